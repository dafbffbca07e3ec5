import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(import.meta.dirname, '../..');
const readJson = (/** @type {string} */ file) => JSON.parse(readFileSync(file, 'utf8'));

/** Build-time packages of which only data is compiled into the package, and into which of its files. */
export const COMPILED_IN = {
  'third-party-web': 'data/companies.json',
  '@duckduckgo/autoconsent': 'data/consent-rules.json',
};

/**
 * @typedef {object} Shipped
 * @property {string} name
 * @property {string} version
 * @property {string} licence SPDX name, as the package itself says.
 * @property {string} homepage Empty where it names none.
 * @property {string} folder Where it is installed.
 * @property {string} [data] File of the extension that its data went into.
 */

/**
 * Every package whose code or data is in the extension: the runtime dependencies, theirs, and those
 * whose data the build compiles.
 *
 * @returns {Shipped[]}
 */
export function shippedPackages() {
  const own = readJson(path.join(ROOT, 'package.json'));
  /** What is asked for, and the folder of who asks. */
  const queue = [...Object.keys(own.dependencies), ...Object.keys(COMPILED_IN)].map((name) => ({
    name,
    from: ROOT,
  }));
  /** @type {Map<string, Shipped>} By folder: two versions of one package are two. */
  const found = new Map();
  for (const { name, from } of queue) {
    const folder = installedFor(name, from);
    if (!folder || found.has(folder)) continue;
    const { version, license, homepage, dependencies } = readJson(
      path.join(folder, 'package.json'),
    );
    const data = COMPILED_IN[/** @type {keyof typeof COMPILED_IN} */ (name)];
    const asked = data ? [] : Object.keys(dependencies ?? {});
    queue.push(...asked.map((other) => ({ name: other, from: folder })));
    const one = { name, version, licence: license, homepage: homepage ?? '', folder };
    found.set(folder, data ? { ...one, data } : one);
  }
  const key = (/** @type {Shipped} */ { name, version }) => `${name}@${version}`;
  return [...found.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/**
 * The folder in which Node finds a package for code in another folder: nearest first.
 *
 * @param {string} name
 * @param {string} from
 * @returns {string | null} Null where it is not installed, as optional packages may not be.
 */
function installedFor(name, from) {
  const folder = path.join(from, 'node_modules', name);
  if (existsSync(path.join(folder, 'package.json'))) return folder;
  return from === ROOT ? null : installedFor(name, path.dirname(from));
}
