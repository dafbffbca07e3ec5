const SERVICES = { functional: 'intercom', analytics: 'matomo', advertising: 'googleAds' };
const PURPOSE = { functional: 'functional', analytics: 'analytics', advertising: 'marketing' };

const settings = ({
  lang,
  refusable = true,
  modal = false,
  preticked = false,
  storage = 'cookie',
}) => ({
  elementID: 'klaro',
  storageMethod: storage,
  storageName: 'klaro',
  lang,
  privacyPolicy: '/#p',
  acceptAll: true,
  hideDeclineAll: !refusable,
  mustConsent: modal,
  default: preticked,
  services: Object.entries(SERVICES).map(([one, name]) => ({
    name,
    title: name,
    purposes: [PURPOSE[one]],
  })),
});

/** @type {import('../types.mjs').Manager} */
export default {
  title: 'Klaro',
  packages: ['klaro'],
  purposes: ['functional', 'analytics', 'advertising'],
  variants: {
    '': {},
    'de-modal': { lang: 'de', modal: true },
    'fr-no-refusal': { lang: 'fr', refusable: false },
    'es-preticked': { lang: 'es', preticked: true },
    pl: { lang: 'pl' },
  },
  page: (v) => ({
    head: '<link rel="stylesheet" href="/npm/klaro/dist/klaro.min.css">',
    body: `<script>window.klaroConfig=${JSON.stringify(settings(v))}</script>
<script src="/npm/klaro/dist/klaro-no-css.js"></script>`,
  }),
  dialog: ['.klaro .cookie-notice:not(.cookie-notice-hidden)', '.klaro .cookie-modal .cm-modal'],
  read: ({ json, cookie }) => {
    const stored = json(cookie('klaro'));
    return {
      decided: !!stored,
      granted: {
        functional: !!stored?.intercom,
        analytics: !!stored?.matomo,
        advertising: !!stored?.googleAds,
      },
    };
  },
  accept: ({ modal }) => [
    ['press', modal ? '.klaro .cm-btn-accept-all' : '.klaro .cm-btn-success'],
  ],
  reject: (v) =>
    v.modal
      ? [['press', '.klaro .cn-decline']]
      : v.refusable === false
        ? choosing([], v)
        : [['press', '.klaro .cn-decline']],
  only: (purposes, v) => choosing(purposes, v),
};

function choosing(purposes, { modal }) {
  return [
    ...(modal
      ? []
      : [
          ['press', '.klaro .cn-learn-more'],
          ['wait', 400],
        ]),
    ...Object.entries(SERVICES).map(([one, name]) => [
      'set',
      `#service-item-${name}`,
      purposes.includes(one),
    ]),
    ['press', '.klaro .cm-btn-accept'],
  ];
}
