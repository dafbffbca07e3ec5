import { browser } from '../src/adapters/browser/api.ts';
import { openFilesAnew } from '../src/adapters/db/files-anew.ts';
import { sweep } from '../src/adapters/db/sweep.ts';
import { database, isLocked } from './database.ts';
import { forget as between } from './recorder/journal.ts';

/** Set from the deletion until no file holds what was deleted. */
const MARK = 'files-to-clear';
/** Whoever reads or writes meanwhile (a page shows what was just deleted, say) has it be for nothing. */
const TRIES = 3;

/** After something was deleted: no file of the browser's is to hold it any more. Nothing waits for it. */
export function clearFiles(): void {
  clear().catch(() => undefined);
}

/** Begins again what was cut off when the worker or the browser was stopped. */
export function keepFilesClear(): void {
  browser.storage.local
    .get(MARK)
    .then(({ [MARK]: marked }) => (marked === true ? clear() : undefined))
    .catch(() => undefined);
}

async function clear(): Promise<void> {
  await mark();
  // The lock clears them itself when it has sealed everything.
  if (await isLocked()) return;
  const db = await database();
  const openAnew = async () => {
    for (let n = 0; n < TRIES; n += 1) {
      await openFilesAnew(db, between);
      await mark();
    }
  };
  await sweep(db, openAnew, () => void browser.storage.local.remove(MARK));
}

/** Said again now and then: an idle worker is stopped after 30 s, and a call of the browser keeps it. */
const mark = (): Promise<void> =>
  browser.storage.local.set({ [MARK]: true }).catch(() => undefined);
