import { file, idCookie, image, loads, page, run } from '../write.mjs';

const there = (/** @type {string} */ title) => ({
  '/': page({ title }),
  '/landing': page({ title }),
});
const link = (/** @type {string} */ href, more = '') =>
  `<a id="go" href="${href}" ${more}>Have a look</a>`;

export default [
  {
    id: 'link-in',
    reason: "two ad networks' click marks come with the address, and are kept",
    host: 'futon-outlet.example',
    page: loads('https://cdn.clickkeep.example/c.js'),
    web: {
      'cdn.clickkeep.example': {
        '/c.js': file(() => {
          const mark = new URL(location.href).searchParams.get('msclkid');
          document.cookie = `_ck=${mark}; max-age=7776000; path=/`;
        }),
      },
    },
    actions: [
      {
        goto: 'https://futon-outlet.example/?utm_source=bing&msclkid=4f2a9d0c7b1e4c3f8a6d5e0b9c2d1f3a&ttclid=E.C.P.CqQBx7Vt2K9',
      },
      { wait: 500 },
    ],
    expect: [{ kind: 'link-decoration', dir: 'in', params: ['msclkid', 'ttclid'] }],
    allow: ['id-cookie'],
  },
  {
    id: 'link-in-mail',
    reason: "a newsletter's link says who clicked it",
    host: 'sock-subscription.example',
    page: page({}),
    actions: [
      { goto: 'https://sock-subscription.example/?mc_cid=8f1c2a7d90&mc_eid=3b9d0e4f7a' },
      { wait: 500 },
    ],
    expect: [{ kind: 'link-decoration', dir: 'in', params: ['mc_eid'] }],
  },
  {
    id: 'link-out',
    reason: 'a script of another company writes its mark into links as they are pressed',
    host: 'voucher-heap.example',
    page: page({
      body: `${link('https://garden-chairs.example/landing')}<script src="https://cdn.crosswalk.example/x.js"></script>`,
    }),
    web: {
      'garden-chairs.example': there('Chairs'),
      'cdn.crosswalk.example': {
        '/x.js': file(() => {
          const id = /_xw=([^;]+)/.exec(document.cookie)?.[1] ?? crypto.randomUUID();
          document.cookie = `_xw=${id}; max-age=31536000; path=/`;
          document.addEventListener('mousedown', ({ target }) => {
            if (target.href) target.href = `${target.href}?xw_id=${id}`;
          });
        }),
      },
    },
    actions: [{ wait: 300 }, { click: '#go' }, { wait: 600 }],
    proof: ['garden-chairs.example/landing?xw_id='],
    expect: [{ kind: 'link-decoration', dir: 'out', params: ['xw_id'] }],
    allow: ['id-cookie', 'link-decoration'],
  },
  {
    id: 'bounce-through',
    reason: 'the way to the shop leads through a host that marks the browser and is never seen',
    host: 'bargain-diary.example',
    page: page({ body: link('https://go.hopcount.example/c?to=shoes') }),
    web: {
      'go.hopcount.example': {
        '/c': {
          location: 'https://clog-store.example/landing',
          cookies: [idCookie('hop').replace('SameSite=None', 'SameSite=Lax')],
        },
      },
      'clog-store.example': there('Clogs'),
    },
    actions: [{ wait: 300 }, { click: '#go' }, { wait: 600 }],
    proof: ['clog-store.example/landing'],
    expect: [{ kind: 'bounce', host: 'go.hopcount.example' }],
    allow: ['id-cookie'],
  },
  {
    id: 'bounce-by-script',
    reason: 'the host between shows an empty page for a moment, marks, and goes on by script',
    host: 'coupon-parade.example',
    page: page({ body: link('https://r.blinkhop.example/j') }),
    web: {
      'r.blinkhop.example': {
        '/j': `<!doctype html>${run(() => {
          document.cookie = `bh=${crypto.randomUUID()}; max-age=31536000; path=/`;
          location.replace('https://tea-towels.example/landing');
        })}`,
      },
      'tea-towels.example': there('Towels'),
    },
    actions: [{ wait: 300 }, { click: '#go' }, { wait: 800 }],
    proof: ['tea-towels.example/landing'],
    expect: [{ kind: 'bounce', host: 'r.blinkhop.example' }],
    allow: ['id-cookie'],
  },
  {
    id: 'referrer-health',
    reason: 'the whole address of a page about an illness is told to an ad company',
    host: 'symptom-index.example',
    page: {
      body: page({
        title: 'Index',
        body: '<a id="go" href="/conditions/hepatitis-c-treatment">Treatment</a>',
      }),
    },
    web: {
      'symptom-index.example': {
        '/conditions/hepatitis-c-treatment': {
          body: page({
            title: 'Treatment of hepatitis C',
            body: image('https://b.adplaces.example/b.gif'),
          }),
          headers: { 'referrer-policy': 'unsafe-url' },
        },
      },
    },
    actions: [{ click: '#go' }, { wait: 600 }],
    proof: ['b.adplaces.example/b.gif'],
    expect: [{ kind: 'referrer-leak', to: 'b.adplaces.example', sensitive: 'health' }],
  },
  {
    id: 'referrer-plain',
    kind: 'limit',
    reason:
      'the whole address is told, and says nothing that hurts: only sensitive ones are looked for',
    host: 'beetle-guide.example',
    page: {
      body: page({ body: '<a id="go" href="/families/longhorn-beetles?sort=size">Longhorns</a>' }),
    },
    web: {
      'beetle-guide.example': {
        '/families/longhorn-beetles': page({
          head: '<meta name="referrer" content="no-referrer-when-downgrade">',
          body: image('https://b.pathtaker.example/b.gif'),
        }),
      },
    },
    actions: [{ click: '#go' }, { wait: 600 }],
    proof: ['b.pathtaker.example/b.gif'],
    expect: [{ kind: 'referrer-leak', to: 'b.pathtaker.example' }],
  },
  {
    id: 'ok-labels-in-links',
    reason: 'campaign labels, a search, a page number and an article are no marks',
    host: 'brick-journal.example',
    page: page({
      body: link('https://mortar-weekly.example/landing?ref=brick-journal&page=2&article=48213'),
    }),
    web: { 'mortar-weekly.example': there('Mortar') },
    actions: [
      {
        goto: 'https://brick-journal.example/?utm_source=letter&utm_medium=email&utm_campaign=february-2026&q=english+bond&page=3',
      },
      { wait: 300 },
      { click: '#go' },
      { wait: 500 },
    ],
  },
  {
    id: 'ok-sign-in-elsewhere',
    reason:
      'signing in leads to another site and back, with codes in the address, and a click there',
    host: 'choir-scores.example',
    page: page({
      body: link(
        'https://id.oneaccount.example/auth?client_id=choir&state=f3a91c7de5b24c60&redirect_uri=https://choir-scores.example/in',
      ),
    }),
    web: {
      'id.oneaccount.example': {
        '/auth': {
          body: page({
            title: 'Sign in',
            body: `<button id="ok">Continue</button>${run(() => {
              document.getElementById('ok').onclick = () => {
                location.href =
                  'https://choir-scores.example/in?code=SplxlOBeZQQYbYS6WxSbIA&state=f3a91c7de5b24c60';
              };
            })}`,
          }),
          cookies: ['sso=7c2e9a41d8b04f6f93ad; Path=/; HttpOnly; SameSite=Lax'],
        },
      },
      'choir-scores.example': { '/in': page({ title: 'Signed in' }) },
    },
    actions: [{ click: '#go' }, { wait: 400 }, { click: '#ok' }, { wait: 500 }],
    proof: ['choir-scores.example/in?code='],
  },
  {
    id: 'ok-short-link',
    reason: 'a short link leads on without keeping anything',
    host: 'cave-explorers.example',
    page: page({ body: link('https://sh.rt.example/k3') }),
    web: {
      'sh.rt.example': { '/k3': { location: 'https://rope-supplies.example/landing' } },
      'rope-supplies.example': there('Ropes'),
    },
    actions: [{ wait: 200 }, { click: '#go' }, { wait: 500 }],
    proof: ['rope-supplies.example/landing'],
  },
  {
    id: 'ok-moved-site',
    reason: 'the site has a new name and leads there; both keep a setting',
    host: 'old-clockmaker.example',
    page: page({ body: link('https://clockmaker.example/') }),
    web: {
      'clockmaker.example': {
        '/': {
          location: 'https://www.clockmaker.example/landing',
          cookies: ['lang=en-GB; Max-Age=31536000; Path=/'],
        },
      },
      'www.clockmaker.example': there('Clocks'),
    },
    actions: [{ wait: 200 }, { click: '#go' }, { wait: 500 }],
    proof: ['www.clockmaker.example/landing'],
  },
  {
    id: 'ok-default-referrer',
    reason: "a page about debt with another company's picture, and the browser's own policy",
    host: 'debt-counsel.example',
    page: page({ body: '<a id="go" href="/insolvency/personal-bankruptcy-steps">Steps</a>' }),
    web: {
      'debt-counsel.example': {
        '/insolvency/personal-bankruptcy-steps': page({
          title: 'Personal bankruptcy, step by step',
          body: image('https://pics.stockphotos.example/b.gif'),
        }),
      },
    },
    actions: [{ click: '#go' }, { wait: 500 }],
    proof: ['pics.stockphotos.example/b.gif'],
    allow: ['sensitive-topic'],
  },
];
