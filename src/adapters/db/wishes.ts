import type { Preference } from '../../core/model/preference.ts';
import {
  waitingWith,
  waitingWithout,
  withWaiting,
  type WishChange,
} from '../../core/preferences/waiting.ts';
import { loadWaiting, saveWaiting } from '../browser/waiting.ts';
import type { Database } from './open.ts';
import { prefer, replaceStanding } from './prefer.ts';
import { readPreferences } from './read.ts';

/** The preferences that hold, also where the database would not take the last changes. */
export async function readWishes(db: Database): Promise<Preference[]> {
  const stored = await readPreferences(db);
  return withWaiting(stored, await loadWaiting());
}

/**
 * Changes a preference. Where the database does not take it, the change waits outside of it and holds
 * all the same. Throws only where it can be kept nowhere.
 * @returns what the database said against it; null where it took it
 */
export const changeWishes = (db: Database, change: WishChange): Promise<unknown> =>
  inTurn(async () => {
    const earlier = await loadWaiting();
    const waiting = waitingWith(earlier, change);
    try {
      await write(db, waiting);
    } catch (problem) {
      await saveWaiting(waiting);
      return problem;
    }
    if (earlier.length > 0) await saveWaiting([]);
    return null;
  });

/** Tries to store what waits. @returns whether anything did, and does no longer */
export const storeWaiting = (db: Database): Promise<boolean> =>
  inTurn(async () => {
    const waiting = await loadWaiting();
    if (waiting.length === 0) return false;
    await write(db, waiting);
    await saveWaiting([]);
    return true;
  });

/** Lets go of what waits for a site (null: of everything), because that is forgotten. */
export const dropWaiting = (site: string | null): Promise<void> =>
  inTurn(async () => {
    const waiting = await loadWaiting();
    if (waiting.length > 0) await saveWaiting(site === null ? [] : waitingWithout(waiting, site));
  });

const write = (db: Database, changes: readonly WishChange[]): Promise<void> =>
  db.transaction('rw', db.preferences, async () => {
    for (const change of changes)
      await ('standing' in change ? replaceStanding(db, change.standing) : prefer(db, change));
  });

let turn: Promise<unknown> = Promise.resolve();
/** One after another: each reads what waits before it writes. */
function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const next = turn.then(work, work);
  turn = next.catch(() => undefined);
  return next;
}
