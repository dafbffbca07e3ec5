// A history as an export file, as long as it is wanted and the same every time.
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';

/** Rows that a page load leaves, on average: what the demo web leaves, about. */
export const ON_A_LOAD = 54;
const SITES = 400;
const COMPANIES = 300;
const DAY = 86_400_000;

/** Numbers that look like chance and are the same every time (mulberry32). */
function chance(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const who = (n) =>
  n % 4 === 3
    ? { company: null, activities: ['unknown'], reach: 0 }
    : {
        company: `Company ${n}`,
        activities: [['advertising', 'analytics', 'hosting'][n % 3]],
        reach: (n % 50) / 100,
      };

/** The n-th observation of a load: mostly requests, then marks, some of everything else. */
function detailOf(n, company) {
  const host = `h${n}.company-${company}.example`;
  const about = who(company);
  if (n < 30) return ['request', host, { host, ...about }];
  const name = `_mark_${company}`;
  if (n < 40)
    return [
      'cookie',
      `${name}@${host}`,
      {
        ...{ name, domain: host, party: 'third', lifetimeDays: 390.25 },
        ...{ httpOnly: false, identifier: true, ...about },
      },
    ];
  if (n < 46)
    return [
      'storage',
      `local:${name}@${host}`,
      { area: 'local', name, host, party: 'third', ...about },
    ];
  if (n < 50)
    return [
      'fingerprint',
      `canvas:${host}`,
      { technique: 'canvas', host, party: 'third', ...about },
    ];
  return [
    'pixel',
    `page_view@${host}`,
    { host, event: 'page_view', about: n % 2 ? ['email'] : [], ...about },
  ];
}

/**
 * @typedef {object} Shape
 * @property {number} onALoad Observations that each page load leaves.
 * @property {number} days
 * @property {((load: number) => number) | null} siteOf Number of the site; by chance where there is none.
 *
 * @type {Shape} A year of browsing.
 */
const BROWSING = { onALoad: ON_A_LOAD, days: 365, siteOf: null };

/**
 * Writes browsing that ends now.
 *
 * @param {string} file
 * @param {number} observations
 * @param {Shape} [shape]
 */
export async function writeHistory(file, observations, { onALoad, days, siteOf } = BROWSING) {
  const next = chance(7);
  const below = (most) => Math.floor(next() * most);
  // A few are chosen often, most seldom: what browsing is like.
  const often = (most) => Math.floor(most * next() ** 3);
  const out = createWriteStream(file);
  const write = async (text) => {
    if (!out.write(text)) await once(out, 'drain');
  };
  const loads = Math.ceil(observations / onALoad);
  const from = Date.now() - days * DAY;
  const visits = Array.from({ length: loads }, (_, n) => {
    const at = Math.floor(from + (n * days * DAY) / loads);
    const doc = `doc-${n}`;
    const id = `${at.toString(36).padStart(9, '0')}.${doc}`;
    const day = new Date(at).toISOString().slice(0, 10);
    const sources = ['cookies', 'page', 'timing'];
    const site = `site-${siteOf ? siteOf(n) : often(SITES)}.example`;
    return { id, doc, site, at, day, secure: true, sources };
  });
  await write(`{"format":"fairshare.export/1","wishes":{"keepDays":null},\n"visits":[\n`);
  await write(visits.map((visit) => JSON.stringify(visit)).join(',\n'));
  await write('],\n"observations":[\n');
  let left = observations;
  for (const { id, site, at } of visits) {
    const rows = [];
    for (let n = 0; n < onALoad && left > 0; n++, left--) {
      const [kind, key, detail] = detailOf(n, often(COMPANIES));
      const row = { site, visit: id, kind, key, first: at, last: at + below(9000) };
      rows.push(JSON.stringify({ ...row, count: 1 + below(5), detail }));
    }
    await write(rows.join(',\n') + (left > 0 ? ',\n' : ''));
  }
  await write(']}\n');
  out.end();
  await once(out, 'finish');
}
