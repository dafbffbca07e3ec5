import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Preference } from '../../core/model/preference.ts';
import type { Receipt } from '../../core/model/receipt.ts';
import type { Visit } from '../../core/model/visit.ts';
import { deleteVisits } from './delete-visits.ts';
import { openDatabase, type Database } from './open.ts';
import { seenTables } from './packs.ts';
import { preferenceRow } from './prefer.ts';

/** What is known while the record is locked: nothing of what is sealed, and of today only the last pages. */
export interface Recent {
  preferences: readonly Preference[];
  visits: readonly Visit[];
  receipts: readonly Receipt[];
}
/** Visits held in memory at most. */
const MOST = 300;

/** A database like the one on the disk, in memory and nowhere else: the same code works on both. */
export async function memoryDatabase(recent: Recent): Promise<Database> {
  const indexedDB = new IDBFactory() as unknown as globalThis.IDBFactory;
  // Browsers have no such name for it: no page's queries listen to it.
  const db = openDatabase('fairshare-memory', { indexedDB, IDBKeyRange });
  await db.preferences.bulkPut(recent.preferences.map(preferenceRow));
  await db.visits.bulkPut([...recent.visits]);
  await db.receipts.bulkPut([...recent.receipts]);
  return db;
}

/** Lets go of the oldest pages where there are too many. */
export async function forgetOld(db: Database): Promise<void> {
  const over = (await db.visits.count()) - MOST;
  if (over <= 0) return;
  const old = await db.visits.orderBy('id').limit(over).toArray();
  await db.transaction('rw', [db.visits, ...seenTables(db)], () => deleteVisits(db, old));
}
