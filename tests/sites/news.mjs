import { cards, lead, ownServer, page } from './page.mjs';
import { adExchanges, audienceMeasurement, contentAds } from './third-parties/advertising.mjs';
import { intercom, twitter } from './third-parties/embeds.mjs';
import { googleAds, googleAnalytics } from './third-parties/google.mjs';
import {
  vanillaCookieConsent,
  vanillaCookieConsentControls,
  vanillaCookieConsentFiles,
} from './vanilla-cookieconsent.mjs';

const host = 'daily-ledger.example';
const look = {
  brand: 'The Daily Ledger',
  tagline: 'Harbour city news, every morning',
  accent: '#9c2f2f',
  nav: ['City', 'Business', 'Culture', 'Sport'],
  font: 'Georgia, serif',
};

const when = (/** @type {string} */ purpose, /** @type {string} */ address) =>
  `<script type="text/plain" data-category="${purpose}" data-src="${address}"></script>`;

const tail = `${when('functional', 'https://widget.intercom.io/widget/ledger')}
${when('analytics', 'https://www.googletagmanager.com/gtag/js?id=G-LEDGER1')}
${when('analytics', 'https://sb.scorecardresearch.com/beacon.js')}
${when('advertising', 'https://securepubads.g.doubleclick.net/tag/js/gpt.js')}
${when('advertising', 'https://static.criteo.net/js/ld/publishertag.js')}
${when('advertising', 'https://cdn.taboola.com/libtrc/loader.js')}
${when('social', 'https://platform.twitter.com/widgets.js')}
${vanillaCookieConsent({
  title: 'Your privacy at The Daily Ledger',
  purposes: ['functional', 'analytics', 'advertising', 'social'],
})}`;

const front = page(look, {
  main: `${lead({
    kicker: 'City',
    title: 'Winter ferry gets a second boat',
    text: 'The council voted on Tuesday to put a second boat on the harbour line until March. Shopkeepers near the pier expect the high street to stay busy past four.',
  })}
<div class="slot" data-ad-slot="/ledger/top">Advertisement</div>
${cards([
  {
    kicker: 'Business',
    title: 'Net makers reopen the old loft',
    text: 'Eleven jobs return to Quay Lane.',
    href: '/business/net-makers',
  },
  {
    kicker: 'Culture',
    title: 'A museum for lost umbrellas',
    text: 'Found on trams, kept for good.',
  },
  { kicker: 'Sport', title: 'Rowers beaten by the fog', text: 'The final moves to Sunday.' },
])}
<blockquote class="twitter-tweet">"Our harbour at dawn." - The harbour office</blockquote>
<div class="slot" data-taboola>More stories</div>`,
  tail,
});
const article = page(look, {
  title: 'Net makers reopen the old loft - The Daily Ledger',
  main: `${lead({
    kicker: 'Business',
    title: 'Net makers reopen the old loft',
    text: 'After six empty years the loft on Quay Lane is loud again. Four of the eleven who work there learned the trade under the same roof.',
  })}<div class="slot" data-ad-slot="/ledger/article">Advertisement</div>`,
  tail,
});

/** @type {import('./types.mjs').Site} */
export default {
  id: 'news',
  host,
  title: 'The Daily Ledger',
  describe: 'A newspaper full of ad companies that asks first and keeps to the answer.',
  paths: ['/', '/business/net-makers'],
  routes: {
    [host]: {
      '/': front,
      '/business/net-makers': article,
      ...ownServer(look),
      ...vanillaCookieConsentFiles,
    },
    ...adExchanges,
    ...audienceMeasurement,
    ...contentAds,
    ...googleAds,
    ...googleAnalytics,
    ...intercom,
    ...twitter,
  },
  truth: {
    always: [],
    consent: {
      ...vanillaCookieConsentControls,
      gated: {
        functional: ['widget.intercom.io', 'api-iam.intercom.io'],
        analytics: ['www.google-analytics.com', 'sb.scorecardresearch.com'],
        advertising: [
          'securepubads.g.doubleclick.net',
          'ad.doubleclick.net',
          'bidder.criteo.com',
          'match.adsrvr.org',
          'pixel.rubiconproject.com',
          'ib.adnxs.com',
          'dis.criteo.com',
          'image8.pubmatic.com',
          'trc.taboola.com',
        ],
        social: ['platform.twitter.com', 'syndication.twitter.com'],
      },
      broken: {},
    },
  },
};
