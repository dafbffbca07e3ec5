import { readImport, type ImportFile, type ImportResult } from '../../../src/core/export/import.ts';
import type { Observation } from '../../../src/core/model/observation.ts';

async function* cut(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size)
    yield await Promise.resolve(text.slice(at, at + size));
}

/** Reads a text as an import file that comes in pieces of so many characters. */
export const readText = (text: string, size = 64_000): Promise<ImportResult> =>
  readImport(() => cut(text, size));

/** A file that is right. */
export async function fileOfText(text: string): Promise<ImportFile> {
  const result = await readText(text);
  if (!result.ok) throw new Error(`${result.problem} ${result.where}`);
  return result.file;
}

export async function observationsOf(file: ImportFile): Promise<Observation[]> {
  const all: Observation[] = [];
  for await (const rows of file.observations()) all.push(...rows);
  return all;
}
