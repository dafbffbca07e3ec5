import { exportJson } from '../../../src/adapters/db/export.ts';
import type { Database } from '../../../src/adapters/db/open.ts';
import { undoImport } from '../../../src/adapters/db/undo-import.ts';
import { lastImport } from '../../../src/adapters/db/undo-store.ts';
import type { ImportFile } from '../../../src/core/export/import.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/model/settings.ts';
import { dump } from '../db/filled.ts';
import { fileOfText } from './read-text.ts';

/** A whole database as a file, without the time at which it was made. */
export async function textOf(db: Database, settings: Settings = DEFAULT_SETTINGS): Promise<string> {
  let text = '';
  for await (const piece of exportJson(db, settings, { derived: false })) text += piece;
  return text.replace(/"exportedAt":"[^"]*"/, '"exportedAt":""');
}

export const fileOf = async (db: Database, settings?: Settings): Promise<ImportFile> =>
  fileOfText(await textOf(db, settings));

/** Undoes the last import. */
export async function undo(db: Database): Promise<void> {
  const step = await lastImport(Date.now());
  if (!step) throw new Error('nothing to undo');
  await undoImport(db, step);
}

/** Lists within a sum stand in the order in which their parts were met; it says nothing. */
const ordered = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (key, one: unknown) =>
    ['companies', 'names', 'sent'].includes(key) && Array.isArray(one)
      ? one.map((part) => JSON.stringify(part)).sort()
      : one,
  );

/** All rows of all tables, in a stable order. */
export const held = async (db: Database): Promise<unknown> => ordered(JSON.parse(await dump(db)));
