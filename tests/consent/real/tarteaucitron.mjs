const SERVICES = {
  analytics: ['gtag', 'matomo'],
  advertising: ['facebookpixel'],
  social: ['twitter'],
  functional: ['tawkto'],
};

const settings = ({ orientation, grouped = false, refusable = true }) => ({
  privacyUrl: '/#p',
  bodyPosition: 'bottom',
  hashtag: '#tarteaucitron',
  cookieName: 'tarteaucitron',
  orientation,
  groupServices: grouped,
  showDetailsOnClick: true,
  serviceDefaultState: 'wait',
  showAlertSmall: false,
  cookieslist: false,
  showIcon: true,
  iconPosition: 'BottomRight',
  adblocker: false,
  DenyAllCta: refusable,
  AcceptAllCta: true,
  highPrivacy: true,
  handleBrowserDNTRequest: false,
  removeCredit: false,
  moreInfoLink: true,
  useExternalCss: false,
  useExternalJs: false,
  readmoreLink: '',
  mandatory: true,
  mandatoryCta: true,
});

const USER = `var u = tarteaucitron.user; u.gtagUa='G-000000'; u.gtagMore=function(){}; u.matomoId=1;
u.matomoHost='//matomo.example/'; u.facebookpixelId='1'; u.facebookpixelMore=function(){}; u.tawktoId='x'; u.tawktoWidgetId='1';`;

/** @type {import('../types.mjs').Manager} */
export default {
  title: 'tarteaucitron',
  packages: ['tarteaucitronjs'],
  purposes: ['analytics', 'advertising', 'social', 'functional'],
  variants: {
    '': { orientation: 'bottom', grouped: true },
    'fr-middle': { lang: 'fr', orientation: 'middle' },
    'pl-no-refusal': { lang: 'pl', orientation: 'top', refusable: false },
    it: { lang: 'it', orientation: 'bottom' },
    ja: { lang: 'ja', orientation: 'middle' },
  },
  page: (v) => ({
    body: `<script src="/npm/tarteaucitronjs/tarteaucitron.js"></script><script>
var tarteaucitronForceLanguage=${JSON.stringify(v.lang)};
tarteaucitron.init(${JSON.stringify(settings(v))});${USER}
(tarteaucitron.job=tarteaucitron.job||[]).push(...${JSON.stringify(Object.values(SERVICES).flat())});</script>`,
  }),
  dialog: ['#tarteaucitronAlertBig', '#tarteaucitron'],
  // Matomo starts as allowed (exempt in France), so it says nothing about the visitor's choice.
  read: ({ cookie }) => {
    const pairs = (cookie('tarteaucitron') ?? '').matchAll(/!([\w-]+)=(true|false|wait)/g);
    const kept = Object.fromEntries([...pairs].map(([, name, state]) => [name, state]));
    const asked = ['gtag', 'facebookpixel', 'twitter', 'tawkto'];
    return {
      decided: asked.every((name) => ['true', 'false'].includes(kept[name])),
      granted: {
        analytics: kept.gtag === 'true',
        advertising: kept.facebookpixel === 'true',
        social: kept.twitter === 'true',
        functional: kept.tawkto === 'true',
      },
    };
  },
  accept: () => [
    ['press', '#tarteaucitronPersonalize2, #tarteaucitronPersonalize, .tarteaucitronAllow'],
  ],
  reject: ({ refusable = true }) =>
    refusable
      ? [['press', '#tarteaucitronAllDenied2']]
      : [
          ['press', '#tarteaucitronCloseAlert'],
          ['wait', 300],
          ['press', '#tarteaucitronAllDenied'],
          ['press', '#tarteaucitronClosePanel'],
        ],
  only: (purposes) => [
    ['press', '#tarteaucitronCloseAlert'],
    ['wait', 300],
    ...Object.entries(SERVICES).flatMap(([one, names]) =>
      names.map((name) => ['touch', `#${name}${purposes.includes(one) ? 'Allowed' : 'Denied'}`]),
    ),
    ['press', '#tarteaucitronClosePanel'],
  ],
};
