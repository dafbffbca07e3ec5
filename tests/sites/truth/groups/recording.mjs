import { bundle, field, file, form, json, npm, page, run, source } from '../write.mjs';

const MAIL = field('Email', 'type="email" name="mail" autocomplete="email"');
const ACT = (/** @type {string} */ text) => [
  { wait: 500 },
  { type: { sel: 'input', text } },
  { move: true },
  { click: 'h1' },
  { scroll: 200 },
  { wait: 3000 },
];

/** A page with a form and these scripts. */
const recorded = (/** @type {string} */ scripts) => page({ body: form(MAIL) + scripts });
const asked = { kind: 'form-data', fields: ['email'] };

/** rrweb, as every product that is built on it uses it. Runs in a page. */
function record(to, options, way) {
  let kept = [];
  rrweb.record({ ...options, emit: (event) => kept.push(event) });
  const socket = way === 'ws' ? new WebSocket(to) : null;
  setInterval(() => {
    if (kept.length === 0) return;
    const body = JSON.stringify({ session: 'a1b2', events: kept });
    kept = [];
    if (socket) socket.send(body);
    else if (way === 'gzip') {
      const zipped = new Blob([body]).stream().pipeThrough(new CompressionStream('gzip'));
      void new Response(zipped).blob().then((blob) => fetch(to, { method: 'POST', body: blob }));
    } else void fetch(to, { method: 'POST', body });
  }, 700);
}

const RRWEB = npm('rrweb/dist/rrweb.umd.min.cjs');

export default [
  {
    id: 'rec-rrweb',
    reason: 'the recorder that most products are made of, nothing masked, sent as JSON',
    host: 'pear-orchard.example',
    page: recorded(
      `<script src="https://cdn.watchback.example/r.js"></script><script src="https://cdn.watchback.example/go.js"></script>`,
    ),
    web: {
      'cdn.watchback.example': {
        '/r.js': RRWEB,
        '/go.js': file(record, 'https://in.watchback.example/events', {}, 'fetch'),
      },
    },
    actions: ACT('lena.pear@post.example'),
    proof: ['in.watchback.example/events'],
    expect: [
      { kind: 'replay', host: 'in.watchback.example' },
      { kind: 'leak', data: 'email', to: 'in.watchback.example', before: 'submit' },
      asked,
    ],
    allow: ['keylog', 'tracker'],
  },
  {
    id: 'rec-rrweb-masked',
    reason: 'the same with every input masked and gzip: still recorded, but nothing typed leaves',
    host: 'cobalt-tiles.example',
    page: recorded(
      `<script src="https://cdn.softwatch.example/r.js"></script><script src="https://cdn.softwatch.example/go.js"></script>`,
    ),
    web: {
      'cdn.softwatch.example': {
        '/r.js': RRWEB,
        '/go.js': file(
          record,
          'https://in.softwatch.example/events',
          { maskAllInputs: true },
          'gzip',
        ),
      },
    },
    actions: ACT('lena.cobalt@post.example'),
    proof: ['in.softwatch.example/events'],
    expect: [{ kind: 'replay', host: 'in.softwatch.example' }, asked],
  },
  {
    id: 'rec-rrweb-socket',
    reason: 'sent through a WebSocket, as live watching does',
    host: 'hazel-coppice.example',
    page: recorded(
      `<script src="https://cdn.livewatch.example/r.js"></script><script src="https://cdn.livewatch.example/go.js"></script>`,
    ),
    web: {
      'cdn.livewatch.example': {
        '/r.js': RRWEB,
        '/go.js': file(record, 'wss://in.livewatch.example/live', { maskAllInputs: true }, 'ws'),
      },
    },
    actions: ACT('lena.hazel@post.example'),
    proof: ['in.livewatch.example/live'],
    expect: [{ kind: 'replay', host: 'in.livewatch.example' }, asked],
  },
  {
    id: 'rec-own',
    reason: 'the site records with a recorder that it serves itself, to itself',
    host: 'tram-museum.example',
    page: recorded('<script src="/js/r.js"></script><script src="/js/go.js"></script>'),
    web: {
      'tram-museum.example': {
        '/js/r.js': RRWEB,
        '/js/go.js': file(
          record,
          'https://tram-museum.example/session/events',
          { maskAllInputs: true },
          'fetch',
        ),
      },
    },
    actions: ACT('lena.tram@post.example'),
    proof: ['tram-museum.example/session/events'],
    expect: [{ kind: 'replay', host: 'tram-museum.example' }, asked],
  },
  {
    id: 'rec-mouse-and-page',
    reason: "a recorder of its own make: the page's text once, then pointer, scrolling and changes",
    host: 'felt-hats.example',
    page: recorded('<script src="https://cdn.eyeover.example/e.js"></script>'),
    web: {
      'cdn.eyeover.example': {
        '/e.js': file(() => {
          let kept = [
            { type: 'snapshot', html: document.documentElement.outerHTML, t: Date.now() },
          ];
          const keep = (type, more) => kept.push({ type, t: Date.now(), ...more });
          addEventListener('mousemove', ({ clientX: x, clientY: y }) => keep('move', { x, y }));
          addEventListener('click', ({ clientX: x, clientY: y }) => keep('click', { x, y }), true);
          addEventListener('scroll', () => keep('scroll', { y: scrollY }));
          new MutationObserver((changes) => keep('change', { n: changes.length })).observe(
            document,
            {
              subtree: true,
              childList: true,
              attributes: true,
            },
          );
          setInterval(() => {
            if (kept.length === 0) return;
            navigator.sendBeacon('https://in.eyeover.example/b', JSON.stringify(kept));
            kept = [];
          }, 600);
        }),
      },
    },
    actions: ACT('lena.felt@post.example'),
    proof: ['in.eyeover.example/b'],
    expect: [{ kind: 'replay', host: 'in.eyeover.example' }, asked],
  },
  {
    id: 'rec-sentry',
    reason: "a real product: Sentry's replay, nothing masked, gzip from a worker",
    host: 'juggling-shop.example',
    page: recorded(
      '<script src="https://js.errorwatch.example/s.js" data-to="o7.ingest.sentry.io" data-masked="no"></script>',
    ),
    web: { 'js.errorwatch.example': { '/s.js': bundle('sentry-replay') } },
    actions: ACT('lena.juggling@post.example'),
    proof: ['o7.ingest.sentry.io/api/42/envelope'],
    expect: [
      { kind: 'replay', host: 'o7.ingest.sentry.io' },
      { kind: 'leak', data: 'email', to: 'o7.ingest.sentry.io' },
      { kind: 'tracker', host: 'o7.ingest.sentry.io', purpose: 'monitoring' },
      asked,
    ],
    allow: ['id-storage', 'keylog'],
  },
  {
    id: 'rec-sentry-masked',
    reason: 'the same as it comes: all text and inputs masked',
    host: 'origami-paper.example',
    page: recorded(
      '<script src="https://js.errorlook.example/s.js" data-to="o8.ingest.sentry.io" data-masked="yes"></script>',
    ),
    web: { 'js.errorlook.example': { '/s.js': bundle('sentry-replay') } },
    actions: ACT('lena.origami@post.example'),
    proof: ['o8.ingest.sentry.io/api/42/envelope'],
    expect: [{ kind: 'replay', host: 'o8.ingest.sentry.io' }, asked],
    allow: ['id-storage'],
  },
  {
    id: 'rec-posthog',
    reason: 'a real product: PostHog with recording on, gzip',
    host: 'kayak-rental.example',
    page: recorded(
      `<script src="https://us-assets.i.posthog.com/static/array.full.js"></script>${run(() => {
        posthog.init('phc_truth', {
          api_host: 'https://us.i.posthog.com',
          disable_surveys: true,
          session_recording: { maskAllInputs: false },
        });
      })}`,
    ),
    web: {
      'us-assets.i.posthog.com': {
        '/static/array.full.js': npm('posthog-js/dist/array.full.js'),
        '/array/phc_truth/config': json({
          token: 'phc_truth',
          supportedCompression: ['gzip-js'],
          hasFeatureFlags: false,
          sessionRecording: {
            endpoint: '/s/',
            recorderVersion: 'v2',
            masking: { maskAllInputs: false },
          },
          surveys: false,
          siteApps: [],
        }),
        '/array/phc_truth/config.js': source(''),
        '/static/*': { npmFolder: 'posthog-js/dist' },
      },
      'us.i.posthog.com': {
        '/flags/': json({
          supportedCompression: ['gzip-js'],
          featureFlags: {},
          siteApps: [],
          sessionRecording: {
            endpoint: '/s/',
            recorderVersion: 'v2',
            masking: { maskAllInputs: false },
          },
        }),
      },
    },
    actions: [...ACT('lena.kayak@post.example'), { wait: 2500 }],
    proof: ['us.i.posthog.com/s/'],
    expect: [
      { kind: 'replay', host: 'us.i.posthog.com' },
      { kind: 'tracker', host: 'us.i.posthog.com', purpose: 'analytics' },
      asked,
    ],
    allow: ['leak', 'id-cookie', 'id-storage', 'keylog', 'supercookie'],
  },
  {
    id: 'rec-lying-nodes',
    reason: 'a recorder of its own that has every node say it is a small box',
    host: 'quince-ferry.example',
    page: recorded('<script src="https://cdn.smallbox.example/r.js"></script>'),
    web: {
      'cdn.smallbox.example': {
        '/r.js': file(() => {
          for (const [name, value] of [
            ['nodeName', 'DIV'],
            ['nodeType', 1],
          ])
            Object.defineProperty(Node.prototype, name, { configurable: true, get: () => value });
          let events = [];
          const all = { subtree: true, childList: true, attributes: true, characterData: true };
          new MutationObserver((seen) => events.push(seen.length)).observe(document, all);
          addEventListener('mousemove', ({ clientX: x, clientY: y, timeStamp: at }) =>
            events.push({ x, y, at }),
          );
          setInterval(() => {
            const html = [...document.querySelectorAll('body *')].map((one) => ({
              tagName: one.localName,
              name: one.getAttribute('name'),
              text: one.children.length ? '' : one.textContent,
            }));
            const body = JSON.stringify({ events, html });
            if (events.length)
              void fetch('https://in.smallbox.example/r', { method: 'POST', body });
            events = [];
          }, 700);
        }),
      },
    },
    actions: ACT('lena.quince@post.example'),
    proof: ['in.smallbox.example/r'],
    expect: [{ kind: 'replay', host: 'in.smallbox.example' }, asked],
    allow: ['tracker', 'keylog'],
  },
];
