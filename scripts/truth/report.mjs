/**
 * Figures of a run, and how they are printed.
 *
 * @import { Case, Finding, Judged } from './types.mjs'
 * @typedef {{ known: Case, judged: Judged, trouble: string[] }} Result
 * @typedef {{ kind: string, expected: number, hit: number, missed: number, wrong: number }} Row
 */

export const PRECISION = 0.98;
export const RECALL = 0.95;

const precision = ({ hit, wrong }) => (hit + wrong ? hit / (hit + wrong) : 1);
const recall = ({ hit, expected }) => (expected ? hit / expected : 1);
const share = (/** @type {number} */ value) => value.toFixed(3);

/**
 * One row a kind of finding, and their sum.
 *
 * @param {Result[]} results
 */
export function tally(results) {
  /** @type {Map<string, Row>} */
  const rows = new Map();
  const row = (/** @type {string} */ kind) => {
    const made = rows.get(kind) ?? { kind, expected: 0, hit: 0, missed: 0, wrong: 0 };
    rows.set(kind, made);
    return made;
  };
  for (const { judged } of results) {
    for (const { kind } of judged.hits) row(kind).hit += 1;
    for (const { kind } of judged.missed) row(kind).missed += 1;
    for (const { kind } of judged.wrong) row(kind).wrong += 1;
  }
  for (const one of rows.values()) one.expected = one.hit + one.missed;
  const kinds = [...rows.values()].sort((a, b) => a.kind.localeCompare(b.kind));
  const all = { kind: 'all', expected: 0, hit: 0, missed: 0, wrong: 0 };
  for (const one of kinds)
    for (const name of /** @type {const} */ (['expected', 'hit', 'missed', 'wrong']))
      all[name] += one[name];
  const falseAlarms = results.filter(
    ({ known, judged }) => known.kind === 'benign' && judged.wrong.length > 0,
  );
  const good = precision(all) >= PRECISION && recall(all) >= RECALL && falseAlarms.length === 0;
  return { kinds, all, falseAlarms: falseAlarms.map(({ known }) => known.id), good };
}

/** @param {Row} row */
const cells = (row) => [
  row.kind,
  row.expected,
  row.hit,
  row.missed,
  row.wrong,
  share(precision(row)),
  share(recall(row)),
];
const HEAD = ['kind', 'expected', 'found', 'missed', 'false', 'precision', 'recall'];

/** @param {ReturnType<typeof tally>} sums */
export function markdown({ kinds, all }) {
  const line = (/** @type {unknown[]} */ parts) => `| ${parts.join(' | ')} |`;
  return [
    line(HEAD),
    line(['---', ...HEAD.slice(1).map(() => '--:')]),
    ...kinds.map((row) => line(cells(row))),
    line(cells(all).map((cell) => `**${cell}**`)),
  ].join('\n');
}

/** @param {ReturnType<typeof tally>} sums */
function plain({ kinds, all }) {
  const line = (/** @type {unknown[]} */ [kind, ...figures]) =>
    String(kind).padEnd(20) + figures.map((figure) => String(figure).padStart(10)).join('');
  return [HEAD, ...[...kinds, all].map(cells)].map(line).join('\n');
}

/** A finding or an expectation in one line, without what every finding has. */
function brief(/** @type {Record<string, unknown>} */ finding) {
  const bookkeeping = new Set(['kind', 'site', 'visit', 'first', 'last', 'count', 'evidence']);
  const rest = Object.entries(finding).filter(
    ([name, value]) => !bookkeeping.has(name) && value !== null,
  );
  return `${finding.kind} ${JSON.stringify(Object.fromEntries(rest))}`;
}

/**
 * @param {Result[]} results
 * @param {ReturnType<typeof tally>} sums
 */
export function describe(results, sums) {
  const lines = [plain(sums)];
  const list = (/** @type {string} */ title, /** @type {(result: Result) => string[]} */ of) => {
    const told = results.flatMap((result) =>
      of(result).map((text) => `  ${result.known.id}: ${text}`),
    );
    if (told.length > 0) lines.push('', `${title}:`, ...told);
  };
  list('Missed', ({ judged }) => judged.missed.map(brief));
  list('False', ({ judged }) => judged.wrong.map(brief));
  list('Found, told otherwise', ({ judged }) => judged.soft);
  list('Trouble with the page', ({ trouble }) => trouble);
  const benign = results.filter(({ known }) => known.kind === 'benign').length;
  lines.push(
    '',
    `${results.length} pages, ${benign} of them benign, ${sums.falseAlarms.length} with a false alarm. ` +
      `Precision ${share(precision(sums.all))}, recall ${share(recall(sums.all))}: ` +
      (sums.good ? 'good' : 'NOT GOOD'),
  );
  return lines.join('\n');
}
