import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';

/** One time for all: when a file was built says nothing of what it is. Zip files hold local time. */
const noTime = () => new Date(2000, 0, 1);

/**
 * A zip file that depends on names and contents alone: entries in the order of their names, one time
 * for all, no attributes of this machine.
 *
 * @param {Record<string, Uint8Array>} files by name, with `/` between folders
 * @returns {Uint8Array}
 */
export function archive(files) {
  const names = Object.keys(files).sort((a, b) => (a < b ? -1 : 1));
  return zipSync(
    Object.fromEntries(
      names.map((name) => [name, [files[name], { mtime: noTime(), level: 9, os: 0 }]]),
    ),
  );
}

/**
 * All files of a folder, by their names within it.
 *
 * @param {string} folder
 * @returns {Record<string, Uint8Array>}
 */
export const filesIn = (folder) =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const file = path.join(entry.parentPath, entry.name);
        return [path.relative(folder, file).split(path.sep).join('/'), readFileSync(file)];
      }),
  );
