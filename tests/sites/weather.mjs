import { cards, lead, ownServer, page } from './page.mjs';
import { audienceMeasurement } from './third-parties/advertising.mjs';
import { googleAds } from './third-parties/google.mjs';

const host = 'skyline-weather.example';
const look = {
  brand: 'Skyline Weather',
  tagline: 'Rain to the minute',
  accent: '#2b5c9e',
  nav: ['Today', 'Radar', 'Coast'],
};

const front = page(look, {
  main: `${lead({
    kicker: 'Harbour city',
    title: 'Fog until ten, then sun',
    text: 'High 9, low 3. A light wind from the east that freshens in the evening. No rain before Thursday.',
  })}
<div class="slot" data-ad-slot="/skyline/top">Advertisement</div>
${cards([
  { kicker: 'Radar', title: 'Showers pass to the north', text: 'Updated four minutes ago.' },
  { kicker: 'Coast', title: 'Neap tide on Wednesday', text: 'Walkers, enjoy the flats.' },
  { kicker: 'Outlook', title: 'A mild first week', text: 'Frost is not in sight.' },
])}`,
  tail: `<script>
navigator.geolocation.getCurrentPosition(() => {}, () => {});
if (window.Notification) Notification.requestPermission().catch(() => {});
</script>
<script async src="https://sb.scorecardresearch.com/beacon.js"></script>
<script async src="https://securepubads.g.doubleclick.net/tag/js/gpt.js"></script>`,
});

/** @type {import('./types.mjs').Site} */
export default {
  id: 'weather',
  host,
  title: 'Skyline Weather',
  describe:
    'A weather page that wants your location and notifications before you have read a word.',
  paths: ['/'],
  routes: { [host]: { '/': front, ...ownServer(look) }, ...audienceMeasurement, ...googleAds },
  truth: {
    always: ['sb.scorecardresearch.com', 'securepubads.g.doubleclick.net', 'ad.doubleclick.net'],
    permissions: [
      { permission: 'geolocation', trigger: 'load' },
      { permission: 'notifications', trigger: 'load' },
    ],
  },
};
