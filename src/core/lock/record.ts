import * as v from 'valibot';
import { ITERATIONS } from '../model/guardian.ts';
import { preferenceSchema } from '../model/preference.ts';
import { exceptionSchema } from './standing.ts';

/** NIST SP 800-63B: the shortest secret that a person may choose for themselves. */
export const SHORTEST_PASSPHRASE = 8;
export const passphraseSchema = v.pipe(
  v.string(),
  v.minLength(SHORTEST_PASSPHRASE),
  v.maxLength(1000),
);

/** Minutes without use after which the record is locked; null: when the browser closes, and by hand. */
export const LOCK_AFTER = [5, 15, 60, null] as const;
export type LockAfter = (typeof LOCK_AFTER)[number];
export const lockAfterSchema = v.nullable(v.picklist([5, 15, 60]));

const base64 = (max: number) => v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/=]+$/), v.maxLength(max));
const count = (max: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(max));

/**
 * The lock on the record. Whoever has it can seal, and needs the passphrase to open: the private key is in
 * here only as the passphrase has wrapped it. Names no site.
 */
const lockSchema = v.strictObject({
  version: v.literal(1),
  /** ECDH P-256, the uncompressed point. */
  publicKey: base64(100),
  /** The private key (PKCS#8) under AES-GCM 256, by a key that PBKDF2-SHA256 makes of the passphrase. */
  wrapped: base64(400),
  iv: base64(40),
  salt: base64(64),
  iterations: v.pipe(v.number(), v.integer(), v.minValue(ITERATIONS), v.maxValue(10_000_000)),
  /** Wrong passphrases in a row, and until when (ms) no further one is looked at. */
  failures: count(1e6),
  waitUntil: v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15)),
  after: lockAfterSchema,
  /** What holds while locked, as it was when the record was locked last; null while it is open. */
  standing: v.nullable(v.array(preferenceSchema)),
  exceptions: v.array(exceptionSchema),
});
export type LockRecord = v.InferOutput<typeof lockSchema>;

/** A lock as stored; null where there is none. Throws where it cannot be read: nothing may go on then. */
export function readLock(raw: unknown): LockRecord | null {
  return raw === undefined || raw === null ? null : v.parse(lockSchema, raw);
}
