import { observationOf } from '../../core/pipeline/aggregate.ts';
import { inOrder } from '../../core/export/in-order.ts';
import { FORMAT, type ShownScore } from '../../core/export/schema.ts';
import type { Settings, Wishes } from '../../core/model/settings.ts';
import { findingsOf, type NamedFinding } from '../../core/findings/findings.ts';
import { siteReport } from '../../core/report/site-report.ts';
import type { Database } from './open.ts';
import { readRows } from './packs.ts';
import { preferenceOf, readSite } from './read.ts';
import {
  ALL,
  countSelected,
  selectedChanges,
  selectedLetters,
  selectedObservations,
  selectedPreferences,
  selectedReceipts,
  selectedSites,
  selectedSums,
  selectedVisits,
  type Selection,
} from './select.ts';

export interface ExportOptions {
  signal?: AbortSignal;
  /** Rows read so far, of how many (about: a range reads fewer). */
  progress?: (done: number, total: number) => void;
  extension?: string;
  selection?: Selection;
  /** With what can be made again from the rest: findings and scores. A backup goes without. */
  derived?: boolean;
}

const wishesOf = (settings: Settings): Wishes => {
  const { answering, neverGive, quiet, enforce } = settings;
  const { toast, badge, digest, keepDays, keepSumsDays } = settings;
  return { answering, neverGive, quiet, enforce, toast, badge, digest, keepDays, keepSumsDays };
};

/**
 * What is kept, as JSON of docs/export.schema.json, in pieces: a history of a million rows is never in
 * memory whole. Throws the signal's reason where it is cancelled.
 */
export async function* exportJson(
  db: Database,
  settings: Settings,
  options: ExportOptions = {},
): AsyncGenerator<string> {
  const { selection = ALL, signal, derived = true } = options;
  const total = await countSelected(db, selection);
  let done = 0;
  const tell = (rows: number) => options.progress?.(Math.min((done += rows), total), total);
  const head = {
    format: FORMAT,
    exportedAt: new Date().toISOString(),
    extension: options.extension ?? '',
    // Settings are of no single site.
    ...(selection.site === null
      ? { developer: settings.developer, wishes: wishesOf(settings) }
      : {}),
  };
  yield JSON.stringify(head).slice(0, -1);
  /** Sites of the visits in the file: observations of others stay out, or it would contradict itself. */
  const visits = new Map<string, string>();
  yield* list('preferences', selectedPreferences(db, selection, signal), tell, preferenceOf);
  yield* list('sites', selectedSites(db, selection, signal), tell);
  yield* list('visits', selectedVisits(db, selection, signal), tell, (visit) => {
    visits.set(visit.id, visit.site);
    return visit;
  });
  const seen = selectedObservations(db, selection, visits, signal);
  yield* list('observations', seen, tell, observationOf);
  yield* list('receipts', selectedReceipts(db, selection, signal), tell);
  yield* list('siteDays', selectedSums(db, selection, signal), tell, inOrder);
  yield* list('letters', selectedLetters(db, selection, signal), tell);
  yield* list('changes', selectedChanges(db, selection, signal), tell);
  if (derived && selection.since === null) {
    yield* list('findings', findings(db, selection, signal));
    yield* list('scores', scores(db, selection, signal));
  }
  yield '}\n';
}

/** One table of the file, a row a line. `plain`: a stored row without this database's bookkeeping. */
async function* list<Stored>(
  name: string,
  rows: AsyncGenerator<Stored[]>,
  tell: (rows: number) => void = () => undefined,
  plain: (row: Stored) => unknown = (row) => row,
): AsyncGenerator<string> {
  yield `,\n"${name}":[`;
  let first = true;
  for await (const batch of rows) {
    if (batch.length > 0) {
      yield (first ? '\n' : ',\n') + batch.map((row) => JSON.stringify(plain(row))).join(',\n');
      first = false;
    }
    tell(batch.length);
  }
  yield ']';
}

async function* findings(
  db: Database,
  selection: Selection,
  signal?: AbortSignal,
): AsyncGenerator<NamedFinding[]> {
  for await (const visits of selectedVisits(db, selection, signal)) {
    for (const visit of visits) {
      const rows = await readRows(db, visit);
      yield [...findingsOf(visit, rows.map(observationOf))];
    }
  }
}

async function* scores(
  db: Database,
  selection: Selection,
  signal?: AbortSignal,
): AsyncGenerator<ShownScore[]> {
  for await (const sites of selectedSites(db, selection, signal)) {
    for (const { site } of sites) {
      signal?.throwIfAborted();
      const record = await readSite(db, site);
      const { score } = siteReport(site, record.visits, record.observations, record.receipts);
      if (!score) continue;
      const { version, value, grade, coverage } = score;
      yield [{ site, version, value, grade, coverage }];
    }
  }
}
