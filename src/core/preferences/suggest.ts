import type { Receipt } from '../model/receipt.ts';
import type { Site, Visit } from '../model/visit.ts';
import type { Suggestion } from '../model/suggestion.ts';
import type { Score } from '../score/score.ts';

/**
 * A site may be offered more trust from this score on: grade B or better (docs/SCORE.md), seen by most
 * kinds of evidence, over several visits on several days: one good day proves little. Values of ours,
 * not measured: an offer too few costs nothing.
 */
export const EARNED = { score: 75, coverage: 0.75, visits: 3, days: 3 } as const;

/** What is known of a site; visits and receipts are those of its last loads. */
export interface Known {
  site: Pick<Site, 'level' | 'dismissed'> | undefined;
  score: Pick<Score, 'value' | 'coverage'> | null;
  visits: readonly Pick<Visit, 'day'>[];
  receipts: readonly Pick<Receipt, 'evidence'>[];
}

/**
 * What the person may be asked of a site, never done by itself: to trust one that earned it, to restrict
 * one that broke a promise. Null where there is nothing to offer, or it was offered and dismissed.
 */
export function suggest({ site, score, visits, receipts }: Known): Suggestion | null {
  const level = site?.level ?? 'neutral';
  const offered = (suggestion: Suggestion) =>
    site?.dismissed?.includes(suggestion) ? null : suggestion;
  const verdicts = receipts.flatMap(({ evidence }) =>
    Object.values(evidence).map(({ verdict }) => verdict),
  );
  if (verdicts.includes('broken')) return level === 'distrusted' ? null : offered('restrict');
  // Where something was promised, at least one promise must be seen to be kept.
  const keeps = receipts.length === 0 || verdicts.includes('kept');
  const earned =
    score !== null &&
    score.value >= EARNED.score &&
    score.coverage >= EARNED.coverage &&
    visits.length >= EARNED.visits &&
    new Set(visits.map(({ day }) => day)).size >= EARNED.days;
  return level === 'neutral' && earned && keeps ? offered('trust') : null;
}
