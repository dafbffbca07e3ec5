import type { Observation } from '../model/observation.ts';

/**
 * Sorts of sites that are fair to compare with each other: what a shop needs, a page to read does not.
 * Told by what was seen alone, so that no list of sites is needed.
 */
export const SORTS = ['shop', 'account', 'advertising', 'reading'] as const;
export type Sort = (typeof SORTS)[number];

const BUYING = new Set(['view-item', 'add-to-cart', 'begin-checkout', 'add-payment', 'purchase']);
/** As many advertising companies as only sites have that live on them. */
const PAID_BY_ADS = 5;

/** The sort of a site, from everything that was seen there. */
export function sortOf(observations: readonly Observation[]): Sort {
  const sells = observations.some(
    (one) =>
      (one.kind === 'request' && one.detail.activities.includes('payments')) ||
      (one.kind === 'pixel' && BUYING.has(one.detail.event)) ||
      (one.kind === 'field' && one.detail.data === 'payment-card'),
  );
  if (sells) return 'shop';
  const advertisers = new Set(
    observations.flatMap((one) =>
      one.kind === 'request' && one.detail.activities.includes('advertising')
        ? [one.detail.company ?? one.detail.host]
        : [],
    ),
  );
  if (advertisers.size >= PAID_BY_ADS) return 'advertising';
  const asks = observations.some((one) => one.kind === 'field' && one.detail.data === 'password');
  return asks ? 'account' : 'reading';
}

/** How a site stands among others of its sort. */
export interface Comparison {
  sort: Sort;
  /** Other sites of the sort, and how many of them have a lower score. */
  others: number;
  below: number;
  /** Score of the one in the middle; null where there are too few to say. */
  middle: number | null;
}

/** Fewer than this are an anecdote. */
const ENOUGH = 3;

export function compare(
  site: { site: string; sort: Sort; value: number },
  all: readonly { site: string; sort: Sort; value: number }[],
): Comparison {
  const values = all
    .filter((other) => other.site !== site.site && other.sort === site.sort)
    .map(({ value }) => value)
    .sort((a, b) => a - b);
  const middle = values.length < ENOUGH ? null : (values[Math.floor(values.length / 2)] ?? null);
  const below = values.filter((value) => value < site.value).length;
  return { sort: site.sort, others: values.length, below, middle };
}
