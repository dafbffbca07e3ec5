import { ASK, later, managed, own, site } from '../site.mjs';
import { withTcf } from '../tcf-site.mjs';

const liar = (name, title, made) => site('liar', name, title, made);

export default [
  liar(
    'fires',
    'Stores the refusal and asks advertisers all the same',
    managed({ onConsent: ASK.advertising }),
  ),
  liar(
    'fires-later',
    'Stores the refusal and asks two seconds later',
    managed({ onConsent: later(2000, ASK.pixel) }),
  ),
  liar(
    'measures',
    'Stores the refusal and measures all the same',
    managed({ onConsent: ASK.analytics }),
  ),
  liar(
    'records',
    'Stores the refusal and records the visit',
    managed({ onConsent: ASK.recording }),
  ),
  liar(
    'next-page',
    'Keeps the refusal on this page and breaks it on the next',
    managed({
      onConsent: '',
      before: `if(document.cookie.includes('cc_cookie')){${ASK.advertising}}`,
    }),
  ),
  liar(
    'turns',
    'Turns the refusal into a grant while it is being stored',
    managed({
      onConsent: `if(!CookieConsent.acceptedCategory('advertising'))CookieConsent.acceptCategory('all')`,
    }),
  ),
  liar(
    'own-fires',
    'A dialog of its own; advertisers are asked whatever is pressed',
    own({ after: ASK.advertising }),
  ),
  liar(
    'own-preticked',
    'Its refusal leaves what was ticked before on',
    own({ after: `${later(800, ASK.analytics)}${later(1200, ASK.pixel)}` }),
  ),
  liar(
    'tcf-stores-all',
    'Stores a TC string with every purpose on a refusal',
    await withTcf({ lying: true }),
  ),
  liar(
    'tcf-fires',
    'Stores the right TC string and asks advertisers all the same',
    await withTcf({ after: ASK.advertising }),
  ),
  liar(
    'before-choice',
    'Asks advertisers before any choice, and goes on after it',
    managed({ before: `${ASK.pixel}setInterval(()=>{${ASK.pixel}},2000)`, onConsent: '' }),
  ),
  liar(
    'only-before-choice',
    'Asks advertisers before any choice, and not after it',
    managed({ before: ASK.pixel, onConsent: '' }),
  ),
  liar(
    'stored-before-choice',
    'A TC string with every purpose is stored before anybody chose',
    await withTcf({ early: true }),
  ),
  liar(
    'consent-mode',
    'Tells Google that everything was granted after a refusal',
    own({
      before: `window.dataLayer=[];window.gtag=function(){dataLayer.push(arguments)};gtag('consent','default',{ad_storage:'denied',analytics_storage:'denied'})`,
      after: `gtag('consent','update',{ad_storage:'granted',analytics_storage:'granted'});${ASK.analytics}`,
    }),
  ),
];
