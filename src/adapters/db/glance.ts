import { observationOf, type Row } from '../../core/pipeline/aggregate.ts';
import { WINDOW } from '../../core/score/facts.ts';
import type { Preference } from '../../core/model/preference.ts';
import type { Receipt } from '../../core/model/receipt.ts';
import type { Site, Visit } from '../../core/model/visit.ts';
import { DATABASE_NAME } from './name.ts';
import type { PreferenceRow } from './open.ts';
import type { SiteRecord } from './read.ts';

/** What the popup shows of a site. */
export interface Glance {
  record: SiteRecord;
  preferences: Preference[];
}

const STORES = ['visits', 'observations', 'sites', 'preferences', 'receipts'];
/** As many as `readReceipts` reads. */
const RECEIPTS = 50;
const LEAST = -Infinity;
/** Arrays come after every string and number. */
const MOST = [[]];

/**
 * `readSite` and `readPreferences` by the browser's own interface, in one transaction that only reads:
 * the popup opens without the database library. A unit test holds the two against each other.
 */
export async function glanceAt(site: string): Promise<Glance> {
  const db = await existing();
  if (!db) return { record: NOTHING, preferences: [] };
  try {
    return await glance(db.transaction(STORES), site);
  } finally {
    db.close();
  }
}

const NOTHING: SiteRecord = { site: undefined, visits: [], observations: [], receipts: [] };

async function glance(stores: IDBTransaction, site: string): Promise<Glance> {
  const all = IDBKeyRange.bound([site, LEAST], [site, MOST]);
  const [known, preferences, receipts, visits] = await Promise.all([
    answer<Site | undefined>(stores.objectStore('sites').get(site)),
    answer<PreferenceRow[]>(stores.objectStore('preferences').getAll()),
    newest<Receipt>(stores.objectStore('receipts').index('[site+at]'), all, RECEIPTS),
    newest<Visit>(stores.objectStore('visits').index('[site+id]'), all, WINDOW),
  ]);
  const oldest = visits.at(-1)?.id;
  const rows =
    oldest === undefined
      ? []
      : await answer<Row[]>(
          stores
            .objectStore('observations')
            .getAll(IDBKeyRange.bound([site, oldest], [site, MOST])),
        );
  return {
    record: { site: known, visits, observations: rows.map(observationOf), receipts },
    preferences: preferences.map(({ id: _, ...preference }) => preference),
  };
}

/** The database as it stands, of whatever version; null where there is none, which stays so. */
function existing(): Promise<IDBDatabase | null> {
  return new Promise((done, fail) => {
    const opening = indexedDB.open(DATABASE_NAME);
    let isNew = false;
    opening.onupgradeneeded = () => {
      isNew = true;
      opening.transaction?.abort();
    };
    opening.onsuccess = () => done(opening.result);
    opening.onerror = (event) => {
      event.preventDefault();
      if (isNew) done(null);
      else fail(asError(opening.error));
    };
  });
}

const answer = <T>(request: IDBRequest): Promise<T> =>
  new Promise((done, fail) => {
    request.onsuccess = () => done(request.result as T);
    request.onerror = () => fail(asError(request.error));
  });

/** The last `most` rows of a range, newest first. */
function newest<T>(index: IDBIndex, range: IDBKeyRange, most: number): Promise<T[]> {
  return new Promise((done, fail) => {
    const rows: T[] = [];
    const walking = index.openCursor(range, 'prev');
    walking.onerror = () => fail(asError(walking.error));
    walking.onsuccess = () => {
      const cursor = walking.result;
      if (cursor && rows.push(cursor.value as T) < most) cursor.continue();
      else done(rows);
    };
  });
}

const asError = (cause: DOMException | null): Error => cause ?? new Error('no answer');
