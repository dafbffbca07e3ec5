import Dexie from 'dexie';

const SCRATCH = 'fairshare-sweep';
/**
 * The first deletion writes what is in memory and in the log to a file; the next ones merge that file
 * with those before it, and deleted rows go where files are merged.
 */
const ROUNDS = 8;
/** Chromium goes on clearing up for a moment after a deletion; later rounds get the rest (milliseconds). */
const PAUSE = 600;

let last: Promise<void> = Promise.resolve();

/**
 * Makes the browser write its files afresh, without what was deleted. Chromium keeps deleted rows in its
 * files until it compacts them, which may be days; deleting a database compacts at once whatever files
 * its rows lie in, and all of ours lie in the same. Firefox overwrites what is deleted by itself (SQLite's
 * secure_delete).
 */
export function sweep(): Promise<void> {
  // Two at once would be in each other's way.
  last = last.then(rounds).catch(() => undefined);
  return last;
}

async function rounds(): Promise<void> {
  const scratches = Array.from({ length: ROUNDS }, (_, n) => {
    const scratch = new Dexie(`${SCRATCH}-${n}`);
    scratch.version(1).stores({ rows: '&id' });
    return scratch;
  });
  // All of them are there before the first file is written: it has to have rows of each.
  for (const scratch of scratches) await scratch.table('rows').put({ id: 1 });
  for (const scratch of scratches) {
    await scratch.table('rows').put({ id: 2 });
    await scratch.delete();
    await new Promise((done) => setTimeout(done, PAUSE));
  }
}
