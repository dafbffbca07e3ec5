import Dexie, { type EntityTable } from 'dexie';
import type { Change } from '../../core/model/change.ts';
import type { Letter } from '../../core/model/letter.ts';
import type { Receipt } from '../../core/model/receipt.ts';
import type { Settings } from '../../core/model/settings.ts';
import type { SiteDay } from '../../core/model/sums.ts';
import type { Site, Visit } from '../../core/model/visit.ts';
import type { PreferenceRow } from './open.ts';

/** A row as it was before an import (null: it was not there) and as the import left it. */
export interface Changed<Row> {
  before: Row | null;
  after: Row;
}

/** What the last import did: all that is needed to take exactly that out again. */
export interface ImportStep {
  id: 'import';
  /** When (ms). */
  at: number;
  visits: Visit['id'][];
  receipts: Receipt['id'][];
  changes: Change['id'][];
  letters: Changed<Letter>[];
  sites: Changed<Site>[];
  preferences: Changed<PreferenceRow>[];
  /** Every day of a site that the import may have changed, as it was summed before. */
  sums: { site: string; day: string; before: SiteDay | null }[];
  settings: { before: Partial<Settings>; after: Partial<Settings> };
  /** Observations are still being added: what is left of an import that broke off is taken out. */
  unfinished?: true;
}

/** An import can be undone for so long. */
const KEEP_FOR = 7 * 86_400_000;

/**
 * A database of its own, so that the history's needs no new version for it. It names sites: whatever is
 * forgotten empties it.
 */
const store = new Dexie('fairshare-undo') as Dexie & { steps: EntityTable<ImportStep, 'id'> };
store.version(1).stores({ steps: '&id' });

export const noteImport = (step: Omit<ImportStep, 'id'>): Promise<unknown> =>
  store.steps.put({ id: 'import', ...step });

/** Whether an import that began then (ms) is still the one that can be undone: nothing was forgotten since. */
export const isNoted = async (at: number): Promise<boolean> =>
  (await store.steps.get('import'))?.at === at;

/** The import that can still be undone. */
export async function lastImport(now: number): Promise<ImportStep | null> {
  const step = await store.steps.get('import');
  return step && Math.abs(now - step.at) < KEEP_FOR ? step : null;
}

/** Lets go of it; the next question opens it again. */
export const closeUndo = (): void => store.close({ disableAutoOpen: false });

export const forgetImport = (): Promise<void> => store.steps.clear();

/** Drops what is too old to be undone. */
export async function expireImport(now: number): Promise<void> {
  if ((await lastImport(now)) === null) await forgetImport();
}
