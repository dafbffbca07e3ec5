import { loadLock, loadLockState, saveLock } from '../src/adapters/browser/lock.ts';
import { loadRecent } from '../src/adapters/browser/recent.ts';
import { memoryDatabase } from '../src/adapters/db/memory.ts';
import { db as disk, type Database } from '../src/adapters/db/open.ts';
import { finishRenewing } from '../src/adapters/db/renew.ts';
import { record, type Recorded } from '../src/adapters/db/record.ts';
import { readWishes } from '../src/adapters/db/wishes.ts';
import { isClosed } from '../src/core/lock/phase.ts';
import { exceptionsOf, withoutSites, type Exception } from '../src/core/lock/standing.ts';
import type { Visit } from '../src/core/model/visit.ts';
import type { Report } from '../src/core/pipeline/aggregate.ts';
import { exclusively, sealSeen, sealWritesOf, stopSealing } from './lock/sealed-writes.ts';

/** What there is to work with now: the record itself, or what is known of today while it is locked. */
interface Now {
  db: Database;
  isLocked: boolean;
  /** What is refused on some site; on which is not known while locked. */
  exceptions: readonly Exception[];
}

const OPEN: Now = { db: disk, isLocked: false, exceptions: [] };
let now: Promise<Now> | null = null;

/**
 * The background's one way to the database. While the record is locked it gives one in memory, and what
 * is written there is sealed: nothing reaches the tables on the disk.
 */
export const database = async (): Promise<Database> => (await current()).db;

export const isLocked = async (): Promise<boolean> => (await current()).isLocked;

export const lockedExceptions = async (): Promise<readonly Exception[]> =>
  (await current()).exceptions;

/** Writes what was recorded; see `record`. Resolves when it is on the disk, sealed or not. */
export async function store(
  visits: readonly Visit[],
  reports: readonly Report[],
): Promise<Recorded> {
  const { db, isLocked: locked } = await current();
  if (locked) await sealSeen({ visits: [...visits], reports: [...reports] });
  return record(db, visits, reports);
}

/** From now on everything goes to memory, and is sealed. */
export async function closeDatabase(recent = loadRecent()): Promise<void> {
  now = orAgain(closed(await recent));
  await now;
}

/** From now on everything goes to the disk again. */
export async function openAgain(): Promise<void> {
  now = Promise.resolve(OPEN);
  await stopSealing();
}

/** A worker that is woken looks first whether anything may be read. */
const current = (): Promise<Now> => (now ??= orAgain(begin()));

/** Nothing is read or written where it fails, and whoever asks next has it looked into again. */
function orAgain(looking: Promise<Now>): Promise<Now> {
  const looked = looking.catch((problem: unknown) => {
    if (now === looked) now = null;
    throw problem;
  });
  return looked;
}

const begin = async (): Promise<Now> =>
  isClosed(await loadLockState()) ? closed(await loadRecent()) : OPEN;

async function closed(recent: Awaited<ReturnType<typeof loadRecent>>): Promise<Now> {
  await exclusively(() => finishRenewing(disk));
  const { preferences, exceptions } = await standing();
  const db = await memoryDatabase({ preferences, ...recent });
  sealWritesOf(db);
  return { db, isLocked: true, exceptions };
}

/** What holds while locked. It is noted before the preferences are sealed, and until they are open again. */
async function standing() {
  const lock = await loadLock();
  if (!lock) return { preferences: [], exceptions: [] };
  if (lock.standing) return { preferences: lock.standing, exceptions: lock.exceptions };
  const all = await readWishes(disk);
  const preferences = withoutSites(all);
  const exceptions = exceptionsOf(all);
  await saveLock({ ...lock, standing: preferences, exceptions });
  return { preferences, exceptions };
}
