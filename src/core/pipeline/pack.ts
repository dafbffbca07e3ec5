import type { Row } from './aggregate.ts';

/** A row without what all rows of its visit have in common. */
export type PackedRow = Row extends infer One ? Omit<One, 'site' | 'visit'> : never;

/** What was seen on one visit: written, read and deleted as one. Its rows lie by kind and key. */
export interface Pack {
  site: string;
  visit: string;
  rows: PackedRow[];
}

/**
 * Rows in a pack; what more is seen on its visit is stored row by row, or a page could have us write ever
 * more each time. So many are about 40 KB: Chromium puts values from 64 KB on into files of their own
 * (IDBValueWrapper). Pages seldom leave more than 100.
 */
export const MOST_PACKED = 200;

/** Names a row among those of its visit. No kind has a space in it. */
export const nameIn = ({ kind, key }: Pick<Row, 'kind' | 'key'>): string => `${kind} ${key}`;

/** Names a visit's rows among all. */
export const placeIn = ({ site, visit }: Pick<Row, 'site' | 'visit'>): string =>
  JSON.stringify([site, visit]);

export function packOf(
  { site, visit }: Pick<Pack, 'site' | 'visit'>,
  rows: ReadonlyMap<string, Row>,
): Pack {
  const ordered = [...rows].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    site,
    visit,
    rows: ordered.map(([, { site: _site, visit: _visit, ...row }]) => row),
  };
}

export const unpacked = ({ site, visit, rows }: Pack): Row[] =>
  rows.map((row) => ({ site, visit, ...row }) as Row);

/**
 * Rows of some packs, and those that lie beside them. A row is in one of both only, unless an older version,
 * which knows no packs, was at work in between: the pack's is the one that goes on.
 */
export function allRows(packs: readonly Pack[], single: readonly Row[]): Row[] {
  const packed = packs.flatMap(unpacked);
  if (single.length === 0) return packed;
  const whole = (row: Row) => `${placeIn(row)} ${nameIn(row)}`;
  const names = new Set(packed.map(whole));
  return [...single.filter((row) => !names.has(whole(row))), ...packed];
}
