import { untrack } from 'svelte';
import { onForgotten } from '../src/adapters/browser/forgotten.ts';
import { beginAnew } from '../src/adapters/db/damage.ts';
import type { Live } from '../src/ui/live.svelte.ts';

/** Set once the answer is not wanted any more. */
export interface Stop {
  stopped: boolean;
}

/**
 * The answer to a question too large to be asked again with every page that somebody opens (and too large
 * for a live query, which keeps a copy): asked once, and anew when the person comes back to this page, or
 * when something was deleted: it may be in sight in another window. While another is read, the answer before it stays.
 * @param query read under Svelte's eyes, so that what it mentions asks afresh; the function it returns
 *   does the reading, and may answer null once it was stopped. Null: nothing to ask yet.
 */
export function reading<T>(query: () => ((stop: Stop) => Promise<T | null>) | null): Live<T> {
  let value = $state.raw<T>();
  let error = $state.raw<unknown>(null);
  let returns = $state(0);

  $effect(() => {
    const back = () => {
      if (document.visibilityState === 'visible') returns += 1;
    };
    document.addEventListener('visibilitychange', back);
    const end = onForgotten(() => (returns += 1));
    return () => {
      document.removeEventListener('visibilitychange', back);
      end();
    };
  });

  $effect(() => {
    const read = query();
    void returns;
    if (!read) return;
    const stop: Stop = { stopped: false };
    untrack(() => read(stop)).then(
      (answer) => {
        if (stop.stopped || answer === null) return;
        value = answer;
        error = null;
      },
      (cause: unknown) => {
        if (!stop.stopped && !beginAnew(cause)) error = cause;
      },
    );
    return () => (stop.stopped = true);
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
