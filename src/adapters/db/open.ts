import Dexie, { type DexieOptions, type EntityTable, type Table } from 'dexie';
import type { Change } from '../../core/model/change.ts';
import type { Letter } from '../../core/model/letter.ts';
import type { Preference } from '../../core/model/preference.ts';
import type { Receipt } from '../../core/model/receipt.ts';
import type { Site, Visit } from '../../core/model/visit.ts';
import type { Day, SiteDay } from '../../core/model/sums.ts';
import type { Row } from '../../core/pipeline/aggregate.ts';
import type { Pack } from '../../core/pipeline/pack.ts';
import type { SealedBytes } from '../lock/seal.ts';
import { withoutDamaged } from './damage.ts';
import { DATABASE_NAME } from './name.ts';
import { v1 } from './versions/v1.ts';
import { v2 } from './versions/v2.ts';
import { v3 } from './versions/v3.ts';
import { v4 } from './versions/v4.ts';

/** A preference under its key: `<scope name> <purpose>`. */
export type PreferenceRow = Preference & { id: string };

/** A portion of the record under its lock: rows of one table, or what was seen while it was locked. */
export type Sealed = SealedBytes & { id: number; kind: 'rows' | 'seen' };

export type Database = Dexie & {
  visits: EntityTable<Visit, 'id'>;
  packs: Table<Pack, [site: string, visit: string]>;
  /** What packs have no room for, and what was seen before there were any: see `seenTables`. */
  observations: Table<Row, [site: string, visit: string, kind: string, key: string]>;
  sites: EntityTable<Site, 'site'>;
  preferences: EntityTable<PreferenceRow, 'id'>;
  receipts: EntityTable<Receipt, 'id'>;
  letters: EntityTable<Letter, 'id'>;
  siteDays: Table<SiteDay, [site: string, day: string]>;
  days: EntityTable<Day, 'day'>;
  changes: EntityTable<Change, 'id'>;
  sealed: EntityTable<Sealed, 'id'>;
};

export { DATABASE_NAME };

/**
 * The tables that make up everything that is kept; forgetting and importing go through all of them. While
 * the record is locked they are empty, and all of it is in `sealed`.
 */
export const TABLES = [
  'visits',
  'packs',
  'observations',
  'sites',
  'preferences',
  'receipts',
  'siteDays',
  'days',
  'changes',
  'letters',
] as const;

/** Declares the database; it opens with the first query. One per context, shared by name. */
export function openDatabase(name = DATABASE_NAME, options: DexieOptions = {}): Database {
  const db = new Dexie(name, options) as Database;
  v1(db);
  v2(db);
  v3(db);
  v4(db);
  db.use(withoutDamaged);
  db.on('close', () => setTimeout(() => mayReopen(db)));
  return db;
}

/**
 * Dexie gives up for good after one opening that failed, as on a full disk: lets the next query try again.
 * Whoever closed it on purpose wants it closed.
 */
function mayReopen(db: Database): void {
  if (db.hasFailed() && !db.hasBeenClosed()) db.close({ disableAutoOpen: false });
}

export const db = openDatabase();
