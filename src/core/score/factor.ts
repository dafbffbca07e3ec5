import type { EvidenceRef, Facts } from './facts.ts';

/** The kinds of evidence that a full judgement rests on; coverage is the share observed. */
export const FACTOR_IDS = [
  'trackers',
  'fingerprinting',
  'recording',
  'leaks',
  'identifiers',
  'requests',
  'security',
  'consent',
  'promises',
] as const;
export type FactorId = (typeof FACTOR_IDS)[number];

/** One line of the sum, before the cap of its factor. */
export interface Item {
  /** Names the sentence in `_locales` (`reason_<id>`), with `words` for its blanks. */
  id: string;
  words: string[];
  points: number;
  evidence: EvidenceRef[];
  /** No site with this finding gets more than so much. */
  ceiling?: number;
}

/** One kind of evidence. One file each; the weights' reasons stand in docs/SCORE.md. */
export interface Factor {
  id: FactorId;
  /** Most points that this factor can take. */
  cap: number;
  /** Whether it could be observed at all; what could not be costs nothing and lowers coverage. */
  observed(facts: Facts): boolean;
  items(facts: Facts): Item[];
}
