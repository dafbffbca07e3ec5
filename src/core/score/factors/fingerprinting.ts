import type { Factor } from '../factor.ts';

const THIRD_PARTY = 12;
const SELF_HOSTED = 8;
const AGAINST_FRAUD = 6;

/** A browser recognised by its quirks cannot be forgotten by clearing cookies. */
export const fingerprinting: Factor = {
  id: 'fingerprinting',
  cap: 20,
  observed: () => true,
  items: ({ findings }) =>
    findings.flatMap(({ latest, weight, evidence }) => {
      if (latest.kind !== 'fingerprint') return [];
      const { detail } = latest;
      const fraud = detail.activities.includes('fraud-prevention');
      const points = fraud ? AGAINST_FRAUD : detail.party === 'third' ? THIRD_PARTY : SELF_HOSTED;
      return [
        {
          id: `fingerprint_${detail.technique}`,
          words: [detail.company ?? detail.host],
          points: points * weight,
          evidence,
          // Against fraud it serves the person too: it costs points, but a bank may still be an A.
          ...(fraud ? {} : { ceiling: 89 }),
        },
      ];
    }),
};
