import {
  bundle,
  field,
  file,
  form,
  idCookie,
  image,
  loads,
  npm,
  page,
  pixel,
  run,
} from '../write.mjs';

const tracker = (/** @type {string} */ host, /** @type {string} */ purpose) => ({
  kind: 'tracker',
  host,
  purpose,
});

export default [
  {
    id: 'trk-google-analytics',
    reason: 'the most common one: its cookie of two years, a page view and a purchase',
    host: 'hammock-house.example',
    page: loads('https://www.googletagmanager.com/gtag/js?id=G-TR0TH00001'),
    web: {
      'www.googletagmanager.com': {
        '/gtag/js': file(() => {
          const id =
            /_ga=GA1\.1\.([\d.]+)/.exec(document.cookie)?.[1] ??
            `1402857733.${Math.floor(Date.now() / 1000)}`;
          document.cookie = `_ga=GA1.1.${id}; max-age=63072000; path=/`;
          for (const event of ['page_view', 'purchase'])
            navigator.sendBeacon(
              `https://www.google-analytics.com/g/collect?v=2&tid=G-TR0TH00001&cid=${id}&en=${event}&dl=${encodeURIComponent(location.href)}`,
            );
        }),
      },
    },
    proof: ['www.google-analytics.com/g/collect?v=2'],
    expect: [
      { ...tracker('www.google-analytics.com', 'analytics'), company: 'Google' },
      { kind: 'id-cookie', name: '_ga', script: 'www.googletagmanager.com', thirdParty: false },
    ],
  },
  {
    id: 'trk-meta-pixel',
    reason: 'a social network is told of a purchase, with the hashed address beside it',
    host: 'ceramic-owls.example',
    page: loads('https://connect.facebook.net/en_US/fbevents.js'),
    web: {
      'connect.facebook.net': {
        '/en_US/fbevents.js': file(() => {
          const hash = '973dfe463ec85785f5f95af5ba3906eedb2d931c24e69824a89ea65dba4e813b';
          new Image().src = `https://www.facebook.com/tr/?id=123456789&ev=Purchase&dl=${encodeURIComponent(location.href)}&cd[value]=49&cd[currency]=EUR&ud[em]=${hash}`;
        }),
      },
    },
    proof: ['www.facebook.com/tr/?id='],
    expect: [
      tracker('www.facebook.com', 'advertising'),
      { kind: 'pixel', host: 'www.facebook.com', event: 'purchase', about: ['email'] },
    ],
    allow: ['embed'],
  },
  {
    id: 'trk-doubleclick',
    reason: 'an advertising image with its mark',
    host: 'radish-recipes.example',
    page: page({ body: image('https://ad.doubleclick.net/activity;src=1;type=a?') }),
    web: { 'ad.doubleclick.net': { '/*': pixel(idCookie('IDE')) } },
    expect: [
      tracker('ad.doubleclick.net', 'advertising'),
      { kind: 'id-cookie', name: 'IDE', thirdParty: true },
    ],
    allow: ['pixel'],
  },
  {
    id: 'trk-auction',
    reason: 'an auction of the visit among several companies',
    host: 'tabloid-herald.example',
    page: loads('https://securepubads.g.doubleclick.net/tag/js/gpt.js').replace(
      '</body>',
      `${run(() => {
        for (const address of [
          'https://ib.adnxs.com/ut/v3/prebid',
          'https://hbopenbid.pubmatic.com/translator',
          'https://bidder.criteo.com/cdb',
        ])
          void fetch(address, { method: 'POST', body: JSON.stringify({ imp: [{ id: '1' }] }) });
      })}</body>`,
    ),
    proof: ['ib.adnxs.com/ut', 'hbopenbid.pubmatic.com/translator', 'bidder.criteo.com/cdb'],
    expect: [
      tracker('ib.adnxs.com', 'advertising'),
      tracker('hbopenbid.pubmatic.com', 'advertising'),
      tracker('bidder.criteo.com', 'advertising'),
    ],
  },
  {
    id: 'trk-hotjar-loader',
    reason: "a recorder's loader alone: the company is named, no recording is claimed",
    host: 'pancake-van.example',
    page: loads('https://static.hotjar.com/c/hotjar-123456.js'),
    expect: [tracker('static.hotjar.com', 'session-replay')],
    allow: ['replay'],
  },
  {
    id: 'trk-mixpanel',
    reason: "a real library: its mark in the page's storage",
    host: 'rope-course.example',
    page: page({
      body: `<script src="https://cdn.mxpnl.com/libs/mixpanel.js"></script>${run(() => {
        mixpanel.init('0123456789abcdef0123456789abcdef', {
          persistence: 'localStorage',
          track_pageview: true,
        });
        mixpanel.track('Opened');
      })}`,
    }),
    web: { 'cdn.mxpnl.com': { '/libs/mixpanel.js': npm('mixpanel-browser/dist/mixpanel.umd.js') } },
    proof: ['api-js.mixpanel.com/track'],
    expect: [
      { ...tracker('api-js.mixpanel.com', 'analytics'), company: 'Mixpanel' },
      { kind: 'id-storage', area: 'local', script: 'cdn.mxpnl.com' },
    ],
    allow: ['id-cookie', 'id-storage'],
  },
  {
    id: 'trk-countly',
    reason: 'a real library on a host that no list knows: told by how it speaks',
    host: 'marble-run.example',
    page: page({
      body: `<script src="https://cdn.tallyhouse.example/countly.min.js"></script>${run(() => {
        Countly.init({
          app_key: 'truth0000000000000000000000000000000000k',
          url: 'https://in.tallyhouse.example',
          interval: 500,
        });
        Countly.track_sessions();
        Countly.track_pageview();
      })}`,
    }),
    web: {
      'cdn.tallyhouse.example': { '/countly.min.js': npm('countly-sdk-web/lib/countly.min.js') },
      'in.tallyhouse.example': { '/i': { type: 'application/json', body: '{"result":"Success"}' } },
    },
    proof: ['in.tallyhouse.example/i'],
    expect: [
      tracker('in.tallyhouse.example', 'analytics'),
      { kind: 'id-storage', script: 'cdn.tallyhouse.example' },
    ],
    allow: ['id-cookie', 'id-storage'],
  },
  {
    id: 'trk-datadog',
    reason: 'a real library that watches for errors, without recording',
    host: 'ferris-wheels.example',
    page: page({
      body: `<script src="https://www.datadoghq-browser-agent.com/eu1/v6/datadog-rum.js"></script>${run(
        () => {
          DD_RUM.init({
            applicationId: 'ab12cd34-0000-4000-8000-000000000001',
            clientToken: 'pub0123456789abcdef0123456789abcdef',
            site: 'datadoghq.eu',
            sessionSampleRate: 100,
            sessionReplaySampleRate: 0,
          });
          DD_RUM.addAction('opened');
        },
      )}`,
    }),
    web: {
      'www.datadoghq-browser-agent.com': {
        '/eu1/v6/datadog-rum.js': npm('@datadog/browser-rum/bundle/datadog-rum.js'),
        '/eu1/v6/chunks/*': { npmFolder: '@datadog/browser-rum/bundle/chunks' },
      },
    },
    actions: [{ wait: 500 }, { click: 'h1' }, { leave: true }],
    proof: ['browser-intake-datadoghq.eu/api/v2/rum'],
    expect: [tracker('browser-intake-datadoghq.eu', 'monitoring')],
    allow: ['id-cookie'],
  },
  {
    id: 'trk-own-matomo',
    reason:
      'measured by the site itself, with a mark of 13 months: first party, and still measurement',
    host: 'abbey-concerts.example',
    page: loads('/matomo/matomo.js'),
    web: {
      'abbey-concerts.example': {
        '/matomo/matomo.js': file(() => {
          const hex = Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) =>
            byte.toString(16).padStart(2, '0'),
          ).join('');
          document.cookie = `_pk_id.1.1fff=${hex}.${Math.floor(Date.now() / 1000)}.; max-age=33955200; path=/; SameSite=Lax`;
          navigator.sendBeacon(
            `/matomo/matomo.php?action_name=Concerts&idsite=1&rec=1&r=884213&h=9&m=12&s=1&url=${encodeURIComponent(location.href)}&_id=${hex}&_idn=1&send_image=0&res=1280x800`,
          );
        }),
      },
    },
    proof: ['abbey-concerts.example/matomo/matomo.php?action_name='],
    expect: [
      tracker('abbey-concerts.example', 'analytics'),
      { kind: 'id-cookie', name: '_pk_id.1.1fff', thirdParty: false },
    ],
  },
  {
    id: 'trk-own-umami',
    reason: "measurement without cookies on a host of the site's own",
    host: 'thistle-honey.example',
    page: loads('https://umami.thistle-honey.example/script.js'),
    web: {
      'umami.thistle-honey.example': {
        '/script.js': file(() => {
          void fetch('https://umami.thistle-honey.example/api/send', {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({
              type: 'event',
              payload: {
                website: '94db1cb1-74f4-4a40-ad6c-962362670409',
                hostname: location.hostname,
                language: navigator.language,
                screen: `${screen.width}x${screen.height}`,
                url: location.pathname,
                title: document.title,
              },
            }),
          });
        }),
      },
    },
    proof: ['umami.thistle-honey.example/api/send'],
    expect: [tracker('umami.thistle-honey.example', 'analytics')],
  },
  {
    id: 'trk-plausible',
    reason: 'a real library, and a service that keeps no mark',
    host: 'oboe-reeds.example',
    page: page({
      body: '<script src="/js/p.js" data-domain="oboe-reeds.example" data-to="https://plausible.io"></script>',
    }),
    web: { 'oboe-reeds.example': { '/js/p.js': bundle('plausible') } },
    proof: ['plausible.io/api/event'],
    expect: [tracker('plausible.io', 'analytics')],
  },
  {
    id: 'trk-own-snowplow',
    reason: "a collector of the site's own that speaks a known product's language",
    host: 'lighthouse-tours.example',
    page: loads('/sp.js'),
    web: {
      'lighthouse-tours.example': {
        '/sp.js': file(() => {
          const id = crypto.randomUUID();
          document.cookie = `_sp_id.1fff=${id}.${Math.floor(Date.now() / 1000)}.1.; max-age=63072000; path=/`;
          void fetch('https://events.lighthouse-tours.example/com.snowplowanalytics.snowplow/tp2', {
            method: 'POST',
            body: JSON.stringify({
              schema: 'iglu:com.snowplowanalytics.snowplow/payload_data/jsonschema/1-0-4',
              data: [{ e: 'pv', url: location.href, p: 'web', tv: 'js-4.1.0', duid: id }],
            }),
          });
        }),
      },
    },
    proof: ['events.lighthouse-tours.example/com.snowplowanalytics.snowplow/tp2'],
    expect: [
      tracker('events.lighthouse-tours.example', 'analytics'),
      { kind: 'id-cookie', name: '_sp_id.1fff' },
    ],
  },
  {
    id: 'ok-libraries-and-fonts',
    reason: 'files of other hosts that anybody gets: fonts, a script library, pictures',
    host: 'barn-owl-trust.example',
    page: page({
      head: '<link rel="stylesheet" href="https://fonts.googleapis.com/css2?family=Inter">',
      body: `<script src="https://cdn.jsdelivr.net/npm/lodash@4/lodash.min.js"></script>
<script src="https://cdnjs.cloudflare.com/ajax/libs/moment.js/2.30.1/moment.min.js"></script>
${image('https://images.unsplash.com/photo-1?w=10')}`,
    }),
    proof: ['cdn.jsdelivr.net/npm'],
  },
  {
    id: 'ok-payment-and-consent',
    reason: 'a payment form and a consent manager are called, nobody advertises',
    host: 'fountain-pens.example',
    page: page({
      body: `<script src="https://js.stripe.com/v3/"></script><script src="https://consent.cookiebot.com/uc.js"></script>${form(field('Engraving', 'name="text"'))}`,
    }),
    proof: ['js.stripe.com/v3/'],
  },
];
