import * as v from 'valibot';

/** OWASP's recommendation for PBKDF2-HMAC-SHA256 (Password Storage Cheat Sheet, 2023 and later). */
export const ITERATIONS = 600_000;

const base64 = (max: number) => v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/=]+$/), v.maxLength(max));

/** A locked set of preferences. The PIN itself is nowhere: only what it can be checked by. */
export const guardianSchema = v.strictObject({
  salt: base64(64),
  hash: base64(64),
  iterations: v.pipe(v.number(), v.integer(), v.minValue(ITERATIONS), v.maxValue(10_000_000)),
  /** Wrong PINs in a row, and until when (ms) no further one is looked at. */
  failures: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e6)),
  waitUntil: v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15)),
});
export type Guardian = v.InferOutput<typeof guardianSchema>;

/** Digits or words: short enough to remember, long enough for the back-off to hold. */
export const SHORTEST_PIN = 4;
export const pinSchema = v.pipe(v.string(), v.minLength(SHORTEST_PIN), v.maxLength(64));

/** Wrong PINs that cost nothing: fingers slip. */
const FREE = 3;
const FIRST_WAIT = 30_000;
const LONGEST_WAIT = 24 * 3_600_000;

/**
 * How long (ms) no PIN is looked at after so many wrong ones in a row: 30 s from the fourth on, doubled
 * each time, a day at the most. All 10,000 four-digit PINs would take decades.
 */
export const backOff = (failures: number): number =>
  failures <= FREE
    ? 0
    : Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.min(30, failures - FREE - 1));

/** The record of a lock after one more PIN or passphrase. */
export function afterTry<Tried extends Pick<Guardian, 'failures' | 'waitUntil'>>(
  lock: Tried,
  right: boolean,
  now: number,
): Tried {
  const failures = right ? 0 : lock.failures + 1;
  return { ...lock, failures, waitUntil: right ? 0 : now + backOff(failures) };
}

/**
 * The record of a lock with no longer a wait than its failures are worth: a clock that was ahead when
 * they were counted, and is right again, must not keep out who knows the PIN or passphrase for years.
 */
export function boundedWait<Tried extends Pick<Guardian, 'failures' | 'waitUntil'>>(
  lock: Tried,
  now: number,
): Tried {
  const longest = now + backOff(lock.failures);
  return lock.waitUntil > longest ? { ...lock, waitUntil: longest } : lock;
}
