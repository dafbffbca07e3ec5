import { PURPOSES } from './consent-purposes.mjs';
import { cards, lead, ownServer, page } from './page.mjs';
import { countly } from './third-parties/analytics.mjs';
import { intercom, twitter } from './third-parties/embeds.mjs';
import { googleAds } from './third-parties/google.mjs';

const host = 'workbench-forum.example';
const look = {
  brand: 'Workbench',
  tagline: 'Ask people who have built it before',
  accent: '#7a5a24',
  nav: ['Latest', 'Joinery', 'Repair', 'Members'],
};

const service = (/** @type {string} */ name, /** @type {string} */ purpose) => ({
  name,
  purposes: [purpose],
  title: name,
});
const config = {
  version: 1,
  elementID: 'klaro',
  storageMethod: 'cookie',
  cookieName: 'klaro',
  groupByPurpose: true,
  default: false,
  acceptAll: true,
  hideDeclineAll: false,
  lang: 'en',
  translations: {
    en: {
      privacyPolicyUrl: '/#privacy',
      purposes: Object.fromEntries(
        Object.entries(PURPOSES).map(([purpose, { label, text }]) => [
          purpose,
          { title: label, description: text },
        ]),
      ),
    },
  },
  services: [
    service('Intercom', 'functional'),
    service('Countly', 'analytics'),
    service('Google ads', 'advertising'),
    service('Twitter', 'social'),
  ],
};
const when = (/** @type {string} */ name, /** @type {string} */ address) =>
  `<script type="text/plain" data-type="text/javascript" data-name="${name}" data-src="${address}"></script>`;

const tail = `<script>var klaroConfig = ${JSON.stringify(config)};</script>
<script src="/consent/klaro.js"></script>
<script>
var Countly = { q: [['track_sessions'], ['track_pageview']], app_key: 'workbench',
  url: 'https://stats.count.ly', force_post: true };
</script>
${when('Countly', 'https://cdn.count.ly/sdk/countly.min.js')}
<script type="text/plain" data-type="text/javascript" data-name="Countly">
{
  const start = () => (window.Countly.init ? Countly.init() : setTimeout(start, 50));
  start();
}
</script>
${when('Intercom', 'https://widget.intercom.io/widget/workbench')}
${when('Google ads', 'https://securepubads.g.doubleclick.net/tag/js/gpt.js')}
${when('Twitter', 'https://platform.twitter.com/widgets.js')}`;

const front = page(look, {
  tail,
  main: `${lead({
    kicker: '42 answers',
    title: 'Which glue for outdoor oak?',
    text: 'I am mending a garden bench my grandfather made. The old joints were held by pegs alone. Should I glue them at all?',
  })}
<div class="slot" data-ad-slot="/workbench/thread">Advertisement</div>
${cards([
  { kicker: 'Joinery', title: 'My first dovetail', text: 'Be kind, it is for the shed.' },
  { kicker: 'Repair', title: 'A drawer that sticks in winter', text: '17 answers, 3 agree.' },
  { kicker: 'Members', title: 'Saturday meeting in the old loft', text: 'Bring your own tea.' },
])}
<blockquote class="twitter-tweet">"The bench is done." - a happy member</blockquote>`,
});

/** @type {import('./types.mjs').Site} */
export default {
  id: 'forum',
  host,
  title: 'Workbench',
  describe: 'A forum for woodworkers with an open-source consent manager that works.',
  paths: ['/'],
  routes: {
    [host]: { '/': front, '/consent/*': { npmFolder: 'klaro/dist' }, ...ownServer(look) },
    ...countly,
    ...googleAds,
    ...intercom,
    ...twitter,
  },
  truth: {
    always: [],
    consent: {
      manager: 'klaro',
      dialog: '.klaro .cookie-notice',
      accept: '.klaro .cm-btn-success',
      refuse: '.klaro .cn-decline',
      gated: {
        functional: ['widget.intercom.io', 'api-iam.intercom.io'],
        analytics: ['cdn.count.ly', 'stats.count.ly'],
        advertising: ['securepubads.g.doubleclick.net', 'ad.doubleclick.net'],
        social: ['platform.twitter.com', 'syndication.twitter.com'],
      },
      broken: {},
    },
  },
};
