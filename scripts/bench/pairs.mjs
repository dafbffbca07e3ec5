// Figures of many repetitions, in the least, the median and the most; and ratios taken pair by pair. Pure.

/** @param {readonly number[]} values */
export const usable = (values) => values.filter((value) => Number.isFinite(value));

/**
 * @param {readonly number[]} values what is no number is left out
 * @returns {{ least: number, median: number, most: number } | null} null where there is nothing
 */
export function spread(values) {
  const sorted = [...usable(values)].sort((a, b) => a - b);
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (least === undefined || most === undefined) return null;
  const half = sorted.length / 2;
  const median = (sorted[Math.ceil(half) - 1] + sorted[Math.floor(half)]) / 2;
  return { least, median, most };
}

/**
 * Each value by its partner of the same repetition; pairs in which one is missing or the partner is
 * nothing have no ratio.
 *
 * @param {readonly number[]} ours
 * @param {readonly number[]} theirs
 * @returns {number[]}
 */
export const ratios = (ours, theirs) =>
  ours.flatMap((value, at) => {
    const ratio = value / theirs[at];
    return theirs[at] > 0 && Number.isFinite(ratio) ? [ratio] : [];
  });

/**
 * Each value less its partner of the same repetition.
 *
 * @param {readonly number[]} ours
 * @param {readonly number[]} theirs
 * @returns {number[]}
 */
export const differences = (ours, theirs) =>
  usable(ours.map((value, at) => value - (theirs[at] ?? Number.NaN)));

/**
 * The same list, begun with another one each turn: nobody gains by always being the first.
 *
 * @template T
 * @param {readonly T[]} list
 * @param {number} turn
 * @returns {T[]}
 */
export const rotated = (list, turn) => list.map((_, at) => list[(at + turn) % list.length]);
