import type { Law } from '../law.ts';

const DAYS = { days: 45 };

/**
 * The California Consumer Privacy Act as amended by the CPRA, Civil Code section 1798.100 and following.
 * Times: section 1798.130(a)(2) and 11 CCR section 7021(b), 45 calendar days and once 45 more; 11 CCR
 * section 7026(f), 15 business days for the opt-out of sale and sharing. Objection and withdrawal are
 * not in it: the opt-out stands in their place.
 * https://cppa.ca.gov/regulations/
 */
export const ccpa: Law = {
  id: 'ccpa',
  regions: ['US'],
  zones: /^America\/Los_Angeles$/,
  rests: false,
  rights: {
    access: { article: '1798.110, 1798.115', answer: DAYS, more: DAYS },
    erasure: { article: '1798.105', answer: DAYS, more: DAYS },
    'do-not-sell': { article: '1798.120', answer: { workingDays: 15 } },
  },
};
