/**
 * All cases of the consent lab, from the folders beside this file: one file is one manager.
 *
 * @import { Dialog, Manager } from './types.mjs'
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** @param {string} folder @returns {Promise<[id: string, made: any][]>} */
async function filesOf(folder) {
  const at = path.join(import.meta.dirname, folder);
  const files = readdirSync(at).filter((name) => name.endsWith('.mjs'));
  return Promise.all(
    files.sort().map(async (name) => {
      const module = await import(pathToFileURL(path.join(at, name)).href);
      return /** @type {[string, any]} */ ([name.replace(/\.mjs$/, ''), module.default]);
    }),
  );
}

/** @param {string} id */
const hostOf = (id) => `${id}-consent.example`;

/** @param {string} family @param {Manager} manager @returns {Dialog[]} */
const dialogsOf = (family, manager) =>
  Object.entries(manager.variants ?? { '': {} }).map(([name, settings]) => {
    const id = name ? `${family}-${name}` : family;
    const v = { lang: 'en', host: hostOf(id), ...settings };
    return { choice: 'purposes', ...manager, ...settings, id, family, v, host: hostOf(id) };
  });

/** Pages of a folder: one a file, or several by name. */
async function pagesOf(/** @type {string} */ folder) {
  const made = await filesOf(folder);
  return made.flatMap(([file, page]) =>
    (Array.isArray(page) ? page : [page]).map((one) => {
      const id = one.name ? `${file}-${one.name}` : file;
      return { ...one, id, host: hostOf(id) };
    }),
  );
}

/** Everything: dialogs of real managers, one a variant; walls and decoys; sites that keep or break a choice. */
export async function loadCases() {
  const managers = [...(await filesOf('real')), ...(await filesOf('places'))];
  const pages = await Promise.all(['walls', 'decoys', 'sites'].map(pagesOf));
  const dialogs = managers.flatMap(([id, manager]) => dialogsOf(id, manager));
  return [...dialogs.map((one) => ({ ...one, kind: 'dialog' })), ...pages.flat()];
}

/**
 * Those that an argument names by id, manager, or kind; all without arguments.
 *
 * @template {{ id: string, family?: string, kind?: string }} T
 * @param {T[]} cases
 * @param {string[]} names
 */
export function chosen(cases, names) {
  if (names.length === 0) return cases;
  return cases.filter((one) => names.some((name) => [one.id, one.family, one.kind].includes(name)));
}
