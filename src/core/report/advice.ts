/** What a site would have to do for a better score, and what the person can do now: ids of texts. */
export const ADVICE = [
  'trackers',
  'owner',
  'fingerprinting',
  'recording',
  'leaks',
  'passed_on',
  'addresses',
  'identifiers',
  'handed',
  'unasked',
  'pushy',
  'sensitive',
  'security',
  'consent',
  'promises',
] as const;
export type Advice = (typeof ADVICE)[number];

/** Reasons whose advice is another than that of their factor, by how their ids begin. */
const OF_ITS_OWN: readonly (readonly [prefix: string, Advice])[] = [
  ['owner', 'owner'],
  ['leak_known', 'passed_on'],
  ['sensitive_address', 'addresses'],
  ['whole_address', 'addresses'],
  ['bounce', 'handed'],
  ['sync', 'handed'],
  ['given_along', 'handed'],
  ['pushy_', 'pushy'],
  ['sensitive_', 'sensitive'],
];

/** The advice that goes with a reason of the score. */
export function adviceFor(reason: { id: string; factor: string }): Advice {
  const own = OF_ITS_OWN.find(([prefix]) => reason.id.startsWith(prefix))?.[1];
  if (own) return own;
  if (reason.factor === 'requests') return 'unasked';
  return ADVICE.find((advice) => advice === reason.factor) ?? 'trackers';
}
