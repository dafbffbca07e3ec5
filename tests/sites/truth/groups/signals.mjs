import { field, image, json, page, run } from '../write.mjs';

const gpc = (/** @type {string} */ host, /** @type {object} */ answer) => ({
  [host]: { '/.well-known/gpc.json': answer },
});

/** Fairshare asks nobody for anything: it learns of the file where the site itself reads it. */
const readsOwnFile = run(() => {
  void fetch('/.well-known/gpc.json')
    .then((file) => file.json())
    .catch(() => undefined);
});

export default [
  {
    id: 'gpc-yes',
    reason: 'the site says in its own file that it honours "do not sell"',
    host: 'patchwork-quilts.example',
    page: page({ body: readsOwnFile }),
    web: gpc('patchwork-quilts.example', json({ gpc: true, lastUpdate: '2026-01-15' })),
    expect: [{ kind: 'gpc-support', value: true }],
  },
  {
    id: 'gpc-no',
    reason: 'the site says that it does not',
    host: 'discount-mattress.example',
    page: page({ body: readsOwnFile }),
    web: gpc('discount-mattress.example', json({ gpc: false, lastUpdate: '2025-11-02' })),
    expect: [{ kind: 'gpc-support', value: false }],
  },
  {
    id: 'gpc-promised-and-ignored',
    reason: 'the file says yes, and the site tells advertisers that the sale goes on',
    host: 'gadget-auction.example',
    page: page({
      body:
        readsOwnFile +
        run(() => {
          document.cookie = 'usprivacy=1YNN; max-age=31536000; path=/';
          globalThis.__uspapi = (command, version, done) =>
            done({ version: 1, uspString: '1YNN' }, true);
          void fetch('https://ib.adnxs.com/ut/v3/prebid?us_privacy=1YNN', {
            method: 'POST',
            body: '{}',
          });
          new Image().src = 'https://ad.doubleclick.net/activity;src=1;us_privacy=1YNN?';
        }),
    }),
    web: gpc('gadget-auction.example', json({ gpc: true, lastUpdate: '2026-01-15' })),
    proof: ['ib.adnxs.com/ut/v3/prebid?us_privacy=1YNN'],
    expect: [{ kind: 'gpc-support', value: true }, { kind: 'gpc-ignored' }],
    allow: ['id-cookie'],
  },
  {
    id: 'ok-gpc-not-json',
    reason: 'every address answers with the front page: that says nothing of the signal',
    host: 'single-page-bakery.example',
    page: page({ body: readsOwnFile }),
    web: gpc('single-page-bakery.example', page({ title: 'Bread' })),
  },
  {
    id: 'sec-http-login',
    reason: 'a password, and everything else, over plain HTTP',
    host: 'model-trains-forum.example',
    scheme: 'http',
    page: page({
      body: `<form action="/login" method="post">${field('User name', 'name="u"')}${field('Password', 'type="password" name="p"')}<button>Sign in</button></form>`,
    }),
    expect: [
      { kind: 'insecure-form', to: 'http://model-trains-forum.example', fields: ['password'] },
      { kind: 'insecure-transport' },
      { kind: 'form-data', fields: ['password'] },
    ],
    allow: [
      'insecure-transport',
      // Its other fields go the same way.
      { kind: 'insecure-form', to: 'http://model-trains-forum.example' },
    ],
  },
  {
    id: 'sec-form-to-http',
    reason: 'the page is safe, where its form goes is not',
    host: 'allotment-waiting-list.example',
    page: page({
      body: `<form action="http://lists.allotment-waiting-list.example/join" method="post">${field('Email', 'type="email" name="e"')}<button>Join</button></form>`,
    }),
    expect: [
      { kind: 'insecure-form', to: 'http://lists.allotment-waiting-list.example' },
      { kind: 'form-data', fields: ['email'] },
    ],
  },
  {
    id: 'sec-mixed-and-mended',
    reason: 'a safe page asks for a picture without encryption, and the browser puts it right',
    kind: 'grey',
    host: 'village-history.example',
    page: page({ body: image('http://scans.oldphotos.example/1898.gif') }),
    proof: ['scans.oldphotos.example/1898.gif'],
    allow: ['insecure-transport'],
  },
  {
    id: 'ok-http-reading',
    reason: 'an old page of text over plain HTTP that asks nothing but a search word',
    host: 'sundial-gazetteer.example',
    scheme: 'http',
    page: page({ body: '<form action="/find"><input type="search" name="q"></form>' }),
    allow: ['insecure-transport'],
  },
  {
    id: 'embed-video-and-map',
    reason: 'a film and a map of large platforms, seen or not',
    host: 'surf-school.example',
    page: page({
      body: `<iframe src="https://www.youtube.com/embed/abc123"></iframe>
<iframe src="https://www.google.com/maps/embed?pb=1"></iframe>`,
    }),
    expect: [
      { kind: 'embed', what: 'video', host: 'www.youtube.com' },
      { kind: 'embed', what: 'map', host: 'www.google.com' },
    ],
  },
  {
    id: 'embed-social',
    reason: 'a like button, posts, a sign-in and a captcha of large platforms',
    host: 'indie-band.example',
    page: page({
      body: `<iframe src="https://www.facebook.com/plugins/like.php?href=x"></iframe>
<script src="https://platform.twitter.com/widgets.js"></script>
<script src="https://accounts.google.com/gsi/client"></script>
<script src="https://www.google.com/recaptcha/api.js"></script>`,
    }),
    expect: [
      { kind: 'embed', what: 'share', host: 'www.facebook.com' },
      { kind: 'embed', what: 'post', host: 'platform.twitter.com' },
      { kind: 'embed', what: 'login', host: 'accounts.google.com' },
      { kind: 'embed', what: 'captcha', host: 'www.google.com' },
    ],
    allow: ['tracker'],
  },
  {
    id: 'push-overlay',
    reason: 'a newsletter lies over the text by itself',
    host: 'knitting-daily.example',
    page: page({
      body: `<p>${'A long story about yarn. '.repeat(80)}</p>${run(() => {
        setTimeout(() => {
          const box = document.createElement('div');
          box.style.cssText =
            'position:fixed;inset:0;background:#fff;z-index:999;padding:20vh;font-size:30px';
          box.innerHTML =
            '<h2>Join forty thousand knitters today!</h2><label>Email <input type="email"></label><button>Join</button>';
          document.body.append(box);
        }, 300);
      })}`,
    }),
    actions: [{ wait: 2500 }],
    expect: [{ kind: 'engagement', what: 'overlay', gesture: false }],
    allow: ['form-data'],
  },
  {
    id: 'ok-opened-menu',
    reason: 'the same over the text, after the person pressed for it',
    host: 'opera-programme.example',
    page: page({
      body: `<button id="m">Menu</button><p>${'Act one takes place at night. '.repeat(80)}</p>${run(
        () => {
          document.getElementById('m').onclick = () => {
            const box = document.createElement('div');
            box.style.cssText = 'position:fixed;inset:0;background:#fff;z-index:999;padding:10vh';
            box.innerHTML =
              '<h2>The whole programme of this year</h2><button>Close the menu</button>';
            document.body.append(box);
          };
        },
      )}`,
    }),
    actions: [{ wait: 400 }, { click: '#m' }, { wait: 3500 }],
    deny: ['engagement'],
  },
  {
    id: 'topic-pregnancy',
    reason: 'a page that nobody wants to be followed on',
    host: 'first-weeks.example',
    page: {
      body: page({ title: 'Pregnancy week by week: am I pregnant? Early signs and tests' }),
    },
    expect: [{ kind: 'sensitive-topic', topic: 'pregnancy' }],
  },
  {
    id: 'topic-addiction',
    reason: 'another one, told by its address as well',
    host: 'quiet-evenings.example',
    page: page({ title: 'Evenings', body: '<a id="go" href="/alcohol-addiction-help">Help</a>' }),
    web: {
      'quiet-evenings.example': {
        '/alcohol-addiction-help': page({ title: 'Help with alcohol addiction: where to begin' }),
      },
    },
    actions: [{ click: '#go' }, { wait: 400 }],
    expect: [{ kind: 'sensitive-topic', topic: 'addiction' }],
  },
  {
    id: 'ok-words-of-topics',
    reason:
      'words of such pages in other company: a party of mountaineers, a healthy soil, a union of crafts',
    host: 'garden-and-tools.example',
    page: page({ title: 'Healthy soil for a catmint border, and party colours for the shed' }),
    deny: ['sensitive-topic'],
  },
];
