import * as v from 'valibot';

/** Days on which a clock has to have gone, one after the other, before it is taken at its word. */
const ENOUGH = 3;
const MS_A_DAY = 86_400_000;
const daysSchema = v.fallback(v.array(v.number()), []);

/**
 * The newest days on which the clock was looked at, each by its first moment (ms), oldest first. A clock
 * that jumped ahead is set right within a day or two: what it said is dropped then.
 * @param known what this gave the last time
 */
export function clockDays(known: unknown, now: number): number[] {
  const today = now - (now % MS_A_DAY);
  const earlier = v.parse(daysSchema, known).filter((day) => day < today);
  return [...earlier, today].slice(-ENOUGH);
}

/** The time (ms) that these days bear out; 0 while they are too few. */
export const bornOutBy = (days: readonly number[]): number =>
  days.length < ENOUGH ? 0 : (days[0] ?? 0);
