/**
 * @typedef {object} Visited
 * @property {string} host
 * @property {string} score
 * @property {string} grade
 * @property {string} answeredBy Who answered the consent dialog; empty where none was shown.
 *
 * @typedef {object} Observation
 * @property {string} site
 * @property {string} kind
 * @property {Record<string, any>} detail
 *
 * @typedef {object} Receipt
 * @property {string} site
 * @property {number | string} at
 * @property {string} manager
 * @property {string} stage
 * @property {{ purpose: string, allow: boolean }[]} wished
 * @property {Record<string, { verdict: string }>} evidence
 *
 * @typedef {object} Export What "export my data" of Fairshare gives (`fairshare.export/1`).
 * @property {unknown[]} preferences
 * @property {Observation[]} observations
 * @property {Receipt[]} receipts
 */

const HEAD = [
  'site',
  'score',
  'companies',
  'cookies',
  'asked',
  'fields',
  'fingerprinting',
  'consent',
];

/** @param {(string | undefined | null)[]} values */
const distinct = (values) => [...new Set(values.filter(Boolean))];

/**
 * What was chosen purpose by purpose, and whether it was kept: `analytics yes kept, advertising no broken`.
 *
 * @param {Receipt} receipt
 */
function choicesOf({ evidence, wished, stage }) {
  const allowed = new Map(wished.map(({ purpose, allow }) => [purpose, allow ? 'yes' : 'no']));
  const told = Object.entries(evidence).map(
    ([purpose, { verdict }]) => `${purpose} ${allowed.get(purpose)} ${verdict}`,
  );
  return told.join(', ') || stage;
}

/**
 * One row of the table: what Fairshare kept about a site.
 *
 * @param {Export} data
 * @param {Visited} visited
 */
function row({ observations, receipts }, { host, score, grade, answeredBy }) {
  const details = (/** @type {string} */ kind) =>
    observations.filter((o) => o.site === host && o.kind === kind).map((o) => o.detail);
  const techniques = distinct(details('fingerprint').map((d) => d.technique));
  const receipt = receipts.filter((r) => r.site === host).at(-1);
  const decided = receipt ? `${receipt.manager} (${answeredBy}): ${choicesOf(receipt)}` : '';
  return [
    host,
    `${score} ${grade}`.trim(),
    String(distinct(details('request').map((d) => d.company ?? d.host)).length),
    String(distinct(details('cookie').map((d) => `${d.name} ${d.domain}`)).length),
    distinct(details('permission').map((d) => `${d.permission} on ${d.trigger}`)).join(', '),
    distinct(details('field').map((d) => d.data)).join(', '),
    techniques.join(', '),
    decided || (answeredBy ? `no receipt (${answeredBy})` : ''),
  ];
}

/**
 * @param {Export} data
 * @param {Visited[]} visited
 */
export const summarise = (data, visited) => visited.map((site) => row(data, site));

/** @param {string[][]} rows */
export function printTable(rows) {
  const all = [HEAD, ...rows.map((cells) => cells.map((cell) => cell || '-'))];
  const widths = HEAD.map((_, column) => Math.max(...all.map((cells) => cells[column].length)));
  for (const [index, cells] of all.entries()) {
    console.log(
      cells
        .map((cell, column) => cell.padEnd(widths[column]))
        .join(' | ')
        .trimEnd(),
    );
    if (index === 0) console.log(widths.map((width) => '-'.repeat(width)).join('-|-'));
  }
}
