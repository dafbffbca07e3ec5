import { cards, lead, ownServer, page } from './page.mjs';
import { adExchanges } from './third-parties/advertising.mjs';
import { posthog } from './third-parties/analytics.mjs';
import { logrocket } from './third-parties/recording.mjs';
import {
  vanillaCookieConsent,
  vanillaCookieConsentControls,
  vanillaCookieConsentFiles,
} from './vanilla-cookieconsent.mjs';

const host = 'curtain-tickets.example';
const look = {
  brand: 'Curtain',
  tagline: 'Theatre and concert tickets',
  accent: '#8a2f6a',
  nav: ['Theatre', 'Concerts', 'Gift cards'],
};

const load = (/** @type {string} */ address, onload = '') => `{
  const script = document.createElement('script');
  script.src = '${address}';
  script.onload = () => { ${onload} };
  document.head.append(script);
}`;

// The mistake this site is here to show: `onConsent` runs after every decision, refusals too.
const tail = vanillaCookieConsent({
  title: 'Cookies at Curtain',
  purposes: ['analytics', 'advertising'],
  position: 'bottom left',
  onConsent:
    load('https://static.criteo.net/js/ld/publishertag.js') +
    load('https://cdn.logrocket.io/LogRocket.min.js', `LogRocket.init('curtain/shop');`) +
    `if (CookieConsent.acceptedCategory('analytics')) ${load(
      'https://us-assets.i.posthog.com/static/array.full.js',
      `posthog.init('phc_curtain', { api_host: 'https://us.i.posthog.com', autocapture: false,
        disable_session_recording: true, disable_surveys: true, request_batching: false });`,
    )}`,
});

const front = page(look, {
  tail,
  main: `${lead({
    kicker: 'Until 14 December',
    title: 'The lighthouse play returns',
    text: 'Two actors, one staircase, ninety minutes. Last year every evening was sold out by October.',
  })}
<p><button>Choose seats</button></p>
${cards([
  { kicker: 'From 18.00', title: 'Brass on the pier', text: 'Bring a scarf.', href: '/brass' },
  { kicker: 'From 32.00', title: 'A winter journey', text: 'Schubert, in the old loft.' },
  { kicker: 'Gift cards', title: 'An evening for someone', text: 'Valid for three years.' },
])}`,
});
const brass = page(look, {
  tail,
  title: 'Brass on the pier - Curtain',
  main: `${lead({
    kicker: 'From 18.00',
    title: 'Brass on the pier',
    text: 'Sixty players, one conductor in gloves. In case of rain, in the fish hall.',
  })}<p><button>Choose seats</button></p>`,
});

/** @type {import('./types.mjs').Site} */
export default {
  id: 'tickets',
  host,
  title: 'Curtain',
  describe: 'A ticket shop that films its visitors and auctions their attention after a refusal.',
  paths: ['/', '/brass'],
  routes: {
    [host]: {
      '/': front,
      '/brass': brass,
      ...ownServer(look),
      ...vanillaCookieConsentFiles,
    },
    ...adExchanges,
    ...logrocket,
    ...posthog,
  },
  truth: {
    always: [],
    consent: {
      ...vanillaCookieConsentControls,
      gated: { analytics: ['us-assets.i.posthog.com', 'us.i.posthog.com'] },
      broken: {
        analytics: ['cdn.logrocket.io', 'r.logr-in.com'],
        advertising: [
          'static.criteo.net',
          'bidder.criteo.com',
          'match.adsrvr.org',
          'pixel.rubiconproject.com',
          'ib.adnxs.com',
          'dis.criteo.com',
        ],
      },
    },
  },
};
