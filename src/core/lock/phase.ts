import * as v from 'valibot';
import type { LockRecord } from './record.ts';

/**
 * What is being done with the record in this browser session. Where nothing is known of it (the browser
 * has just started), a record with a lock is locked.
 */
const progress = { done: v.number(), total: v.number() };
const phaseSchema = v.variant('phase', [
  /**
   * Nothing can be read. While `done` is less than `total`, rows are still being sealed. `failed`: it could
   * not be opened, though the passphrase was right.
   */
  v.strictObject({ phase: v.literal('locked'), ...progress, failed: v.boolean() }),
  /** The passphrase was right; what was sealed is being put back. */
  v.strictObject({ phase: v.literal('opening'), ...progress }),
  v.strictObject({ phase: v.literal('open'), damaged: v.exactOptional(v.number()) }),
]);
export type Phase = v.InferOutput<typeof phaseSchema>;

/** Where the lock stands: none is set, or its phase. */
export type LockState = { phase: 'none' } | Phase;

const LOCKED: Phase = { phase: 'locked', done: 0, total: 0, failed: false };

/** @param stored what the session's memory holds, if anything */
export function lockState(record: LockRecord | null, stored: unknown): LockState {
  if (!record) return { phase: 'none' };
  const parsed = v.safeParse(phaseSchema, stored);
  return parsed.success ? parsed.output : LOCKED;
}

/** Whether all of it is sealed, as far as is known: rows may be left of a browser that was closed while open. */
export const isSealed = (state: LockState): boolean =>
  state.phase === 'locked' && state.total > 0 && state.done >= state.total;

/** Whether nothing may be read or shown. */
export const isClosed = ({ phase }: LockState): boolean =>
  phase === 'locked' || phase === 'opening';
