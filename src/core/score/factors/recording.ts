import type { Factor } from '../factor.ts';
import { findingsOfKind } from '../facts.ts';

const REPLAY = 12;
const KEYS = 10;
/** A recording may leave out what is typed; one that carried it along weighs like the leak it is. */
const CEILING = 89;
const CEILING_TYPED = 74;

/** The page is filmed while it is used, or each key is sent off as it is pressed. */
export const recording: Factor = {
  id: 'recording',
  cap: 15,
  observed: () => true,
  items(facts) {
    const typed = new Set(
      findingsOfKind(facts, 'leak')
        .filter(({ latest }) => latest.detail.when !== 'known')
        .map(({ latest }) => latest.detail.host),
    );
    return findingsOfKind(facts, 'recording').map(({ latest, weight, evidence }) => {
      const { technique, company, host } = latest.detail;
      const withTyped = technique === 'replay' && typed.has(host);
      return {
        id: technique === 'keys' ? 'keys' : withTyped ? 'replay_typed' : 'replay',
        words: [company ?? host],
        points: (technique === 'keys' ? KEYS : REPLAY) * weight,
        evidence,
        ceiling: technique === 'keys' || withTyped ? CEILING_TYPED : CEILING,
      };
    });
  },
};
