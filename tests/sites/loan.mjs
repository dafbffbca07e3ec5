import { cards, lead, ownServer, page } from './page.mjs';
import { facebookPixel } from './third-parties/meta.mjs';

const host = 'quickloan-today.example';
const look = {
  brand: 'QuickLoan Today',
  tagline: 'Money in ten minutes',
  accent: '#1c7a4a',
  nav: ['Loans', 'Calculator', 'Help'],
};

const front = page(look, {
  main: `${lead({
    kicker: 'Decision at once',
    title: 'Up to 5,000 without paperwork',
    text: 'Move the slider, see the price, sign on your phone. We only need to know that you are you.',
  })}
<p><button>Check my offer</button></p>
${cards([
  { title: 'Pay back early', text: 'At no cost, on any day.' },
  { title: 'A fixed price', text: 'What you see is what you pay.' },
  { title: 'Questions?', text: 'A person answers until ten at night.' },
])}`,
  tail: `<script src="https://fpjscdn.net/v3/quickloan/iife.min.js"></script>
<script>
FingerprintJS.load({ monitoring: false })
  .then((agent) => agent.get())
  .then(({ visitorId }) =>
    fetch('https://api.fpjs.io/?q=quickloan', {
      method: 'POST',
      body: JSON.stringify({ visitorId, page: location.href }),
    }));
</script>
<script>
{
  const fbq = (...args) => (fbq.callMethod ? fbq.callMethod(...args) : fbq.queue.push(args));
  fbq.queue = [];
  window.fbq = fbq;
  fbq('init', '7712');
  fbq('track', 'PageView');
}
</script>
<script async src="https://connect.facebook.net/en_US/fbevents.js"></script>`,
});

/** @type {import('./types.mjs').Site} */
export default {
  id: 'loan',
  host,
  title: 'QuickLoan Today',
  describe: 'A lender that recognises your device by its fingerprint.',
  paths: ['/'],
  routes: {
    [host]: { '/': front, ...ownServer(look) },
    'fpjscdn.net': {
      '/v3/quickloan/iife.min.js': { npm: '@fingerprintjs/fingerprintjs/dist/fp.umd.min.js' },
    },
    'api.fpjs.io': {},
    ...facebookPixel,
  },
  truth: {
    always: ['fpjscdn.net', 'api.fpjs.io', 'connect.facebook.net', 'www.facebook.com'],
    fingerprinting: 'fpjscdn.net',
  },
};
