import type { DBCore, DBCoreCursor, DBCoreTable, Middleware } from 'dexie';

/**
 * Rows are stored by our own code, and read without being looked at: a page may need thousands at once.
 * Should one be damaged all the same, or be written by a newer version, what is made of it throws. From
 * then on this page or worker looks at each row that it reads, and leaves out what it cannot read. Nothing
 * is deleted.
 */
type Readable = (table: string, row: unknown) => unknown;

/** Of this tab only, or a mistake of ours would have every page read slowly for good. */
const KEY = 'leaveOutDamaged';
let readable: Readable | null = null;
let moving = 0;
let leftOut = false;
const listeners = new Set<() => void>();

/** What an error is called where something is not what it should be; a database that fails calls it otherwise. */
const SUSPECT = new Set(['TypeError', 'RangeError']);

/** Whether damaged rows may be behind an error, and have not been left out yet. */
export const isSuspect = (error: unknown): boolean =>
  readable === null && error instanceof Error && SUSPECT.has(error.name);

/** From now on, what cannot be read is left out. @returns ends that, where it was not so before */
export async function leaveOutDamaged(): Promise<() => void> {
  const before = readable;
  const stored = await import('../../core/model/stored.ts');
  readable = stored.readable;
  return () => {
    if (before === null) readable = null;
  };
}

/** Whoever moves rows takes them as they are, or would lose the damaged ones. */
export async function asStored<T>(work: () => Promise<T>): Promise<T> {
  moving += 1;
  try {
    return await work();
  } finally {
    moving -= 1;
  }
}

/** A page begins: whether it was loaded anew for the sake of damaged rows. To be awaited before it reads. */
export async function leaveOutIfSuspected(): Promise<void> {
  if (sessionStorage.getItem(KEY) !== null) await leaveOutDamaged();
}

/** Loads this page anew, once, where damaged rows may be behind an error; true where it does. */
export function beginAnew(error: unknown): boolean {
  if (!isSuspect(error)) return false;
  sessionStorage.setItem(KEY, '');
  location.reload();
  return true;
}

/** Calls back at once, or as soon as something was left out in this page. @returns stops it */
export function onLeftOut(callback: () => void): () => void {
  if (leftOut) callback();
  else listeners.add(callback);
  return () => listeners.delete(callback);
}

/** A row as it can be read, null where it cannot. */
export function readableOf<Row>(table: string, row: Row): Row | null {
  if (!readable || moving > 0 || row === undefined) return row;
  const read = readable(table, row) as Row | null;
  if (read === row) return row;
  if (!leftOut) {
    leftOut = true;
    for (const listener of listeners) listener();
    listeners.clear();
  }
  return read;
}

/** Rows that can be read, as they can. */
export const readableRows = <Row>(table: string, rows: Row[]): Row[] =>
  readable
    ? rows.map((row) => readableOf(table, row)).filter((row): row is Row & {} => row !== null)
    : rows;

/** The same for all that Dexie reads. */
export const withoutDamaged: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'withoutDamaged',
  create: (core) => ({ ...core, table: (name) => tableWithout(core.table(name)) }),
};

/** Everything goes straight to the table until there is a reason to look. Its own promises are kept to: Dexie tells transactions by them. */
function tableWithout(table: DBCoreTable): DBCoreTable {
  const { name } = table;
  const one = (row: unknown) => readableOf(name, row) ?? undefined;
  return {
    ...table,
    get: (asked) => (readable ? table.get(asked).then(one) : table.get(asked)),
    // `cache`: what is read in order to be changed, and what is then not there is deleted.
    getMany: (asked) =>
      readable && !asked.cache
        ? table.getMany(asked).then((rows) => rows.map(one))
        : table.getMany(asked),
    query: (asked) =>
      readable && asked.values === true
        ? table.query(asked).then(({ result }) => ({
            result: readableRows<unknown>(name, result),
          }))
        : table.query(asked),
    openCursor: (asked) =>
      readable && asked.values === true
        ? table.openCursor(asked).then((cursor) => cursor && cursorWithout(name, cursor))
        : table.openCursor(asked),
  };
}

/** Goes on by itself where it comes upon what cannot be read. */
function cursorWithout(table: string, cursor: DBCoreCursor): DBCoreCursor {
  let value: unknown;
  return Object.create(cursor, {
    value: { get: () => value },
    start: {
      value: (onNext: () => void) =>
        cursor.start(() => {
          value = readableOf(table, cursor.value as unknown);
          if (value === null) cursor.continue();
          else onNext();
        }),
    },
  }) as DBCoreCursor;
}
