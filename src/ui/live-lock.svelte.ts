import { loadLockState, onLock } from '../adapters/browser/lock.ts';
import type { LockState } from '../core/lock/phase.ts';
import type { Live } from './answers.svelte.ts';

/** Where the lock on the record stands, renewed at every change from whichever context. */
export function liveLock(): Live<LockState> {
  let value = $state.raw<LockState>();
  let error = $state.raw<unknown>(null);
  $effect(() => {
    const stop = onLock((state) => (value = state));
    loadLockState().then(
      (state) => (value = state),
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
