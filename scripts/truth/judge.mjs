/**
 * Compares what was found on a page with what is known of it. Pure: no browser, no files.
 *
 * @import { Case, Expected, Finding, Judged } from './types.mjs'
 */

/** What may never be said of a page that does not do it. */
const HARM_KINDS = new Set([
  'fingerprinting',
  'fp.canvas',
  'fp.canvas-font',
  'fp.webgl',
  'fp.audio',
  'fp.webrtc',
  'fp.fonts',
  'fp.navigator',
  'fp.media',
  'replay',
  'keylog',
  'leak',
  'cookie-sync',
  'supercookie',
  'bounce',
  'link-decoration',
  'referrer-leak',
  'id-cookie',
  'id-storage',
  'gpc-ignored',
  'insecure-form',
  'insecure-transport',
]);

/** No accusations, but wrong on a page where there is no such thing. */
const STATEMENTS = new Set(['form-data', 'permission', 'tracker', 'pixel', 'gpc-support']);

/** Every kind that a finding can have. */
export const KINDS = new Set([
  ...HARM_KINDS,
  ...STATEMENTS,
  'engagement',
  'embed',
  'sensitive-topic',
]);

/** Told apart in a column of their own: a right finding with a wrong detail is still right. */
const SOFT = new Set(['channel', 'coding']);

/** Says of the expectation itself, not of the finding. */
const ABOUT = new Set(['kind', 'exact']);

const list = (value) => (Array.isArray(value) ? value : value === undefined ? [] : [value]);
const bareHost = (value) => (typeof value === 'string' ? value.replace(/^\./, '') : value);

/** Whether a host is the page's own: the same, or one below it. */
const own = (host, page) => host === '' || host === page || String(host).endsWith(`.${page}`);

/**
 * Whether one field of a finding is what was expected of it.
 *
 * @param {string} name
 * @param {unknown} want
 * @param {Finding} found
 * @param {string} page Host of the case.
 */
function fits(name, want, found, page) {
  const have = found[name];
  if (name === 'before' && want === null) return true;
  if (name === 'coding' && want === 'hash')
    return /md5|sha|ripemd|murmur|salted|hash/.test(String(have));
  if (name === 'purpose') return want === have || list(found.purposes).includes(want);
  if (name === 'script' && want === '') return own(have ?? '', page);
  if (Array.isArray(want)) return want.every((part) => list(have).includes(part));
  if (Array.isArray(have)) return have.includes(want);
  return bareHost(have) === bareHost(want);
}

const fields = (/** @type {Expected} */ expected, soft) =>
  Object.entries(expected).filter(([name]) => !ABOUT.has(name) && SOFT.has(name) === soft);

/**
 * @param {Expected} expected
 * @param {Finding} found
 * @param {string} page
 */
export function matches(expected, found, page) {
  return (
    expected.kind === found.kind &&
    fields(expected, false).every(([name, want]) => fits(name, want, found, page))
  );
}

/**
 * Details that a matching finding tells otherwise.
 *
 * @param {Expected} expected
 * @param {Finding} found
 * @param {string} page
 */
function softly(expected, found, page) {
  return fields(expected, true)
    .filter(([name, want]) => !fits(name, want, found, page))
    .map(([name, want]) => `${name} ${JSON.stringify(found[name])}, not ${JSON.stringify(want)}`);
}

/** A technique belongs to the fingerprinting that is expected of the page. */
const partOf = (found, expectations) =>
  found.kind.startsWith('fp.') &&
  expectations.some(
    ({ kind, script }) =>
      kind === 'fingerprinting' &&
      (script === undefined || script === '' || script === found.script),
  );

/**
 * Fields of a form that were named and are not asked for.
 *
 * @param {Finding} found
 * @param {Expected[]} expectations
 */
function strayFields(found, expectations) {
  const asked = expectations
    .filter(({ kind }) => kind === 'form-data')
    .flatMap((form) => [...list(form.fields), ...list(form.sensitive)]);
  return list(found.fields).filter((field) => !asked.includes(field));
}

/**
 * What was hit, missed, and said without ground. Cases of kind `limit` are not counted; `grey` ones and
 * what a case allows may be found or not.
 *
 * @param {Case} known
 * @param {Finding[]} found
 * @returns {Judged}
 */
export function judge(known, found) {
  const { expect, allow = [], deny = [], host, kind } = known;
  if (kind === 'limit') return { hits: [], missed: [], wrong: [], soft: [] };
  const hits = [];
  const missed = [];
  const soft = [];
  for (const expected of expect) {
    const fitting = found.filter((finding) => matches(expected, finding, host));
    if (fitting.length === 0) {
      missed.push(expected);
      continue;
    }
    hits.push(expected);
    const remarks = fitting.map((finding) => softly(expected, finding, host));
    // Where one of several fits wholly, the others are other ways of the same.
    if (remarks.every((told) => told.length > 0)) soft.push(`${expected.kind}: ${remarks[0]}`);
  }
  const permitted = (finding) =>
    allow.some((one) =>
      typeof one === 'string' ? one === finding.kind : matches(one, finding, host),
    );
  const wrong = found.filter((finding) => {
    if (permitted(finding) || partOf(finding, expect)) return false;
    if (finding.kind === 'form-data') return strayFields(finding, expect).length > 0;
    if (expect.some((expected) => matches(expected, finding, host))) return false;
    if (HARM_KINDS.has(finding.kind) || deny.includes(finding.kind)) return true;
    return kind === 'benign' && STATEMENTS.has(finding.kind);
  });
  return { hits, missed, wrong, soft };
}
