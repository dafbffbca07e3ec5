const SERVICES = {
  functional: ['intercom'],
  analytics: ['gtag', 'matomo'],
  advertising: ['gads', 'fbpixel'],
  social: ['facebook', 'twitter'],
};
const OWN = {
  functional: 'support',
  analytics: 'analytic',
  advertising: 'marketing',
  social: 'social',
};

function settings({ grouped = false, refusable = true }) {
  const service = (key, type, needConsent) => ({
    key,
    type,
    name: key,
    uri: needConsent ? 'https://example.org/' : '',
    needConsent,
  });
  const groups = Object.entries(SERVICES).map(([purpose, keys]) => {
    const id = OWN[purpose];
    return [id, { id, services: keys.map((key) => service(key, id, true)) }];
  });
  return {
    config: {
      cookie: { name: 'cookiesjsr', expires: 31536000000 },
      interface: {
        openSettingsHash: '#editCookieSettings',
        translationQuery: '/npm/cookiesjsr/lang/%lang_id/translation.json',
        availableLangs: ['en', 'fr'],
        defaultLang: 'en',
        groupConsent: grouped,
        cookieDocs: true,
        showDenyAll: refusable,
      },
    },
    services: {
      default: { id: 'default', services: [service('session', 'default', false)] },
      ...Object.fromEntries(groups),
    },
  };
}

/** @type {import('../types.mjs').Manager} */
export default {
  title: 'Cookies JSR (Drupal COOKiES)',
  packages: ['cookiesjsr'],
  purposes: ['functional', 'analytics', 'advertising', 'social'],
  variants: { '': {}, 'fr-no-refusal': { lang: 'fr', grouped: true, refusable: false } },
  page: () => ({
    head: '<link rel="stylesheet" href="/npm/cookiesjsr/dist/cookiesjsr.min.css">',
    body: `<div id="cookiesjsr"></div>
<script>document.cookiesjsr={apiUrl:'',configQuery:'/cookiesjsr-config.json'}</script>
<script src="/npm/cookiesjsr/dist/cookiesjsr.min.js"></script>`,
  }),
  routes: (v) => ({
    '/cookiesjsr-config.json': { type: 'application/json', body: JSON.stringify(settings(v)) },
  }),
  dialog: ['#cookiesjsr .cookiesjsr-banner', '#cookiesjsr .cookiesjsr-layer'],
  read: ({ json, cookie }) => {
    const stored = json(cookie('cookiesjsr'));
    const any = (...keys) => keys.some((key) => stored?.[key] === true);
    return {
      decided: !!stored,
      granted: {
        functional: any('intercom', 'support'),
        analytics: any('gtag', 'matomo', 'analytic'),
        advertising: any('gads', 'fbpixel', 'marketing'),
        social: any('facebook', 'twitter', 'social'),
      },
    };
  },
  accept: () => [['press', '.cookiesjsr-banner .allowAll']],
  reject: ({ refusable = true }) =>
    refusable
      ? [['press', '.cookiesjsr-banner .denyAll']]
      : [
          ['press', '.cookiesjsr-settings'],
          ['wait', 500],
          ['press', '.cookiesjsr-layer--wrapper .save'],
        ],
  only: (purposes, { grouped }) => [
    ['press', '.cookiesjsr-settings'],
    ['wait', 500],
    ...Object.entries(SERVICES).flatMap(([one, keys]) =>
      (grouped ? [OWN[one]] : keys).map((key) => [
        'set',
        `input[aria-describedby="desc_${key}"]`,
        purposes.includes(one),
      ]),
    ),
    ['press', '.cookiesjsr-layer--wrapper .save'],
  ],
};
