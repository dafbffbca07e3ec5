import Dexie, { type IndexableType, type Table } from 'dexie';
import { observationOf, type Row } from '../../core/pipeline/aggregate.ts';
import { csvLine, VISIT_COLUMNS, visitCells } from '../../core/export/csv.ts';
import { FORMAT, type ShownScore } from '../../core/export/schema.ts';
import type { Settings, Wishes } from '../../core/model/settings.ts';
import type { Visit } from '../../core/model/visit.ts';
import { findingsOf, type NamedFinding } from '../../core/findings/findings.ts';
import { siteReport } from '../../core/report/site-report.ts';
import type { Database, PreferenceRow } from './open.ts';
import { preferenceOf, readSite } from './read.ts';

/** Behind every key that begins alike. Once in a key at most: no array may stand in a key twice. */
const { maxKey } = Dexie;

export interface ExportOptions {
  signal?: AbortSignal;
  /** Rows written so far, of how many. */
  progress?: (done: number, total: number) => void;
  extension?: string;
}

/** Order of the tables in the file: what decides first, what fills it last. */
const ORDER = ['preferences', 'sites', 'visits', 'observations', 'receipts'] as const;

const wishesOf = ({ answering, neverGive, quiet, enforce }: Settings): Wishes => ({
  answering,
  neverGive,
  quiet,
  enforce,
});

/** Rows held in memory at once. */
const BATCH = 2000;

/**
 * Everything that is kept, as JSON of docs/export.schema.json, in pieces: a history of a million rows
 * is never in memory whole. Throws the signal's reason where it is cancelled.
 */
export async function* exportJson(
  db: Database,
  settings: Settings,
  options: ExportOptions = {},
): AsyncGenerator<string> {
  const tables = ORDER.map((name) => db.table<unknown, IndexableType>(name));
  const counts = await Promise.all(tables.map((table) => table.count()));
  const total = counts.reduce((sum, count) => sum + count, 0);
  let done = 0;
  const head = {
    format: FORMAT,
    exportedAt: new Date().toISOString(),
    extension: options.extension ?? '',
    developer: settings.developer,
    wishes: wishesOf(settings),
  };
  yield JSON.stringify(head).slice(0, -1);
  const visits = new Set<string>();
  const tell = (rows: unknown[]) => options.progress?.((done += rows.length), total);
  for (const table of tables) {
    yield `,\n"${table.name}":[`;
    let first = true;
    for await (const rows of batches(table, options.signal)) {
      const whole = rows.filter((row) => belongs(table.name, row, visits));
      if (whole.length > 0) {
        yield (first ? '\n' : ',\n') + whole.map((row) => plain(table.name, row)).join(',\n');
        first = false;
      }
      tell(rows);
    }
    yield ']';
  }
  yield* list('findings', findings(db, options.signal));
  yield* list('scores', scores(db, options.signal));
  yield '}\n';
}

/** The visits with what was seen on each counted, as CSV with a head line. */
export async function* exportCsv(
  db: Database,
  options: ExportOptions = {},
): AsyncGenerator<string> {
  const total = await db.visits.count();
  let done = 0;
  yield csvLine(VISIT_COLUMNS);
  for await (const visits of batches<Visit>(db.table('visits'), options.signal)) {
    let lines = '';
    for (const visit of visits) {
      const rows = await db.observations
        .where(':id')
        .between([visit.site, visit.id], [visit.site, visit.id, maxKey])
        .toArray();
      lines += csvLine(visitCells(visit, rows));
    }
    yield lines;
    options.progress?.((done += visits.length), total);
  }
}

/**
 * Pages go on loading while a file is written: what was seen on a visit that is not in it stays out,
 * or the file would contradict itself.
 */
function belongs(table: string, row: unknown, visits: Set<string>): boolean {
  if (table === 'visits') visits.add((row as Visit).id);
  return table !== 'observations' || visits.has((row as Row).visit);
}

/** A stored row without what is bookkeeping of this database alone. */
function plain(table: string, row: unknown): string {
  if (table === 'observations') return JSON.stringify(observationOf(row as Row));
  if (table === 'preferences') return JSON.stringify(preferenceOf(row as PreferenceRow));
  return JSON.stringify(row);
}

/** A table in the order of its primary key, some thousand rows at a time. */
async function* batches<Stored>(
  table: Table<Stored, IndexableType>,
  signal?: AbortSignal,
): AsyncGenerator<Stored[]> {
  const path = table.schema.primKey.keyPath ?? [];
  const keyOf = (row: Stored) =>
    (Array.isArray(path)
      ? path.map((part) => row[part as keyof Stored])
      : row[path as keyof Stored]) as IndexableType;
  let after: IndexableType | null = null;
  for (;;) {
    signal?.throwIfAborted();
    const rows: Stored[] = await (
      after === null ? table.orderBy(':id') : table.where(':id').above(after)
    )
      .limit(BATCH)
      .toArray();
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows;
    after = keyOf(last);
  }
}

/** One more table of the file, from what is made of the stored rows. */
async function* list(name: string, rows: AsyncGenerator<unknown>): AsyncGenerator<string> {
  yield `,\n"${name}":[`;
  let first = true;
  for await (const row of rows) {
    yield (first ? '\n' : ',\n') + JSON.stringify(row);
    first = false;
  }
  yield ']';
}

async function* findings(db: Database, signal?: AbortSignal): AsyncGenerator<NamedFinding> {
  for await (const visits of batches<Visit>(db.table('visits'), signal)) {
    for (const visit of visits) {
      const rows = await db.observations
        .where(':id')
        .between([visit.site, visit.id], [visit.site, visit.id, maxKey])
        .toArray();
      yield* findingsOf(visit, rows.map(observationOf));
    }
  }
}

async function* scores(db: Database, signal?: AbortSignal): AsyncGenerator<ShownScore> {
  for (const site of await db.sites.toCollection().primaryKeys()) {
    signal?.throwIfAborted();
    const record = await readSite(db, site);
    const { score } = siteReport(site, record.visits, record.observations, record.receipts);
    if (!score) continue;
    const { version, value, grade, coverage } = score;
    yield { site, version, value, grade, coverage };
  }
}
