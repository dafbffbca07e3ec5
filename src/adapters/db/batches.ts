import Dexie, { type IndexableType, type Table } from 'dexie';

const { minKey, maxKey } = Dexie;

/** Rows held in memory at once: who cancels waits for no more than these. */
const BATCH = 1000;

/** A part of a table in the order of its primary key, or of another index that is unique. */
export interface Range {
  index?: string;
  from?: IndexableType;
  to?: IndexableType;
  /** Rows at once, where they are large. */
  size?: number;
  signal?: AbortSignal | undefined;
}

/** What a row stands under in an index. */
export function keyIn<Stored>(
  { schema }: Table<Stored, IndexableType>,
  index = ':id',
): (row: Stored) => IndexableType {
  const path = index === ':id' ? schema.primKey.keyPath : (schema.idxByName[index]?.keyPath ?? '');
  return (row) =>
    (Array.isArray(path)
      ? path.map((part) => row[part as keyof Stored])
      : row[path as keyof Stored]) as IndexableType;
}

/** Rows of a table, some hundred at a time. Throws the signal's reason where it is cancelled. */
export async function* batches<Stored>(
  table: Table<Stored, IndexableType>,
  { index = ':id', from = minKey, to = maxKey, size = BATCH, signal }: Range = {},
): AsyncGenerator<Stored[]> {
  const key = keyIn(table, index);
  let after = from;
  let first = true;
  for (;;) {
    signal?.throwIfAborted();
    const rows = await table.where(index).between(after, to, first, true).limit(size).toArray();
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows;
    after = key(last);
    first = false;
  }
}
