import type { IndexableType } from 'dexie';
import type { Seen } from '../../core/lock/seen.ts';
import type { Pack } from '../../core/pipeline/pack.ts';
import type { Opener, SealedBytes, Sealer } from '../lock/seal.ts';
import { batches, keyIn } from './batches.ts';
import { asStored } from './damage.ts';
import { TABLES, type Database, type Sealed } from './open.ts';
import { PACKS_AT_ONCE, putPacks } from './packs.ts';

/** How far work with the whole record is; throws the signal's reason where it is cancelled. */
export interface Work {
  signal: AbortSignal;
  progress: (done: number, total: number) => Promise<void>;
}
type Name = (typeof TABLES)[number];
interface Rows {
  table: Name;
  rows: unknown[];
}

/** How many rows can be read. */
export async function countOpen(db: Database): Promise<number> {
  const counts = await Promise.all(TABLES.map((name) => db.table(name).count()));
  return counts.reduce((sum, count) => sum + count, 0);
}

/**
 * Seals the rows of all tables, portion by portion: each is sealed first and then takes the place of its
 * rows in one transaction, if they are still the same; where they are not, the next run does it. Needs no
 * passphrase.
 */
export const sealRows = (db: Database, sealer: Sealer, work: Work): Promise<void> =>
  asStored(async () => {
    let done = 0;
    const total = await countOpen(db);
    await work.progress(done, total);
    // What says most in the fewest rows comes first, in case that there is little time.
    for (const name of [...TABLES].reverse())
      for await (const rows of batches(tableOf(db, name), sizeOf(name, work.signal))) {
        const content: Rows = { table: name, rows };
        await exchange(db, content, await sealer.seal(content));
        done += rows.length;
        await work.progress(Math.min(done, total), total);
      }
  });

/** A pack has the rows of a whole visit. */
const sizeOf = (name: Name, signal: AbortSignal) =>
  name === 'packs' ? { signal, size: PACKS_AT_ONCE } : { signal };

const tableOf = (db: Database, name: Name) => db.table<unknown, IndexableType>(name);

function exchange(db: Database, { table: name, rows }: Rows, sealed: SealedBytes): Promise<void> {
  const table = tableOf(db, name);
  const key = keyIn(table);
  const range = table.where(':id').between(key(rows[0]), key(rows.at(-1)), true, true);
  return db.transaction('rw', table, db.sealed, async () => {
    // Somebody may have written while we sealed: what was sealed is dropped then.
    if (JSON.stringify(await range.toArray()) !== JSON.stringify(rows)) return;
    await db.sealed.add({ kind: 'rows', ...sealed });
    await range.delete();
  });
}

/** Portions of what was seen while locked that are merged in one transaction. */
const TOGETHER = 50;
/** Called with what was seen, in its own order, within the transaction that takes it out of `sealed`. */
export type Merge = (seen: readonly Seen[]) => Promise<void>;

/**
 * Puts back everything that is sealed: the rows as they were, then what was seen since, oldest first. Each
 * portion leaves `sealed` in the transaction that it is put back in, so that it is never there twice.
 * @returns how many portions could not be read; they stay as they are
 */
export async function openSealed(
  db: Database,
  opener: Opener,
  merge: Merge,
  work: Work,
): Promise<number> {
  const damaged = new Set<number>();
  let done = 0;
  for (const kind of ['rows', 'seen'] as const)
    for (;;) {
      work.signal.throwIfAborted();
      const left = (await db.sealed.count()) - damaged.size;
      await work.progress(done, done + left);
      const next = await db.sealed
        .where('kind')
        .equals(kind)
        .filter(({ id }) => !damaged.has(id))
        .limit(kind === 'rows' ? 1 : TOGETHER)
        .toArray();
      if (next.length === 0) break;
      const opened: Opened[] = [];
      for (const one of next) {
        const content = await opener.open(one).catch(() => null);
        if (content === null) damaged.add(one.id);
        else opened.push({ id: one.id, content });
      }
      await putBack(db, kind, opened, merge);
      done += opened.length;
    }
  return damaged.size;
}

interface Opened {
  id: number;
  content: unknown;
}

function putBack(
  db: Database,
  kind: Sealed['kind'],
  opened: readonly Opened[],
  merge: Merge,
): Promise<void> {
  return db.transaction('rw', [...TABLES, 'sealed'], async () => {
    const there = await db.sealed.bulkGet(opened.map(({ id }) => id));
    // Another run may have been faster.
    const due = opened.filter((_, n) => there[n] !== undefined);
    // What was sealed here was sealed by this very code: its shape is known.
    if (kind === 'seen') await merge(due.map(({ content }) => content as Seen));
    else
      for (const { content } of due) {
        const { table, rows } = content as Rows;
        // A pack may be there already, with what was seen of its visit since.
        if (table === 'packs') await putPacks(db, rows as Pack[]);
        else await db.table(table).bulkPut(rows);
      }
    await db.sealed.bulkDelete(due.map(({ id }) => id));
  });
}
