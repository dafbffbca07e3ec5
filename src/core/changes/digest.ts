const A_DAY = 86_400_000;

/**
 * Whether a digest may be shown now: one a day at the most.
 * @param last when the last one was shown (ms); null: never. One from the future (a clock that was set
 *   back) does not silence it for ever.
 */
export const mayTell = (last: number | null, now: number): boolean =>
  last === null || now - last >= A_DAY || last > now;
