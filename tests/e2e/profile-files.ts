import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { tableText } from '../browsers/leveldb-table.mjs';

/** Files of a Chromium profile that hold a word, of those that the extension's data lies in. */
export function filesWith(profile: string, word: string): string[] {
  const folder = path.join(profile, 'Default');
  const spellings = [
    Buffer.from(word),
    Buffer.from(word, 'utf16le'),
    // Keys are written the other way round than Buffer does.
    Buffer.from(word, 'utf16le').swap16(),
  ];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
    if (!/IndexedDB|Extension|File System|Local Storage|DNR|Sync/i.test(name)) return false;
    const bytes = bytesOf(path.join(folder, name));
    const text = name.endsWith('.ldb') ? tableText(bytes) : bytes;
    return spellings.some((spelling) => bytes.includes(spelling) || text.includes(spelling));
  });
}

/** The browser deletes files while they are looked at, and some of the names are folders. */
function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}
