import Dexie, { type IndexableType } from 'dexie';
import type { Change } from '../../core/model/change.ts';
import type { Letter } from '../../core/model/letter.ts';
import { visitId, type Site, type Visit } from '../../core/model/visit.ts';
import type { Receipt } from '../../core/model/receipt.ts';
import type { SiteDay } from '../../core/model/sums.ts';
import type { Row } from '../../core/pipeline/aggregate.ts';
import { batches } from './batches.ts';
import { dayOf } from './day.ts';
import type { Database, PreferenceRow } from './open.ts';
import { countRows, readRows, rowBatches } from './packs.ts';

/** Behind every key that begins alike. Once in a key at most: no array may stand in a key twice. */
const { minKey, maxKey } = Dexie;

/** Which part of what is kept: of one site (null: of all), seen since then (ms; null: ever). */
export interface Selection {
  site: string | null;
  since: number | null;
}
export const ALL: Selection = { site: null, since: null };

interface StoredRows {
  visits: Visit;
  sites: Site;
  preferences: PreferenceRow;
  receipts: Receipt;
  siteDays: SiteDay;
  letters: Letter;
  changes: Change;
}

const table = <Name extends keyof StoredRows>(db: Database, name: Name) =>
  db.table<StoredRows[Name], IndexableType>(name);

async function* kept<T>(rows: AsyncGenerator<T[]>, keep: (row: T) => boolean): AsyncGenerator<T[]> {
  for await (const batch of rows) yield batch.filter(keep);
}

/** The selected visits, oldest first (of one site, or of all). */
export function selectedVisits(
  db: Database,
  { site, since }: Selection,
  signal?: AbortSignal,
): AsyncGenerator<Visit[]> {
  const from = since === null ? minKey : visitId(since, '');
  return site === null
    ? batches(table(db, 'visits'), { from, signal })
    : batches(table(db, 'visits'), {
        index: '[site+id]',
        from: [site, from],
        to: [site, maxKey],
        signal,
      });
}

/** What was seen on those visits (their sites by their ids). */
export function selectedObservations(
  db: Database,
  { site, since }: Selection,
  visits: ReadonlyMap<string, string>,
  signal?: AbortSignal,
): AsyncGenerator<Row[]> {
  // Of a few days in a long history only those are read.
  if (site === null && since !== null) return observationsOfEach(db, visits, signal);
  return kept(rowBatches(db, site, signal), ({ visit }) => visits.has(visit));
}

async function* observationsOfEach(
  db: Database,
  visits: ReadonlyMap<string, string>,
  signal?: AbortSignal,
): AsyncGenerator<Row[]> {
  const keys = [...visits].map(([id, site]) => [site, id] as const);
  keys.sort((a, b) => (a[0] + '\0' + a[1] < b[0] + '\0' + b[1] ? -1 : 1));
  for (const [site, id] of keys) {
    signal?.throwIfAborted();
    yield await readRows(db, { site, id });
  }
}

export const selectedSites = (
  db: Database,
  { site, since }: Selection,
  signal?: AbortSignal,
): AsyncGenerator<Site[]> =>
  kept(
    batches(table(db, 'sites'), site === null ? { signal } : { from: site, to: site, signal }),
    ({ lastSeen }) => since === null || lastSeen >= since,
  );

export const selectedReceipts = (
  db: Database,
  { site, since }: Selection,
  signal?: AbortSignal,
): AsyncGenerator<Receipt[]> =>
  kept(
    batches(table(db, 'receipts'), { signal }),
    (receipt) =>
      (since === null || receipt.at >= since) && (site === null || receipt.site === site),
  );

/** Sums of the selected days; the first one whole, though the time may begin within it. */
export const selectedSums = (
  db: Database,
  { site, since }: Selection,
  signal?: AbortSignal,
): AsyncGenerator<SiteDay[]> => {
  // A day of a site may name 300 companies.
  const size = 100;
  const first = since === null ? '' : dayOf(since);
  return kept(
    batches(
      table(db, 'siteDays'),
      site === null ? { size, signal } : { from: [site], to: [site, maxKey], size, signal },
    ),
    ({ day }) => day >= first,
  );
};

/** Preferences have no time: of a range all are given, of a site those for it alone. */
export const selectedPreferences = (
  db: Database,
  { site }: Selection,
  signal?: AbortSignal,
): AsyncGenerator<PreferenceRow[]> =>
  batches(
    table(db, 'preferences'),
    site === null ? { signal } : { from: `site:${site} `, to: `site:${site} \uffff`, signal },
  );

/** Letters in which something happened since; of a site those to it alone, others name further sites. */
export const selectedLetters = (
  db: Database,
  { site, since }: Selection,
  signal?: AbortSignal,
): AsyncGenerator<Letter[]> =>
  kept(
    batches(table(db, 'letters'), { signal }),
    (letter) =>
      (since === null || letter.history.some(({ at }) => at >= since)) &&
      (site === null || letter.site === site),
  );

export const selectedChanges = (
  db: Database,
  { site, since }: Selection,
  signal?: AbortSignal,
): AsyncGenerator<Change[]> =>
  kept(
    batches(table(db, 'changes'), { signal }),
    (change) => (since === null || change.at >= since) && (site === null || change.site === site),
  );

/** How many rows will be read for a selection, or about: for a range, its visits stand for the rest. */
export async function countSelected(db: Database, { site, since }: Selection): Promise<number> {
  const [visits, observations, ...others] = await Promise.all([
    site === null
      ? since === null
        ? db.visits.count()
        : db.visits.where(':id').aboveOrEqual(visitId(since, '')).count()
      : db.visits.where('[site+id]').between([site, minKey], [site, maxKey]).count(),
    countRows(db, site).then(({ rows }) => rows),
    db.sites.count(),
    db.receipts.count(),
    db.preferences.count(),
    db.siteDays.count(),
    db.letters.count(),
    db.changes.count(),
  ]);
  return others.reduce((sum, count) => sum + count, visits + observations);
}
