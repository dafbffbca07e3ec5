/**
 * Sites that keep a choice and sites that break it, with what they are made of: two kinds of dialog, and
 * requests to companies of which everybody knows what they do.
 *
 * @import { Site } from './types.mjs'
 */
import {
  vanillaCookieConsent,
  vanillaCookieConsentFiles,
} from '../sites/vanilla-cookieconsent.mjs';
import { shell } from './shell.mjs';

/** Script text that asks a company. */
export const ASK = {
  analytics: `new Image().src='https://www.google-analytics.com/collect?v=1&t=pageview';`,
  recording: `document.head.append(Object.assign(document.createElement('script'),{src:'https://static.hotjar.com/c/hotjar-1.js'}));`,
  advertising: `document.head.append(Object.assign(document.createElement('script'),{src:'https://securepubads.g.doubleclick.net/tag/js/gpt.js'}));`,
  pixel: `new Image().src='https://www.facebook.com/tr?id=1&ev=PageView';`,
};

/** Script text that runs some milliseconds later. */
export const later = (/** @type {number} */ ms, /** @type {string} */ script) =>
  `setTimeout(()=>{${script}},${ms});`;

const PURPOSES = ['analytics', 'advertising'];

/**
 * A page with vanilla-cookieconsent 3.
 *
 * @param {{ onConsent: string, before?: string }} settings `onConsent` runs after every decision and on
 *   every later page; `before` at once.
 */
export const managed = ({ onConsent, before = '' }) => ({
  page: shell('en', {
    head: `<script>${before}</script>`,
    body: vanillaCookieConsent({
      title: 'We use cookies for statistics and advertising',
      purposes: PURPOSES,
      onConsent,
    }),
  }),
  routes: vanillaCookieConsentFiles,
});

/**
 * A page with a dialog of the site's own; what was chosen is kept in the cookie `choice`.
 *
 * @param {{ after: string, before?: string }} settings `after` is script text in which `yes` is the choice;
 *   it runs after the choice and on every later page.
 */
export const own = ({ after, before = '' }) => ({
  page: shell('en', {
    head: `<style>#ask{position:fixed;left:0;right:0;bottom:0;background:#fff;border-top:2px solid;padding:1rem;z-index:99}</style><script>${before}</script>`,
    body: `<script>
const after = (yes) => { ${after} };
const kept = /choice=(yes|no)/.exec(document.cookie)?.[1];
if (kept) after(kept === 'yes');
else {
  document.body.insertAdjacentHTML('beforeend', '<section id="ask"><h2>Your privacy</h2><p>We and our partners use cookies for statistics and personalised advertising.</p><button>Accept all</button> <button>Reject all</button></section>');
  document.querySelectorAll('#ask button').forEach((one, at) => one.addEventListener('click', () => {
    document.cookie = 'choice=' + (at ? 'no' : 'yes') + '; path=/; max-age=99999';
    document.querySelector('#ask').remove();
    after(!at);
  }));
}
</script>`,
  }),
});

/**
 * @param {'liar' | 'honest'} kind
 * @param {string} name
 * @param {string} title
 * @param {{ page: string, routes?: object, web?: object }} made
 * @returns {Omit<Site, 'id' | 'host'> & { name: string }}
 */
export const site = (kind, name, title, made) => ({ kind, name, title, ...made });
