/**
 * Small files of the extension's own, in the browser's private file system: apart from the database, so
 * that what damages one spares the other, and truly gone when they are replaced or removed.
 */
const FOLDER = 'copies';

async function folder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(FOLDER, { create: true });
}

/** Writes a file whole: a reader finds the old one or the new one. */
export async function writeOwnFile(name: string, text: string): Promise<void> {
  const file = await (await folder()).getFileHandle(name, { create: true });
  const stream = await file.createWritable();
  await stream.write(text);
  await stream.close();
}

/** The text of a file; null where there is none. */
export async function readOwnFile(name: string): Promise<string | null> {
  try {
    const file = await (await folder()).getFileHandle(name);
    return await (await file.getFile()).text();
  } catch (problem) {
    if (isMissing(problem)) return null;
    throw problem;
  }
}

/** Names of the files that there are. */
export async function ownFiles(): Promise<string[]> {
  const names: string[] = [];
  for await (const name of (await folder()).keys()) names.push(name);
  return names;
}

/** Removes a file; where there is none, that is what was wanted. */
export async function removeOwnFile(name: string): Promise<void> {
  try {
    await (await folder()).removeEntry(name);
  } catch (problem) {
    if (!isMissing(problem)) throw problem;
  }
}

const isMissing = (problem: unknown): boolean =>
  problem instanceof DOMException && problem.name === 'NotFoundError';
