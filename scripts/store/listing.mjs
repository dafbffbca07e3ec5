import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(import.meta.dirname, '../..');
const LISTINGS = path.join(ROOT, 'store/listing');
const readJson = (/** @type {string} */ file) => JSON.parse(readFileSync(file, 'utf8'));

/**
 * How long a text may be, in characters, as the stores' own forms say.
 *
 * @type {Record<Store, Record<string, number>>}
 * @typedef {'chrome' | 'edge' | 'firefox'} Store
 */
export const LIMITS = {
  chrome: { name: 75, summary: 132, description: 16_000, purpose: 1000, permission: 1000 },
  edge: { name: 45, summary: 132, description: 10_000, keyword: 30 },
  firefox: { name: 50, summary: 250, description: 15_000, privacy: 100_000 },
};

/** Fewer characters of description than this Edge refuses. */
export const EDGE_SHORTEST = 250;
/** How many search terms Edge takes. */
export const EDGE_KEYWORDS = 7;

/**
 * @typedef {object} Listing What one language says of the extension.
 * @property {string} locale Folder of `public/_locales`.
 * @property {string} name
 * @property {string} short From the manifest: Chrome and Edge show nothing else.
 * @property {string} summary Firefox's.
 * @property {string} purpose The single purpose.
 * @property {string[]} description Paragraphs.
 * @property {Record<string, string>} permissions What each is for.
 * @property {string[]} privacy Paragraphs.
 * @property {string[]} keywords
 */

/** @returns {Listing[]} One for each language of the extension. */
export const listings = () =>
  readdirSync(path.join(ROOT, 'public/_locales'))
    .sort()
    .map((locale) => {
      const texts = readJson(path.join(ROOT, 'public/_locales', locale, 'messages.json'));
      return {
        locale,
        name: texts.appName.message,
        short: texts.appDescription.message,
        ...readJson(path.join(LISTINGS, `${locale}.json`)),
      };
    });

const paragraphs = (/** @type {string[]} */ texts) => texts.join('\n\n');

/**
 * The texts to paste into one store's forms, by name of the form's field.
 *
 * @param {Store} store
 * @param {Listing} listing
 * @returns {Record<string, string>}
 */
export function fieldsOf(store, listing) {
  const { name, short, summary, purpose, description, permissions, privacy, keywords } = listing;
  const reasons = (/** @type {(permission: string) => boolean} */ has) =>
    Object.entries(permissions)
      .filter(([permission]) => has(permission))
      .map(([permission, why]) => `${permission}: ${why}`);
  const all = { name, summary: store === 'firefox' ? summary : short };
  // Firefox's form has no place for reasons: they stand in the description, for everybody to read.
  if (store === 'firefox')
    return {
      ...all,
      description: paragraphs([...description, reasons(() => true).join('\n')]),
      privacy: paragraphs(privacy),
      keywords: keywords.join(', '),
    };
  const ours = { ...all, description: paragraphs(description), privacy: paragraphs(privacy) };
  if (store === 'edge') return { ...ours, keywords: keywords.join('\n') };
  return { ...ours, purpose, permissions: reasons((name) => name !== 'dns').join('\n') };
}

/**
 * Writes every text as a file: `<store>/<locale>/<field>.txt`.
 *
 * @param {string} folder
 * @returns {number} How many files.
 */
export function writeListings(folder) {
  let count = 0;
  for (const store of /** @type {Store[]} */ (Object.keys(LIMITS)))
    for (const listing of listings()) {
      const place = path.join(folder, store, listing.locale);
      mkdirSync(place, { recursive: true });
      for (const [field, text] of Object.entries(fieldsOf(store, listing))) {
        writeFileSync(path.join(place, `${field}.txt`), `${text}\n`);
        count += 1;
      }
    }
  return count;
}
