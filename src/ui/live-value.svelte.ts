import { hasAccess, onAccess } from '../adapters/browser/access.ts';
import { loadLockState, onLock } from '../adapters/browser/lock.ts';
import { loadSettings, onSettings } from '../adapters/browser/settings.ts';
import type { LockState } from '../core/lock/phase.ts';
import type { Settings } from '../core/model/settings.ts';
import type { Live } from './answers.svelte.ts';

/**
 * A value that the browser keeps, renewed at every change from whichever context.
 * @param load reads it once
 * @param on calls back with each new one, and returns what stops it
 */
export function liveValue<T>(
  load: () => Promise<T>,
  on: (renew: (now: T) => void) => () => void,
): Live<T> {
  let value = $state.raw<T>();
  let error = $state.raw<unknown>(null);
  $effect(() => {
    const stop = on((now) => (value = now));
    load().then(
      (now) => (value ??= now),
      (cause: unknown) => (error = cause),
    );
    return stop;
  });
  return {
    get value() {
      return value;
    },
    get error() {
      return error;
    },
  };
}

export const liveSettings = (): Live<Settings> => liveValue(loadSettings, onSettings);

/** Where the lock on the record stands. */
export const liveLock = (): Live<LockState> => liveValue(loadLockState, onLock);

/** Whether sites may be looked at. */
export const liveAccess = (): Live<boolean> => liveValue(hasAccess, onAccess);
