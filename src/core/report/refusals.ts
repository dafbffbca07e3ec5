import type { Receipt } from '../model/receipt.ts';
import { grantedBy } from '../consent/granted.ts';
import type { Refusal } from './reach.ts';
import { isDecided } from './receipt-sums.ts';
import { SERIES, type Series } from './series.ts';

/**
 * The first refusal of each site: its purposes that requests can be told of.
 * @param dayOf local calendar day of a time (ms)
 */
export function refusalsOf(receipts: readonly Receipt[], dayOf: (at: number) => string): Refusal[] {
  const first = new Map<string, Refusal>();
  for (const receipt of [...receipts].sort((a, b) => a.at - b.at)) {
    if (first.has(receipt.site) || !isDecided(receipt)) continue;
    const granted = grantedBy(receipt).map(({ purpose }) => purpose);
    const series = SERIES.filter(
      (one): one is Exclude<Series, 'other'> =>
        one !== 'other' && receipt.evidence[one] !== undefined && !granted.includes(one),
    );
    if (series.length > 0)
      first.set(receipt.site, { site: receipt.site, day: dayOf(receipt.at), series });
  }
  return [...first.values()];
}
