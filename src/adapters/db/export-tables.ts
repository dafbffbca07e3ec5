import { observationOf, type Row } from '../../core/pipeline/aggregate.ts';
import { csvLine, VISIT_COLUMNS, visitCells } from '../../core/export/csv.ts';
import {
  CHANGES,
  LETTERS,
  OBSERVATIONS,
  PREFERENCES,
  RECEIPTS,
  SITE_DAYS,
  SITES,
  type CsvTable,
} from '../../core/export/tables.ts';
import type { ExportOptions } from './export.ts';
import type { Database } from './open.ts';
import { readRows } from './packs.ts';
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
} from './select.ts';

/** A table of the export: its file's name, and its text in pieces. */
export interface TableFile {
  name: string;
  text: AsyncGenerator<string>;
}

/**
 * Every table as CSV with a head line, to be read one after the other. Throws the signal's reason where it
 * is cancelled.
 */
export function exportTables(
  db: Database,
  { selection = ALL, signal, progress }: ExportOptions = {},
): TableFile[] {
  /** Sites of the visits: filled by the first table. */
  const visits = new Map<string, string>();
  let done = 0;
  const counted = countSelected(db, selection);
  const tell = async (rows: number) => {
    const total = await counted;
    progress?.(Math.min((done += rows), total), total);
  };

  async function* visitLines(): AsyncGenerator<string> {
    yield csvLine(VISIT_COLUMNS);
    for await (const batch of selectedVisits(db, selection, signal)) {
      let lines = '';
      for (const visit of batch) {
        signal?.throwIfAborted();
        visits.set(visit.id, visit.site);
        lines += csvLine(visitCells(visit, await readRows(db, visit)));
      }
      yield lines;
      await tell(batch.length);
    }
  }

  async function* lines<Stored>(
    { columns, cells }: CsvTable<Stored>,
    rows: AsyncGenerator<Stored[]>,
  ): AsyncGenerator<string> {
    yield csvLine(columns);
    for await (const batch of rows) {
      yield batch.map((row) => csvLine(cells(row))).join('');
      await tell(batch.length);
    }
  }

  const observations: CsvTable<Row> = {
    ...OBSERVATIONS,
    cells: (row) => OBSERVATIONS.cells(observationOf(row)),
  };
  const seen = selectedObservations(db, selection, visits, signal);
  return [
    { name: 'visits.csv', text: visitLines() },
    { name: 'observations.csv', text: lines(observations, seen) },
    { name: 'sites.csv', text: lines(SITES, selectedSites(db, selection, signal)) },
    { name: 'receipts.csv', text: lines(RECEIPTS, selectedReceipts(db, selection, signal)) },
    {
      name: 'preferences.csv',
      text: lines(PREFERENCES, selectedPreferences(db, selection, signal)),
    },
    { name: 'days.csv', text: lines(SITE_DAYS, selectedSums(db, selection, signal)) },
    { name: 'letters.csv', text: lines(LETTERS, selectedLetters(db, selection, signal)) },
    { name: 'changes.csv', text: lines(CHANGES, selectedChanges(db, selection, signal)) },
  ];
}
