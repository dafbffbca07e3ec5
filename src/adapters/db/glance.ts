import { observationOf, type Row } from '../../core/pipeline/aggregate.ts';
import { allRows, type Pack } from '../../core/pipeline/pack.ts';
import { WINDOW } from '../../core/score/facts.ts';
import { isUnseen, type Change } from '../../core/model/change.ts';
import type { Preference } from '../../core/model/preference.ts';
import type { Receipt } from '../../core/model/receipt.ts';
import type { Site, Visit } from '../../core/model/visit.ts';
import { readableOf, readableRows } from './damage.ts';
import { DATABASE_NAME } from './name.ts';
import type { PreferenceRow } from './open.ts';
import type { SiteRecord } from './read.ts';

/** What the popup shows of a site. */
export interface Glance {
  record: SiteRecord;
  preferences: Preference[];
  /** How many changes, of any site, the person has not seen yet; at most `CHANGES`. */
  changes: number;
}

const STORES = ['visits', 'observations', 'sites', 'preferences', 'receipts'];
/** Since later versions; a browser may show the popup before the background has opened those. */
const LATER = ['changes', 'packs'];
/** So many of the newest changes are looked at: a larger number would say no more. */
const CHANGES = 99;
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
  const db = await (early ?? existing());
  early = undefined;
  if (!db) return { record: NOTHING, preferences: [], changes: 0 };
  try {
    const later = LATER.filter((name) => db.objectStoreNames.contains(name));
    return await glance(db.transaction([...STORES, ...later]), site);
  } finally {
    db.close();
  }
}

let early: Promise<IDBDatabase | null> | undefined;

/** Opens the database for the first glance while it is not known yet where to look. */
export function openEarly(): void {
  const opening = existing();
  early = opening;
  // There was none, it failed, or somebody else had to have it: the glance opens it anew.
  const forget = () => {
    if (early === opening) early = undefined;
  };
  opening.then((db) => {
    if (!db) return forget();
    for (const end of ['versionchange', 'close']) db.addEventListener(end, forget);
  }, forget);
}

const NOTHING: SiteRecord = { site: undefined, visits: [], observations: [], receipts: [] };

async function glance(stores: IDBTransaction, site: string): Promise<Glance> {
  const all = IDBKeyRange.bound([site, LEAST], [site, MOST]);
  const [known, preferences, receipts, visits, changes] = await Promise.all([
    answer<Site | undefined>(stores.objectStore('sites').get(site)),
    answer<PreferenceRow[]>(stores.objectStore('preferences').getAll()),
    newest<Receipt>(stores.objectStore('receipts').index('[site+at]'), all, RECEIPTS),
    newest<Visit>(stores.objectStore('visits').index('[site+id]'), all, WINDOW),
    stores.objectStoreNames.contains('changes')
      ? newest<Change>(stores.objectStore('changes').index('at'), null, CHANGES)
      : [],
  ]);
  const oldest = visits.at(-1)?.id;
  const rows = oldest === undefined ? [] : await seenSince(stores, [site, oldest]);
  const said = readableRows('preferences', preferences);
  return {
    record: {
      site: readableOf('sites', known) ?? undefined,
      visits: readableRows('visits', visits),
      observations: rows.map(observationOf),
      receipts: readableRows('receipts', receipts),
    },
    preferences: said.map(({ id: _, ...preference }) => preference),
    changes: readableRows('changes', changes).filter(isUnseen).length,
  };
}

/** As `readRowsOf` reads it. */
async function seenSince(stores: IDBTransaction, first: [site: string, visit: string]) {
  const range = IDBKeyRange.bound(first, [first[0], MOST]);
  const [packs, rows] = await Promise.all([
    stores.objectStoreNames.contains('packs')
      ? answer<Pack[]>(stores.objectStore('packs').getAll(range))
      : [],
    answer<Row[]>(stores.objectStore('observations').getAll(range)),
  ]);
  return allRows(readableRows('packs', packs), readableRows('observations', rows));
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
    opening.onsuccess = () => {
      const db = opening.result;
      // Nobody who upgrades or deletes it waits for a popup.
      db.onversionchange = () => db.close();
      done(db);
    };
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
function newest<T>(index: IDBIndex, range: IDBKeyRange | null, most: number): Promise<T[]> {
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
