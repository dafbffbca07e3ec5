import type { Law } from '../law.ts';

const MONTH = { months: 1 };
const TWO_MORE = { months: 2 };

/**
 * The United Kingdom's GDPR. Times: article 12A (Data (Use and Access) Act 2025, section 76), one month,
 * and two more for complex requests; a term that ends on a day of rest ends on the next working day.
 * https://ico.org.uk/for-the-public/time-limits-for-responding-to-data-protection-rights-requests/
 */
export const ukGdpr: Law = {
  id: 'uk-gdpr',
  regions: ['GB'],
  zones: /^Europe\/(?:London|Belfast)$/,
  rests: true,
  rights: {
    access: { article: '15', answer: MONTH, more: TWO_MORE },
    erasure: { article: '17', answer: MONTH, more: TWO_MORE },
    objection: { article: '21', answer: MONTH, more: TWO_MORE },
    withdrawal: { article: '7(3), 17(1)(b)', answer: MONTH, more: TWO_MORE },
  },
};
