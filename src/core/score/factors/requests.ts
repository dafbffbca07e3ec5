import type { Factor } from '../factor.ts';

/** Asking for notifications unasked is a nuisance; for a place, camera or microphone it is more. */
const UNASKED = 8;
const UNASKED_NOTIFICATIONS = 5;

/** Things asked of the person without a click of theirs. After a click they cost nothing. */
export const requests: Factor = {
  id: 'requests',
  cap: 16,
  observed: () => true,
  items: ({ findings }) =>
    findings.flatMap(({ latest, weight, evidence }) =>
      latest.kind === 'permission' && latest.detail.trigger === 'load'
        ? [
            {
              id: `unasked_${latest.detail.permission}`,
              words: [],
              points:
                (latest.detail.permission === 'notifications' ? UNASKED_NOTIFICATIONS : UNASKED) *
                weight,
              evidence,
            },
          ]
        : [],
    ),
};
