/** How often something is tried: a bounded number in `npm test`, many times in `npm run nightly`. */
export const times = (bounded: number, nightly: number): number =>
  process.env['NIGHT'] ? nightly : bounded;

/** Each round may take so long on a slow machine (milliseconds). */
export const ROUND = 120_000;
