import { PURPOSES } from './consent-purposes.mjs';
import { cards, lead, ownServer, page } from './page.mjs';
import { mixpanel } from './third-parties/analytics.mjs';
import { twitter } from './third-parties/embeds.mjs';
import { googleAds } from './third-parties/google.mjs';

const host = 'saltmarsh-review.example';
const look = {
  brand: 'Saltmarsh Review',
  tagline: 'Essays on coasts and weather',
  accent: '#5b4a7d',
  nav: ['Essays', 'Photography', 'Archive'],
  font: 'Georgia, serif',
};

const purposes = ['analytics', 'advertising', 'social'];
const categories = [
  {
    key: 'technically_required',
    label: 'Necessary',
    description: 'Remembers this choice.',
    isMandatory: true,
  },
  ...purposes.map((key) => ({
    key,
    label: PURPOSES[key].label,
    description: PURPOSES[key].text,
  })),
];

const head = `<script type="module"
  src="/consent/cookie-consent-banner/cookie-consent-banner.esm.js"></script>`;
const tail = `<cookie-consent-banner headline="A word about cookies"
  btn-label-accept-and-continue="Agree and continue"
  btn-label-only-essential-and-continue="Continue with necessary cookies only"
  btn-label-persist-selection-and-continue="Save selection and continue"
  btn-label-select-all-and-continue="Select all and continue"
  content-settings-description="Choose what you agree with. You can change it at any time."
  >We would like to count our readers, show ads and embed posts.
  <a href="javascript:document.dispatchEvent(new Event('cookie_consent_details_show'))">Cookie
  settings</a></cookie-consent-banner>
<script>
{
  const loaders = {
    analytics: [
      'https://cdn.mxpnl.com/libs/mixpanel.umd.js',
      () => {
        mixpanel.init('saltmarsh', { debug: false, batch_requests: false, ignore_dnt: true });
        mixpanel.track('Read');
      },
    ],
    advertising: ['https://securepubads.g.doubleclick.net/tag/js/gpt.js', () => {}],
    social: ['https://platform.twitter.com/widgets.js', () => {}],
  };
  const loaded = new Set();
  const apply = ({ detail }) => {
    for (const category of detail.acceptedCategories) {
      if (!loaders[category] || loaded.has(category)) continue;
      loaded.add(category);
      const script = document.createElement('script');
      [script.src, script.onload] = loaders[category];
      document.head.append(script);
    }
  };
  addEventListener('cookie_consent_preferences_restored', apply);
  addEventListener('cookie_consent_preferences_updated', apply);
  document.querySelector('cookie-consent-banner').availableCategories =
    ${JSON.stringify(categories)};
}
</script>`;

const front = page(look, {
  head,
  tail,
  main: `${lead({
    kicker: 'Essay',
    title: 'The sea takes its time',
    text: 'On the east side the coast loses a metre a year. Those who live there have stopped counting in metres.',
  })}
<div class="slot" data-ad-slot="/saltmarsh/essay">Advertisement</div>
${cards([
  {
    kicker: 'Photography',
    title: 'Forty evenings, one groyne',
    text: 'The same place, patiently.',
  },
  { kicker: 'Essay', title: 'Against the sandbag', text: 'What soft defences teach.' },
  { kicker: 'Archive', title: 'The flood of 1953', text: 'Letters we were sent.' },
])}
<blockquote class="twitter-tweet">"Our harbour at dawn." - The harbour office</blockquote>`,
});

/** @type {import('./types.mjs').Site} */
export default {
  id: 'magazine',
  host,
  title: 'Saltmarsh Review',
  describe: 'A magazine whose consent dialog hides inside a web component.',
  paths: ['/'],
  routes: {
    [host]: {
      '/': front,
      '/consent/*': { npmFolder: '@porscheofficial/cookie-consent-banner/dist' },
      ...ownServer(look),
    },
    ...googleAds,
    ...mixpanel,
    ...twitter,
  },
  truth: {
    always: [],
    consent: {
      manager: 'porsche-cookie-consent-banner',
      dialog: 'cookie-consent-banner .cc',
      accept: '.btn_accept_all',
      refuse: '.btn_essentials_only',
      gated: {
        analytics: ['cdn.mxpnl.com', 'api-js.mixpanel.com'],
        advertising: ['securepubads.g.doubleclick.net', 'ad.doubleclick.net'],
        social: ['platform.twitter.com', 'syndication.twitter.com'],
      },
      broken: {},
    },
  },
};
