// Pages that ask a known number of things of others, on many hosts, and say when all have been answered.
import { createRequire } from 'node:module';
import { landscape } from '../../tests/sites/pictures.mjs';
import { renderUnwritten } from '../../tests/sites/replies.mjs';
import { startSites } from '../../tests/sites/server.mjs';

const require = createRequire(import.meta.url);

/** Companies that are known, and as many hosts again that nobody knows. */
const KNOWN = 180;
const UNKNOWN = 120;
/** What a page asks for, one after the other; some as markup, some by script. */
const KINDS = [
  ...['image', 'script', 'fetch', 'image', 'late-image', 'script', 'fetch', 'image', 'beacon'],
  ...['image', 'late-script', 'xhr'],
];
/** So many requests go to one host, and no page has fewer hosts than that. */
const ON_A_HOST = 4;
const LEAST_HOSTS = 8;
/** One in so many is a frame of somebody else, each a process of its own; never more than six. */
const FRAMES = { every: 40, most: 6 };
/** One host in so many sets a cookie with each answer. */
const COOKIES = 5;

/** Real companies' hosts, the commonest first, between made-up ones. */
function thirdParties() {
  const { entities } = require('third-party-web');
  const known = [...entities]
    .sort((a, b) => b.totalOccurrences - a.totalOccurrences)
    .flatMap(({ domains }) => domains.slice(0, 1))
    .slice(0, KNOWN)
    .map((domain) => domain.replace(/^\*\./, 'edge.'));
  return Array.from({ length: KNOWN + UNKNOWN }, (_, n) =>
    n % 5 < 3 ? known[Math.floor(n / 5) * 3 + (n % 5)] : `static.partner-${n}.example`,
  );
}

const HOSTS = thirdParties();

/** @param {number} count */
function plan(count) {
  const hosts = Math.min(HOSTS.length, Math.max(LEAST_HOSTS, Math.ceil(count / ON_A_HOST)));
  let frames = 0;
  return Array.from({ length: count }, (_, n) => {
    const isFrame = n % FRAMES.every === FRAMES.every - 1 && frames++ < FRAMES.most;
    const kind = isFrame ? 'frame' : KINDS[n % KINDS.length];
    const url = `https://${HOSTS[n % hosts]}/${kind}?n=${n}`;
    return /** @type {const} */ ([kind, url]);
  });
}

const done = 'onload="did()" onerror="did()"';
/** @type {Record<string, (url: string) => string>} */
const MARKUP = {
  image: (url) => `<img width="1" height="1" alt="" src="${url}" ${done}>`,
  script: (url) => `<script async src="${url}" ${done}></script>`,
  frame: (url) => `<iframe width="80" height="40" title="" src="${url}" ${done}></iframe>`,
};

const COUNTING = (/** @type {number} */ count) => `
let left = ${count} + 1;
let tell;
window.whole = new Promise((done) => (tell = done));
window.did = () => {
  if (--left > 0) return;
  const [{ loadEventEnd }] = performance.getEntriesByType('navigation');
  tell({ load: loadEventEnd, all: performance.now() });
};
addEventListener('load', () => setTimeout(did));`;

const ASKING = (/** @type {readonly (readonly [string, string])[]} */ late) => `
for (const [kind, url] of ${JSON.stringify(late)}) {
  if (kind === 'fetch') fetch(url).then((answer) => answer.text()).then(did, did);
  else if (kind === 'beacon') { navigator.sendBeacon(url, 'seen'); did(); }
  else if (kind === 'xhr') {
    const ask = new XMLHttpRequest();
    ask.onloadend = did;
    ask.open('POST', url);
    ask.send('seen');
  } else {
    const made = document.createElement(kind === 'late-image' ? 'img' : 'script');
    made.onload = made.onerror = did;
    made.src = url;
    if (kind === 'late-script') document.head.append(made);
  }
}`;

/** What a page has of its own: without it, there would be nothing that anything could be compared with. */
const CARDS = 60;
const PICTURES = 6;
const SENTENCE = 'The harbour is quiet today, and the ferries keep their time. ';
const OWN_BODY = Array.from(
  { length: CARDS },
  (_, n) => `<article class="card"><h2><a href="/story-${n}">Story ${n}</a></h2>
<p>${SENTENCE.repeat(3)}</p><p>${SENTENCE.repeat(2)}<a href="/more-${n}">More</a></p>
${n < PICTURES ? `<img width="160" height="90" alt="" src="/picture-${n}.svg">` : ''}</article>`,
).join('\n');
/** @type {Record<string, import('../../tests/sites/types.mjs').Answer>} */
const OWN_FILES = {
  '/own.css': {
    type: 'text/css; charset=utf-8',
    body: 'body { font: 16px/1.5 sans-serif; } .card { display: inline-block; width: 30%; padding: 6px; }',
  },
  '/own.js': {
    type: 'text/javascript; charset=utf-8',
    body: 'for (const link of document.links) link.addEventListener("click", () => {});',
  },
  ...Object.fromEntries(
    Array.from({ length: PICTURES }, (_, n) => [
      `/picture-${n}.svg`,
      { type: 'image/svg+xml', body: landscape(`story-${n}`) },
    ]),
  ),
};

/** @param {number} count requests to others */
export function loadPage(count) {
  const all = plan(count);
  const early = all.filter(([kind]) => kind in MARKUP);
  const late = all.filter(([kind]) => !(kind in MARKUP));
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${count} requests</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/own.css">
<script>${COUNTING(count)}</script></head>
<body><h1>${count} requests to others</h1>${OWN_BODY}<script src="/own.js"></script>
${early.map(([kind, url]) => MARKUP[kind](url.replaceAll('&', '&amp;'))).join('\n')}
<script>${ASKING(late)}</script></body></html>`;
}

/** A host that sets a cookie of its own with whatever it answers. */
const marking = (/** @type {import('../../tests/sites/types.mjs').Visit} */ visit) => {
  const { status, headers, body } = renderUnwritten(visit);
  const cookies = ['mark=3f9c2a7d51e84b06; Max-Age=31536000; SameSite=None; Secure; Path=/'];
  return { status, type: headers['content-type'], body, cookies };
};

/** Sizes that there are pages of. */
export const SIZES = [0, 12, 50, 200, 1000];
/** Sites that nobody has been to. */
const FRESH = 3000;

/**
 * The web of the measures: `/<count>` is a page with so many requests to others, on every one of its sites.
 * Nothing may be kept by a browser: all answers are `no-store`.
 *
 * @param {readonly string[]} [hosts] sites that are needed by their names
 */
export async function startLoadSites(hosts = []) {
  const pages = Object.fromEntries(SIZES.map((count) => [`/${count}`, loadPage(count)]));
  const paths = { ...pages, ...OWN_FILES };
  const own = [...hosts, ...Array.from({ length: FRESH }, (_, n) => `visited-${n}.example`)];
  const marks = HOSTS.filter((_, n) => n % COOKIES === 0);
  const site = {
    id: 'load',
    host: own[0],
    title: 'Pages with a known number of requests',
    describe: '',
    paths: ['/0'],
    routes: {
      ...Object.fromEntries(own.map((host) => [host, paths])),
      ...Object.fromEntries(marks.map((host) => [host, { '/*': marking }])),
    },
    truth: { always: [] },
  };
  const sites = await startSites({ only: [], extra: [site], everyHost: true });
  let next = 0;
  return {
    ...sites,
    /** A page of a site that was never handed out before. @param {number} count */
    fresh: (count) => `https://visited-${next++}.example/${count}`,
  };
}
