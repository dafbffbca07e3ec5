import { cards, lead, ownServer, page } from './page.mjs';
import { pinterest, tawk } from './third-parties/embeds.mjs';
import { googleAnalytics } from './third-parties/google.mjs';
import { facebookPixel } from './third-parties/meta.mjs';
import { hotjar } from './third-parties/recording.mjs';

const host = 'northfold-outfitters.example';
const look = {
  brand: 'Northfold Outfitters',
  tagline: 'Coats, boots and wool',
  accent: '#2d5a6b',
  nav: ['Women', 'Men', 'Children', 'Sale'],
};

const options = {
  privacyUrl: '/#privacy',
  bodyPosition: 'bottom',
  hashtag: '#tarteaucitron',
  cookieName: 'tarteaucitron',
  orientation: 'bottom',
  groupServices: true,
  showDetailsOnClick: true,
  serviceDefaultState: 'wait',
  showAlertSmall: false,
  cookieslist: false,
  showIcon: true,
  iconPosition: 'BottomRight',
  adblocker: false,
  DenyAllCta: true,
  AcceptAllCta: true,
  highPrivacy: true,
  handleBrowserDNTRequest: false,
  removeCredit: false,
  moreInfoLink: true,
  useExternalCss: false,
  useExternalJs: false,
  mandatory: true,
  mandatoryCta: true,
  // Its consent mode would load Google's tag before the visitor has answered.
  googleConsentMode: false,
};

const tail = `<script src="/consent/tarteaucitron.js"></script>
<script>
var tarteaucitronForceLanguage = 'en';
tarteaucitron.init(${JSON.stringify(options)});
Object.assign(tarteaucitron.user, {
  gtagUa: 'G-NORTHFOLD', gtagMore: () => {},
  hotjarId: '1', HotjarSv: '6',
  facebookpixelId: '447', facebookpixelMore: () => {},
  tawktoId: 'northfold', tawktoWidgetId: 'default',
});
(tarteaucitron.job = tarteaucitron.job || []).push(
  'gtag', 'hotjar', 'facebookpixel', 'pinterest', 'tawkto');
</script>`;

const front = page(look, {
  main: `${lead({
    kicker: 'New this week',
    title: 'The harbour coat, now in moss',
    text: 'Waxed cotton, a hood that stays up in wind, and pockets for two thermos flasks. Made to be repaired.',
  })}
<p><button>Add to basket</button></p>
${cards([
  { kicker: '89.00', title: 'Lambswool jumper', text: 'Undyed, from one farm.' },
  { kicker: '149.00', title: 'Marsh boots', text: 'Tall enough, at last.', href: '/marsh-boots' },
  { kicker: '24.00', title: 'Mending kit', text: 'Thread, patches, patience.' },
])}<p class="tacPinterest"></p>`,
  tail,
});
const boots = page(look, {
  title: 'Marsh boots - Northfold Outfitters',
  main: `${lead({
    kicker: '149.00',
    title: 'Marsh boots',
    text: 'Natural rubber, cotton lining, and a size chart that admits how feet really are.',
  })}<p><button>Add to basket</button></p>`,
  tail,
});

/** @type {import('./types.mjs').Site} */
export default {
  id: 'shop',
  host,
  title: 'Northfold Outfitters',
  describe: 'A clothes shop that asks service by service before it measures and advertises.',
  paths: ['/', '/marsh-boots'],
  routes: {
    [host]: {
      '/': front,
      '/marsh-boots': boots,
      '/consent/*': { npmFolder: 'tarteaucitronjs' },
      ...ownServer(look),
    },
    ...googleAnalytics,
    ...facebookPixel,
    ...hotjar,
    ...pinterest,
    ...tawk,
  },
  truth: {
    always: [],
    consent: {
      manager: 'tarteaucitron',
      dialog: '#tarteaucitronAlertBig',
      accept: '#tarteaucitronPersonalize2',
      refuse: '#tarteaucitronAllDenied2',
      gated: {
        functional: ['embed.tawk.to', 'va.tawk.to'],
        analytics: ['www.google-analytics.com', 'content.hotjar.io'],
        advertising: ['connect.facebook.net', 'www.facebook.com'],
        social: ['assets.pinterest.com', 'log.pinterest.com'],
      },
      broken: {},
    },
  },
};
