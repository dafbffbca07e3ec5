import { t } from '../adapters/i18n/t.ts';

/** What to say where a change was not saved: the lock is closed, or the background did not answer. */
export const notSaved = (error: unknown): string =>
  t(error instanceof Error && /\blocked$/.test(error.message) ? 'lockedNotSaved' : 'notSaved');
