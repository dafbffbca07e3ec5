import { noteError } from '../src/adapters/browser/errors.ts';
import { isSuspect, leaveOutDamaged } from '../src/adapters/db/damage.ts';

/** Keeps an error of the worker. Where damaged rows may be behind it, they are left out from now on. */
export function noted(error: unknown): void {
  noteError('background', error);
  if (isSuspect(error)) void leaveOutDamaged();
}
