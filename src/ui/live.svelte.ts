import { liveQuery } from 'dexie';
import { follow } from '../adapters/db/commits.ts';
import { answers, type Live } from './answers.svelte.ts';

export type { Live };

/** The answer to a database query, asked again whenever its rows change in any context; see `answers`. */
export const live = <T>(query: () => (() => Promise<T>) | null): Live<T> =>
  answers(query, (read, on) => {
    const subscription = liveQuery(read).subscribe(on);
    return () => subscription.unsubscribe();
  });

/** A reading takes a twentieth of the time at the most, and none of what is written every moment. */
const calmly = (took: number): number => Math.max(500, 20 * took);

/** The same for what takes long to read, as counting everything does: not after every commit. */
export const liveCalmly = <T>(query: () => (() => Promise<T>) | null): Live<T> =>
  answers(query, (read, on) => follow(read, on, calmly));
