import Dexie from 'dexie';
import type { Visit } from '../../core/model/visit.ts';
import { TABLES, type Database } from './open.ts';

const SCRATCH = 'fairshare-sweep-';
/** Deletions in one pass: the first writes what is in memory to a file, the next merge the files. */
const ROUNDS = 4;
/** Chromium goes on clearing up for a moment after rows were deleted; later passes get the rest. */
const PASSES = 3;
const WIDE = 'fairshare-wide';
const WRITTEN = 'fairshare-written';
/** Letters of a long key (two bytes each), and how many of them fill the list. */
const LONG = 500_000;
const LISTED = 4;
/** More rows than stand on one of SQLite's pages (4 KB), in each of its tables. */
const FILLING = 500;
/** Between rounds, and between passes (milliseconds). */
const PAUSE = 400;
const REST = 3000;

/** On a slow machine the clearing up takes longer than all passes: one more, before an idle worker is stopped. */
const LATE = 20_000;

let last: Promise<void> = Promise.resolve();
let late: ReturnType<typeof setTimeout> | undefined;

/**
 * Makes the browser write its files afresh, without what was deleted. Chromium keeps deleted rows in its
 * files until it compacts them, which may be days; deleting a database compacts at once whatever files
 * its rows lie in, and all of ours lie in the same. Some scratch databases are always left for the next
 * time: only what was there before the files were written lies among their rows. Firefox overwrites what
 * is deleted by itself (SQLite's secure_delete), but for `writeOver`.
 * @param openAnew has the files opened anew while nobody writes (`openFilesAnew`)
 * @param over called when the late pass has ended, too
 */
export function sweep(
  db: Database,
  openAnew: () => Promise<void>,
  over: () => void = () => undefined,
): Promise<void> {
  clearTimeout(late);
  late = setTimeout(() => void begin(db, 1, openAnew).then(over), LATE);
  return begin(db, PASSES, openAnew);
}

function begin(db: Database, most: number, openAnew: () => Promise<void>): Promise<void> {
  // Two at once would be in each other's way.
  last = last
    .then(() => passes(db, most))
    .then(openAnew)
    .catch(() => undefined);
  return last;
}

async function passes(db: Database, most: number): Promise<void> {
  await writeOver(db);
  await dropStaleEntries(db);
  for (let pass = 0; pass < most; pass += 1) {
    if (pass > 0) await wait(REST);
    for (const number of (await scratches()).slice(0, ROUNDS)) {
      await Dexie.delete(`${SCRATCH}${number}`);
      await wait(PAUSE);
    }
  }
  await fillList();
}

/**
 * Has Chromium write what it holds in memory to a file. It looks in which layers of files the rows of a
 * deleted database lie before it writes those in memory (LevelDB's DBImpl::CompactRange): of rows that
 * were in memory until then, the first file would stay as it is.
 */
export async function writeOut(): Promise<void> {
  const scratch = new Dexie(WRITTEN);
  scratch.version(1).stores({ rows: '&id' });
  await scratch.table('rows').put({ id: 1 });
  scratch.close();
  await Dexie.delete(WRITTEN);
}

/**
 * SQLite leaves the names that stood between its pages where they were, once all there is fits into one
 * again (balance_nonroot, copyNodeContent). Rows that need more than one write over them; in one
 * transaction, so that nobody sees them.
 */
async function writeOver(db: Database): Promise<void> {
  const rows = Array.from({ length: FILLING }, (_, n): Visit => {
    const id = `~${n}`;
    return { id, doc: id, site: '~', at: 0, day: '~', secure: true, sources: [] };
  });
  await db.transaction('rw', db.visits, async () => {
    await db.visits.bulkPut(rows);
    await db.visits.bulkDelete(rows.map(({ id }) => id));
  });
}

/**
 * Chromium leaves what an index said of a deleted row where it is, names and all, until somebody who may
 * write comes across it. Counting an index in a writing transaction passes all of it, in the browser's
 * own process (IndexCursorImpl::LoadCurrentRow of Chromium's IndexedDB).
 */
async function dropStaleEntries(db: Database): Promise<void> {
  for (const table of TABLES.map((name) => db.table(name)))
    for (const { name } of table.schema.indexes)
      await db.transaction('rw', table, () => table.orderBy(name).count());
}

/**
 * Chromium's list of its files tells the first and the last key of each, names and all, also of files that
 * are gone. It is written afresh when it is opened and has 2 MB (LevelDB's ReuseManifest): keys as long as
 * these make it so large. It is opened anew when nobody has used the database for some seconds.
 */
async function fillList(): Promise<void> {
  if (!('userAgentData' in navigator)) return;
  for (let round = 0; round < LISTED; round += 1) {
    const wide = new Dexie(WIDE);
    wide.version(1).stores({ rows: '&id' });
    await wide.table('rows').put({ id: 'x'.repeat(LONG) });
    wide.close();
    await Dexie.delete(WIDE);
  }
}

/** Numbers of the scratch databases, oldest first; those that are missing are made. */
async function scratches(): Promise<number[]> {
  const there = (await Dexie.getDatabaseNames())
    .filter((name) => name.startsWith(SCRATCH))
    .map((name) => Number(name.slice(SCRATCH.length)))
    .sort((a, b) => a - b);
  while (there.length < 2 * ROUNDS) {
    const number = (there.at(-1) ?? 0) + 1;
    const scratch = new Dexie(`${SCRATCH}${number}`);
    scratch.version(1).stores({ rows: '&id' });
    await scratch.table('rows').put({ id: 1 });
    scratch.close();
    there.push(number);
  }
  return there;
}

const wait = (time: number) => new Promise((done) => setTimeout(done, time));
