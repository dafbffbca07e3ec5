import Dexie from 'dexie';
import { observationOf } from '../../core/pipeline/aggregate.ts';
import { WINDOW } from '../../core/score/facts.ts';
import type { Observation, ObservationOf } from '../../core/model/observation.ts';
import type { Preference } from '../../core/model/preference.ts';
import type { Receipt } from '../../core/model/receipt.ts';
import type { Site, Visit } from '../../core/model/visit.ts';
import type { Database, PreferenceRow } from './open.ts';
import { readRows, readRowsOf, seenTables } from './packs.ts';

const { minKey, maxKey } = Dexie;

/** All that the score, the popup and the site page say of one site, from its last loads. */
export interface SiteRecord {
  site: Site | undefined;
  visits: Visit[];
  observations: Observation[];
  receipts: Receipt[];
}

/**
 * Reads one site's last `WINDOW` loads: two key ranges and one index, whatever else is stored; all of one
 * moment, in one transaction.
 */
export function readSite(db: Database, site: string): Promise<SiteRecord> {
  const { visits: loads, sites, receipts: answers } = db;
  return db.transaction('r', [loads, sites, ...seenTables(db), answers], async () => {
    const visits = await loads
      .where('[site+id]')
      .between([site, minKey], [site, maxKey])
      .reverse()
      .limit(WINDOW)
      .toArray();
    const oldest = visits.at(-1)?.id;
    const [known, rows, receipts] = await Promise.all([
      sites.get(site),
      oldest === undefined ? [] : readRowsOf(db, site, oldest),
      readReceipts(db, site),
    ]);
    return { site: known, visits, observations: rows.map(observationOf), receipts };
  });
}

/** Receipts of one site, newest first. */
export const readReceipts = (db: Database, site: string): Promise<Receipt[]> =>
  db.receipts
    .where('[site+at]')
    .between([site, minKey], [site, maxKey])
    .reverse()
    .limit(50)
    .toArray();

/** The third-party requests of one visit. */
export async function readRequests(
  db: Database,
  visit: Pick<Visit, 'site' | 'id'>,
): Promise<ObservationOf<'request'>[]> {
  const rows = await readRows(db, visit);
  return rows.map(observationOf).filter((one) => one.kind === 'request');
}

/** All preferences, without their storage keys. */
export async function readPreferences(db: Database): Promise<Preference[]> {
  return (await db.preferences.toArray()).map(preferenceOf);
}

export const preferenceOf = ({ id: _, ...preference }: PreferenceRow): Preference => preference;
