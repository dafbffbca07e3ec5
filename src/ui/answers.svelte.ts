import { beginAnew } from '../adapters/db/damage.ts';

export interface Live<T> {
  /** The newest answer; undefined until the first one. */
  readonly value: T | undefined;
  readonly error: unknown;
}

/** Reads again and again; returns what stops it. */
export type Follow = <T>(
  read: () => Promise<T>,
  on: { next: (answer: T) => void; error: (cause: unknown) => void },
) => () => void;

/** A database that stays silent for longer is said to be broken; an answer that comes late still counts. */
const PATIENCE_MS = 6000;

/**
 * The answer to a database query, asked again as `follow` does.
 * @param query read under Svelte's eyes, so that what it mentions starts the query afresh; the function
 *   it returns does the reading. Null: nothing to ask yet.
 */
export function answers<T>(query: () => (() => Promise<T>) | null, follow: Follow): Live<T> {
  let value = $state.raw<T>();
  let error = $state.raw<unknown>(null);
  $effect(() => {
    const read = query();
    if (!read) return;
    const impatience = setTimeout(() => (error = new Error('no answer')), PATIENCE_MS);
    const stop = follow(read, {
      next(answer) {
        clearTimeout(impatience);
        value = answer;
        error = null;
      },
      error(cause) {
        clearTimeout(impatience);
        if (!beginAnew(cause)) error = cause;
      },
    });
    return () => {
      clearTimeout(impatience);
      stop();
    };
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
