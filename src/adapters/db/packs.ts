import Dexie, { type Collection, type IndexableType, type Table } from 'dexie';
import { grouped } from '../../core/model/grouped.ts';
import type { Row } from '../../core/pipeline/aggregate.ts';
import { allRows, placeIn, unpacked, type Pack } from '../../core/pipeline/pack.ts';
import type { Visit } from '../../core/model/visit.ts';
import { batches } from './batches.ts';
import { OpenPacks, type Place, type RowName } from './open-packs.ts';
import type { Database } from './open.ts';

const { minKey, maxKey } = Dexie;

/**
 * Where what was seen lies: in the packs of the visits; row by row what they have no room for, and what
 * was seen before there were packs. A row never goes from one to the other. To be named by whoever opens a
 * transaction that reads or writes it.
 */
export const seenTables = (db: Database): Table[] => [db.packs, db.observations];

const placeOf = ({ site, id }: Pick<Visit, 'site' | 'id'>): Place => ({ site, visit: id });

/** Packs, and rows beside them, of a visit, of a site, or of all. */
interface Seen {
  packs: Collection<Pack, unknown>;
  rows: Collection<Row, unknown>;
}

const seenOf = (db: Database, { site, visit }: Place): Seen => ({
  packs: db.packs.where(':id').equals([site, visit]),
  rows: db.observations.where(':id').between([site, visit], [site, visit, maxKey]),
});

const seenOn = (db: Database, site: string, from?: string): Seen => ({
  packs: db.packs.where(':id').between([site, from ?? minKey], [site, maxKey]),
  rows: db.observations.where(':id').between([site, from ?? minKey], [site, maxKey]),
});

const allSeen = (db: Database): Seen => ({
  packs: db.packs.toCollection(),
  rows: db.observations.toCollection(),
});

/** Of one moment, in one transaction. */
const read = (db: Database, { packs, rows }: Seen): Promise<Row[]> =>
  db.transaction('r', seenTables(db), async () => {
    const [packed, single] = await Promise.all([packs.toArray(), rows.toArray()]);
    return allRows(packed, single);
  });

/** All that was seen on one visit. */
export const readRows = (db: Database, visit: Pick<Visit, 'site' | 'id'>): Promise<Row[]> =>
  read(db, seenOf(db, placeOf(visit)));

/** All that was seen on a site from one of its visits on, or ever. */
export const readRowsOf = (db: Database, site: string, from?: string): Promise<Row[]> =>
  read(db, seenOn(db, site, from));

/** All rows of everything, at once: for a short history only. */
export const readAllRows = (db: Database): Promise<Row[]> => read(db, allSeen(db));

/** Packs held in memory at once: about a thousand rows, 4,000 at most. */
export const PACKS_AT_ONCE = 20;

/** All rows of a site, or of all (null), some at a time; by site and visit, those beside packs last. */
export async function* rowBatches(
  db: Database,
  site: string | null = null,
  signal?: AbortSignal,
): AsyncGenerator<Row[]> {
  const range = { ...(site === null ? {} : { from: [site], to: [site, maxKey] }), signal };
  const packs = db.table<Pack, IndexableType>('packs');
  for await (const some of batches(packs, { ...range, size: PACKS_AT_ONCE }))
    yield some.flatMap(unpacked);
  yield* batches(db.table<Row, IndexableType>('observations'), range);
}

/** So many packs are counted one by one; of more, so many from all over them stand for the others. */
const COUNTED = 500;

/**
 * How many rows there are of a site, or of all (null). A long history is not read for it: `exact` is false
 * then.
 */
export async function countRows(
  db: Database,
  site: string | null = null,
): Promise<{ rows: number; exact: boolean }> {
  const { packs, rows } = site === null ? allSeen(db) : seenOn(db, site);
  const [keys, single] = [await packs.primaryKeys(), await rows.count()];
  const exact = keys.length <= COUNTED;
  const step = keys.length / COUNTED;
  const asked = exact
    ? keys
    : keys.filter((_, n) => Math.floor((n + 1) / step) > Math.floor(n / step));
  let [looked, seen] = [0, 0];
  for (let at = 0; at < asked.length; at += PACKS_AT_ONCE) {
    const some = await db.packs.bulkGet(asked.slice(at, at + PACKS_AT_ONCE) as [string, string][]);
    for (const pack of some) if (pack) [looked, seen] = [looked + 1, seen + pack.rows.length];
  }
  return { rows: single + Math.round((seen * keys.length) / Math.max(1, looked)), exact };
}

/** Adds rows to what is stored, or puts them in the place of those of the same name. */
export const putRows = (db: Database, rows: readonly Row[]): Promise<void> =>
  db.transaction('rw', seenTables(db), async () => {
    const open = await OpenPacks.of(db, rows);
    for (const row of rows) open.put(row);
    await open.write();
  });

/** Adds packs as they are, each to what there is of its visit already. */
export const putPacks = (db: Database, packs: readonly Pack[]): Promise<void> =>
  db.transaction('rw', seenTables(db), async () => {
    const there = await db.packs.bulkGet(packs.map(({ site, visit }) => [site, visit]));
    const fresh = packs.filter((_, n) => !there[n]);
    await db.packs.bulkPut(fresh);
    if (fresh.length < packs.length)
      await putRows(db, packs.filter((_, n) => there[n]).flatMap(unpacked));
  });

/** Deletes single rows, within the caller's transaction. */
export async function deleteRows(db: Database, rows: readonly RowName[]): Promise<void> {
  const visits = [...grouped(rows, placeIn).values()];
  for (let from = 0; from < visits.length; from += PACKS_AT_ONCE) {
    const some = visits.slice(from, from + PACKS_AT_ONCE).flat();
    const open = await OpenPacks.of(db, some);
    for (const row of some) open.delete(row);
    await open.write();
  }
}

/** Deletes all that was seen on some visits, within the caller's transaction. */
export async function deleteRowsOf(
  db: Database,
  visits: readonly Pick<Visit, 'site' | 'id'>[],
): Promise<void> {
  await db.packs.bulkDelete(visits.map(({ site, id }) => [site, id]));
  if ((await db.observations.limit(1).count()) === 0) return;
  for (const visit of visits) await seenOf(db, placeOf(visit)).rows.delete();
}

/** Deletes all that was seen on a site. */
export async function deleteRowsOn(db: Database, site: string): Promise<void> {
  const { packs, rows } = seenOn(db, site);
  await packs.delete();
  await rows.delete();
}
