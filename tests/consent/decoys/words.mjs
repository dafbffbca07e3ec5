import { shell } from '../shell.mjs';
import { decoy } from '../trap.mjs';

/** A page that is nothing but its own body. */
const page = (name, lang, body) => ({ name, kind: 'decoy', page: shell(lang, { body }) });
const fixed = 'style="position:fixed;left:0;right:0;bottom:0;background:#fff;padding:1rem"';

export default [
  decoy('recipe', {
    title: 'Chocolate chip cookies',
    text: 'The best cookies rest for an hour. Accept our house recipe, with all its cookies?',
    buttons: ['Accept all', 'Reject all'],
  }),
  decoy('recipe-fr', {
    lang: 'fr',
    at: 'bottom',
    title: 'Nos cookies du dimanche',
    text: 'Des cookies aux noisettes, croquants dehors et tendres dedans. Enregistrer la recette ?',
    buttons: ['Accepter', 'Refuser', 'Personnaliser'],
  }),
  page(
    'clicker',
    'en',
    `<section ${fixed}><h2>Cookie tapper</h2><p>You have <b>0</b> cookies. Buy a grandma for 100 cookies?</p>
<button>Accept all cookies</button> <button>Reject</button> <button>Settings</button></section>`,
  ),
  page(
    'law',
    'en',
    `<article><h2>Article 7: conditions for consent</h2><p>Where processing is based on consent, the controller shall be able to demonstrate that the data subject has consented to processing of his or her personal data. Cookies and tracking for advertising need consent.</p>
<p>Was this article useful?</p><button>Accept</button> <button>Reject</button> <button>Save</button></article>`,
  ),
  page(
    'article-de',
    'de',
    `<article><h2>Warum alle „Alle akzeptieren“ drücken</h2><p>Cookie-Banner fragen nach Einwilligung in Werbung und Statistik. Unsere Redaktion hat hundert gezählt.</p>
<button>Artikel merken</button> <button>Alle Artikel ablehnen</button> <button>Teilen</button></article>`,
  ),
  page(
    'editor',
    'en',
    `<section ${fixed} role="toolbar"><h2>Review changes</h2><p>12 suggestions in “Cookie policy draft”.</p>
<button>Accept all</button> <button>Reject all</button> <button>Preferences</button></section>`,
  ),
  page(
    'demo',
    'en',
    `<article><h2>Our banner, as your visitors see it</h2><p>A picture of the product that we sell:</p>
<div style="border:1px solid;padding:1rem" inert><p>We use cookies to measure how this site is used and to show advertising.</p><button>Accept all</button> <button>Reject all</button></div></article>`,
  ),
  page(
    'checkout',
    'en',
    `<form ${fixed}><p>We use cookies for analytics and advertising. By ordering you accept all.</p><input name="cardnumber" autocomplete="cc-number" aria-label="Card number">
<button type="button">Accept all</button> <button type="button">Reject all</button></form>`,
  ),
  page(
    'covered',
    'en',
    `<section ${fixed}><h2>We value your privacy</h2><p>We use cookies for analytics and advertising.</p><button>Accept all</button> <button>Reject all</button></section>
<div style="position:fixed;inset:0;z-index:99999;background:#0001"></div>`,
  ),
];
