import type { Factor } from '../factor.ts';

const LASTING_COOKIE = 1.5;
/** Acar et al. 2014 take 90 days; 30 marks every analytics id measured and spares session cookies. */
const LASTING_DAYS = 30;

/** Cookies by which other companies can know the browser again next month. */
export const identifiers: Factor = {
  id: 'identifiers',
  cap: 12,
  observed: () => true,
  items: ({ findings }) =>
    findings.flatMap(({ latest, weight, evidence }) =>
      latest.kind === 'cookie' &&
      latest.detail.party === 'third' &&
      (latest.detail.lifetimeDays ?? 0) >= LASTING_DAYS
        ? [
            {
              id: 'lasting_cookie',
              words: [latest.detail.company ?? latest.detail.domain, latest.detail.name],
              points: LASTING_COOKIE * weight,
              evidence,
            },
          ]
        : [],
    ),
};
