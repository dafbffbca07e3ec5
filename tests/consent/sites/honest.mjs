import { ASK, later, managed, own, site } from '../site.mjs';
import { withTcf } from '../tcf-site.mjs';

const honest = (name, title, made) => site('honest', name, title, made);
const gated = `if(CookieConsent.acceptedCategory('analytics')){${ASK.analytics}${ASK.recording}}
if(CookieConsent.acceptedCategory('advertising')){${ASK.advertising}${ASK.pixel}}`;
const script = (url) =>
  `document.head.append(Object.assign(document.createElement('script'),{src:'${url}'}));`;
const frame = (url) =>
  `document.body.append(Object.assign(document.createElement('iframe'),{src:'${url}'}));`;

export default [
  honest(
    'gated',
    'Asks each company only when its purpose was granted',
    managed({ onConsent: gated }),
  ),
  honest('gated-later', 'The same, two seconds later', managed({ onConsent: later(2000, gated) })),
  honest('nobody', 'Asks nobody at all', managed({ onConsent: '' })),
  honest(
    'own-gated',
    'A dialog of its own; companies only after a yes',
    own({ after: `if(yes){${ASK.analytics}${ASK.advertising}}` }),
  ),
  honest('own-server', 'Counts visits on its own server', own({ after: `fetch('/count?page=1')` })),
  honest(
    'libraries',
    'Loads libraries and fonts from hosting companies after a refusal',
    managed({
      onConsent:
        script('https://cdn.jsdelivr.net/npm/lit/index.js') +
        script('https://cdnjs.cloudflare.com/ajax/libs/d3/7/d3.js') +
        `new Image().src='https://fonts.gstatic.com/s/a.woff2';`,
    }),
  ),
  honest(
    'errors',
    'Reports its errors after a refusal',
    managed({
      onConsent: `fetch('https://o1.ingest.sentry.io/api/1/envelope/',{method:'POST',body:'{}'})`,
    }),
  ),
  honest(
    'pays',
    'Loads its payment form after a refusal',
    own({ after: script('https://js.stripe.com/v3/') }),
  ),
  honest(
    'tag-manager',
    'Loads a tag manager, everything denied',
    managed({
      before: `window.dataLayer=[['consent','default',{ad_storage:'denied',analytics_storage:'denied'}]]`,
      onConsent: script('https://www.googletagmanager.com/gtm.js?id=GTM-1'),
    }),
  ),
  honest(
    'video',
    'Shows a film from a film host after a refusal',
    own({ after: frame('https://player.vimeo.com/video/1') }),
  ),
  honest(
    'unknown',
    'Asks a host of which nobody knows anything',
    managed({ onConsent: `new Image().src='https://pictures-of-boats.example/1.gif';` }),
  ),
  honest('tcf', 'Stores the TC string that was chosen and asks nobody', await withTcf({})),
];
