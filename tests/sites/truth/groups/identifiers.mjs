import { field, file, form, idCookie, image, loads, page, pixel, run } from '../write.mjs';

/** Where an identifier may be kept besides what a case is about. */
const away = (/** @type {string} */ host) => `https://${host}/p.gif`;

export default [
  {
    id: 'id-cookie-by-script',
    reason: 'a script of another company keeps its mark in a cookie of the page',
    host: 'tap-dance-school.example',
    page: loads('https://cdn.markcookie.example/m.js'),
    web: {
      'cdn.markcookie.example': {
        '/m.js': file(() => {
          const known = /_mkid=([^;]+)/.exec(document.cookie)?.[1];
          const id = known ?? `mk.1.${Date.now()}.k3v9x0q2m7tz`;
          document.cookie = `_mkid=${id}; max-age=33696000; path=/`;
          new Image().src = `https://in.markcookie.example/p.gif?id=${id}`;
        }),
      },
    },
    proof: ['in.markcookie.example/p.gif?id='],
    expect: [
      { kind: 'id-cookie', name: '_mkid', script: 'cdn.markcookie.example', thirdParty: false },
    ],
  },
  {
    id: 'id-cookie-by-server',
    reason: 'the site itself numbers its visitors for two years',
    host: 'vinegar-shop.example',
    page: {
      body: page({}),
      cookies: ['visitor=b7f0c2d9-4a61-4f37-9be1-52c30d8f7a16; Max-Age=63072000; Path=/'],
    },
    expect: [{ kind: 'id-cookie', name: 'visitor', thirdParty: false }],
  },
  {
    id: 'id-cookie-elsewhere',
    reason: 'an image sets a mark that works on every site which shows it',
    host: 'lute-makers.example',
    page: page({ body: image(away('ads.everywhere.example')) }),
    web: { 'ads.everywhere.example': { '/p.gif': pixel(idCookie('uuid2')) } },
    expect: [
      { kind: 'id-cookie', host: 'ads.everywhere.example', name: 'uuid2', thirdParty: true },
    ],
  },
  {
    id: 'id-cookie-in-frame',
    reason: 'a frame of another company keeps its mark in its own cookie by script',
    host: 'chestnut-farm.example',
    page: page({ body: '<iframe src="https://widget.ratestars.example/w"></iframe>' }),
    web: {
      'widget.ratestars.example': {
        '/w': page({
          body: run(() => {
            document.cookie = `rs_uid=${crypto.randomUUID()}; max-age=31536000; path=/; SameSite=None; Secure`;
          }),
        }),
      },
    },
    expect: [
      { kind: 'id-cookie', host: 'widget.ratestars.example', name: 'rs_uid', thirdParty: true },
    ],
    allow: ['id-cookie'],
  },
  {
    id: 'id-local-storage',
    reason: 'a mark in localStorage, where clearing cookies does not reach',
    host: 'barge-holidays.example',
    page: loads('https://cdn.keepmark.example/k.js'),
    web: {
      'cdn.keepmark.example': {
        '/k.js': file(() => {
          const id = localStorage.getItem('km_device') ?? crypto.randomUUID();
          localStorage.setItem('km_device', id);
          navigator.sendBeacon('https://in.keepmark.example/k', id);
        }),
      },
    },
    proof: ['in.keepmark.example/k'],
    expect: [
      { kind: 'id-storage', area: 'local', name: 'km_device', script: 'cdn.keepmark.example' },
    ],
  },
  {
    id: 'id-local-storage-json',
    reason: 'the mark stands inside JSON, among settings',
    host: 'quince-preserves.example',
    page: loads('https://cdn.jsonkeep.example/k.js'),
    web: {
      'cdn.jsonkeep.example': {
        '/k.js': file(() => {
          const saved = JSON.parse(localStorage.getItem('jk.state') ?? 'null');
          const state = saved ?? {
            anonymousId: `${crypto.randomUUID()}`,
            firstSeen: Date.now(),
            version: 3,
          };
          localStorage.setItem('jk.state', JSON.stringify(state));
          void fetch('https://in.jsonkeep.example/k', {
            method: 'POST',
            body: JSON.stringify(state),
          });
        }),
      },
    },
    proof: ['in.jsonkeep.example/k'],
    expect: [
      { kind: 'id-storage', area: 'local', name: 'jk.state', script: 'cdn.jsonkeep.example' },
    ],
  },
  {
    id: 'id-everywhere',
    reason:
      "the same mark in a cookie, localStorage, a database and the window's name: it comes back",
    host: 'dovetail-joinery.example',
    page: loads('https://cdn.nevergone.example/n.js'),
    web: {
      'cdn.nevergone.example': {
        '/n.js': file(() => {
          const id =
            /ngid=([^;]+)/.exec(document.cookie)?.[1] ??
            localStorage.getItem('ngid') ??
            crypto.randomUUID();
          document.cookie = `ngid=${id}; max-age=31536000; path=/`;
          localStorage.setItem('ngid', id);
          sessionStorage.setItem('ngid', id);
          window.name = `ngid=${id}`;
          const open = indexedDB.open('ng', 1);
          open.onupgradeneeded = () => open.result.createObjectStore('m');
          open.onsuccess = () =>
            open.result.transaction('m', 'readwrite').objectStore('m').put(id, 'ngid');
          new Image().src = `https://in.nevergone.example/n.gif?i=${id}`;
        }),
      },
    },
    proof: ['in.nevergone.example/n.gif?i='],
    expect: [{ kind: 'supercookie', script: 'cdn.nevergone.example', areas: ['cookie', 'local'] }],
    allow: ['id-cookie', 'id-storage'],
  },
  {
    id: 'id-cookie-sync',
    reason: 'one company leads the browser to another, with its mark in the address',
    host: 'paper-lanterns.example',
    page: page({ body: image('https://sync.firstbid.example/s') }),
    web: {
      'sync.firstbid.example': {
        '/s': ({ cookies }) => ({
          location: `https://match.secondbid.example/m?partner=12&puid=${cookies.fbid ?? idCookie('fbid').split(/[=;]/)[1]}`,
          cookies: [idCookie('fbid')],
        }),
      },
      'match.secondbid.example': { '/m': pixel(idCookie('sbid')) },
    },
    proof: ['match.secondbid.example/m?partner=12&puid='],
    expect: [{ kind: 'cookie-sync', from: 'sync.firstbid.example', to: 'match.secondbid.example' }],
    allow: ['id-cookie'],
  },
  {
    id: 'id-cookie-sync-chain',
    reason: 'three companies in a row, the middle one passes on its own mark',
    host: 'salt-marsh-inn.example',
    page: page({ body: image('https://a.chainads.example/1') }),
    web: {
      'a.chainads.example': {
        '/1': {
          location: `https://b.linkads.example/2?ext=${idCookie('ca', 'chain a').split(/[=;]/)[1]}`,
          cookies: [idCookie('ca', 'chain a')],
        },
      },
      'b.linkads.example': {
        '/2': {
          location: `https://c.endads.example/3?uid=${idCookie('lb', 'chain b').split(/[=;]/)[1]}`,
          cookies: [idCookie('lb', 'chain b')],
        },
      },
      'c.endads.example': { '/3': pixel(idCookie('ec', 'chain c')) },
    },
    proof: ['c.endads.example/3?uid='],
    expect: [
      { kind: 'cookie-sync', from: 'a.chainads.example', to: 'b.linkads.example' },
      { kind: 'cookie-sync', from: 'b.linkads.example', to: 'c.endads.example' },
    ],
    allow: ['id-cookie', 'cookie-sync'],
  },
  {
    id: 'ok-settings-cookies',
    reason: 'theme, language, currency, a banner closed, a visit counted: a year each, and no mark',
    host: 'borough-council.example',
    page: {
      body: page({
        body: run(() => {
          for (const [name, value] of [
            ['theme', 'dark-high-contrast'],
            ['currency', 'EUR'],
            ['banner_closed', '2026-02-14T09:30:00.000Z'],
            ['visits', '17'],
            ['text_size', 'extra-large'],
            ['last_seen', String(Date.now())],
          ])
            document.cookie = `${name}=${value}; max-age=31536000; path=/`;
        }),
      }),
      cookies: [
        'lang=de-AT; Max-Age=31536000; Path=/',
        'region=upper-austria; Max-Age=31536000; Path=/',
      ],
    },
  },
  {
    id: 'ok-consent-cookies',
    reason: 'what was chosen is written down: a long consent string, a date, and lists of purposes',
    host: 'county-gazette.example',
    page: page({
      body: run(() => {
        const choice = { necessary: true, analytics: false, ads: false, version: '2026-01-10' };
        document.cookie = `cookie_consent=${encodeURIComponent(JSON.stringify(choice))}; max-age=31536000; path=/`;
        document.cookie =
          'euconsent-v2=CQDkXAAQDkXAAAGABCENBJFsAP_gAAAAAAYgF5wBwAKgAXAA0AC0AHgAaAA4ACIAFQA; max-age=33696000; path=/';
        document.cookie = 'usprivacy=1YYN; max-age=31536000; path=/';
        localStorage.setItem(
          'consent',
          JSON.stringify({ ...choice, at: new Date().toISOString() }),
        );
      }),
    }),
  },
  {
    id: 'ok-session-and-csrf',
    reason: 'a session ends with the browser and a token guards a form: needed, and gone soon',
    host: 'dentist-on-main.example',
    page: {
      body: page({
        body: form(
          '<input type="hidden" name="csrf" value="a9c1f0d2e47b4c5f8d3e6a7b90c1d2e3">',
          field('Reason for your visit', 'name="topic"'),
        ),
      }),
      cookies: [
        'session=5f0d2ca9-8e17-4b1a-a3cf-2e94d07b6631; Path=/; HttpOnly; SameSite=Lax',
        'csrf=a9c1f0d2e47b4c5f8d3e6a7b90c1d2e3; Path=/; SameSite=Strict',
        'edge_guard=q8Zr2kXw7LmPaV5s; Max-Age=1800; Path=/; HttpOnly',
      ],
    },
  },
  {
    id: 'ok-cart-and-lists',
    reason: 'a cart, products looked at, translations and flags in localStorage: data, and no mark',
    host: 'lamp-oil-store.example',
    page: page({
      body: run(() => {
        localStorage.setItem(
          'cart',
          JSON.stringify([
            { sku: 'LAMP-OIL-1L', quantity: 2, price: 8.9 },
            { sku: 'WICK-COTTON-12', quantity: 5, price: 1.2 },
          ]),
        );
        localStorage.setItem(
          'recently-viewed',
          JSON.stringify(['lamp-oil-1l', 'wick-cotton', 'chimney-glass']),
        );
        localStorage.setItem('flags', JSON.stringify({ newCheckout: true, darkMode: false }));
        localStorage.setItem(
          'i18n-en',
          JSON.stringify({ add: 'Add to cart', remove: 'Remove', total: 'Total' }),
        );
        localStorage.setItem('theme', 'dark');
        localStorage.setItem('last-visit', String(Date.now()));
        localStorage.setItem('build', '2026.02.11-4');
        sessionStorage.setItem('scroll', '1240');
      }),
    }),
  },
  {
    id: 'ok-cached-script',
    reason: 'an ETag of a file that is the same for everybody',
    host: 'harmonica-lessons.example',
    page: loads('https://cdn.shelflib.example/lib.js'),
    web: {
      'cdn.shelflib.example': {
        '/lib.js': {
          type: 'text/javascript',
          body: 'window.shelf = 1;',
          headers: { etag: '"5d8c72a5edda8d6a"', 'cache-control': 'public, max-age=31536000' },
        },
      },
    },
  },
];
