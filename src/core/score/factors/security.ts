import type { Factor } from '../factor.ts';

const UNENCRYPTED = 20;

/** A page that anybody on the way can read and change. */
export const security: Factor = {
  id: 'security',
  cap: 40,
  observed: () => true,
  items: ({ secure, newestVisit, site }) =>
    secure || site === 'localhost'
      ? []
      : [
          {
            id: 'unencrypted',
            words: [],
            points: UNENCRYPTED,
            evidence: [{ load: newestVisit }],
            ceiling: 74,
          },
        ],
};
