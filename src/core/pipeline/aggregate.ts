import type { Observation } from '../model/observation.ts';

/**
 * A stored observation with the counts of its sources apart, so that reports may come twice, late or
 * in any order. `parts` holds the running total of each frame (the larger one wins); `wire` adds up
 * events that are told once. Two sources see the same request: the larger count is the true one.
 */
export type Row = Observation & { parts: Record<string, number>; wire: number };

/** What one source tells of one observation. */
export type Report = Omit<Observation, 'count'> &
  ({ source: 'page'; part: string; total: number } | { source: 'wire'; add: number });

/** Frames kept apart per row; past that the rest share a slot, so a page cannot grow a row for ever. */
const MOST_PARTS = 64;

const countOf = (parts: Record<string, number>, wire: number): number =>
  Math.max(
    1,
    wire,
    Object.values(parts).reduce((sum, part) => sum + part, 0),
  );

/** Folds a report into what is known. Commutative; telling a page's running total twice changes nothing. */
export function fold(row: Row | undefined, report: Report): Row {
  const parts = { ...row?.parts };
  let wire = row?.wire ?? 0;
  if (report.source === 'wire') wire += report.add;
  else {
    const known = report.part in parts || Object.keys(parts).length < MOST_PARTS;
    const part = known ? report.part : 'rest';
    parts[part] = Math.max(parts[part] ?? 0, report.total);
  }
  const base = { site: report.site, visit: report.visit, key: report.key };
  const first = Math.min(row?.first ?? Infinity, report.first);
  const last = Math.max(row?.last ?? 0, report.last);
  return {
    ...base,
    kind: report.kind,
    // The newest telling describes best: a cookie's lifetime is that of its last setting.
    detail: row && row.last > report.last ? row.detail : report.detail,
    first,
    last,
    count: countOf(parts, wire),
    parts,
    wire,
  } as Row;
}

/** The observation without the bookkeeping: what is exported and shown. */
export function observationOf({ parts: _parts, wire: _wire, ...observation }: Row): Observation {
  return observation;
}
