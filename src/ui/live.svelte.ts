import { liveQuery } from 'dexie';
import { answers, type Live } from './answers.svelte.ts';

export type { Live };

/** The answer to a database query, asked again whenever its rows change in any context; see `answers`. */
export const live = <T>(query: () => (() => Promise<T>) | null): Live<T> =>
  answers(query, (read, on) => {
    const subscription = liveQuery(read).subscribe(on);
    return () => subscription.unsubscribe();
  });
