import type { EvidenceRef, Facts } from './facts.ts';
import { FACTOR_IDS, type Factor, type FactorId, type Item } from './factor.ts';
import { consent } from './factors/consent.ts';
import { fingerprinting } from './factors/fingerprinting.ts';
import { identifiers } from './factors/identifiers.ts';
import { leaks } from './factors/leaks.ts';
import { promises } from './factors/promises.ts';
import { recording } from './factors/recording.ts';
import { requests } from './factors/requests.ts';
import { security } from './factors/security.ts';
import { trackers } from './factors/trackers.ts';

/** Changes whenever the same facts would give another value. Stored beside exported scores. */
const SCORE_VERSION = 'ts-1.2';

export const FACTORS: readonly Factor[] = [
  trackers,
  fingerprinting,
  recording,
  leaks,
  identifiers,
  requests,
  security,
  consent,
  promises,
];

export const GRADES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type Grade = (typeof GRADES)[number];
const GRADE_FROM: Record<Grade, number> = { A: 90, B: 75, C: 60, D: 45, E: 30, F: 0 };

export interface Reason extends Item {
  factor: FactorId;
}

export interface Score {
  version: string;
  /** 0-100, whole. */
  value: number;
  grade: Grade;
  /** Largest first. Their points add up to 100 - value (+-1/2) unless `floored` or `ceiling` says why. */
  reasons: Reason[];
  /** The finding that no site may outweigh, where it holds the value down. */
  ceiling: { value: number; reason: string; evidence: EvidenceRef[] } | null;
  floored: boolean;
  observed: FactorId[];
  /** Share of the kinds of evidence that could be observed, 0-1. */
  coverage: number;
  /** Fewer than 3 loads were seen. */
  firstImpression: boolean;
}

/** A first impression rests on fewer loads than this. */
const SETTLED_LOADS = 3;

/** The trust score of what was seen of a site. Pure; the person's own choices have no say in it. */
export function score(facts: Facts): Score {
  const reasons = FACTORS.flatMap((factor) =>
    capped(factor, factor.items(facts)).map((item) => ({ ...item, factor: factor.id })),
  )
    .filter(({ points }) => points > 0)
    .sort(
      (a, b) => b.points - a.points || (a.id + a.words.join() < b.id + b.words.join() ? -1 : 1),
    );
  const sum = exact(reasons.reduce((total, { points }) => total + points, 0));
  const open = Math.max(0, Math.round(100 - sum));
  const held = reasons
    .filter(({ ceiling }) => ceiling !== undefined && ceiling < open)
    .sort((a, b) => (a.ceiling ?? 0) - (b.ceiling ?? 0))[0];
  const value = held?.ceiling ?? open;
  const observed = FACTORS.filter((factor) => factor.observed(facts)).map(({ id }) => id);
  return {
    version: SCORE_VERSION,
    value,
    grade: gradeOf(value),
    reasons,
    ceiling: held ? { value, reason: held.id, evidence: held.evidence } : null,
    floored: sum > 100,
    observed,
    coverage: observed.length / FACTOR_IDS.length,
    firstImpression: facts.loads < SETTLED_LOADS,
  };
}

/** Sums of shares differ in their last binary digit by order: that must not decide a half point. */
const exact = (sum: number): number => Math.round(sum * 1e6) / 1e6;

export const gradeOf = (value: number): Grade =>
  GRADES.find((grade) => value >= GRADE_FROM[grade]) ?? 'F';

/** A factor that overruns its cap keeps the proportions of its items. */
function capped(factor: Factor, items: Item[]): Item[] {
  const sum = items.reduce((total, { points }) => total + points, 0);
  if (sum <= factor.cap) return items;
  return items.map((item) => ({ ...item, points: (item.points * factor.cap) / sum }));
}
