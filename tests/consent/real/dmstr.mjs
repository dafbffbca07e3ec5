const STYLE = `<style>
.cookie-consent-popup{display:none;position:fixed;bottom:0;left:0;width:100%;z-index:999999;background:#eee;padding:1rem;box-sizing:border-box}
.cookie-consent-popup.open{display:block}
.cookie-consent-controls{max-height:0;overflow:hidden;transition:max-height .5s ease-out}
.cookie-consent-controls.open{max-height:600px}
</style>`;

/** Markup as the package's readme gives it. */
const MARKUP = `<div class="cookie-consent-popup"><div>
<span class="cookie-consent-message">Wir verwenden Cookies, um die Nutzung dieser Website zu messen und externe Medien einzubinden.</span>
<a class="cookie-consent-link" href="#p">Mehr erfahren</a>
<button class="cookie-consent-accept-all cookie-consent-close">Alle akzeptieren</button>
<button class="cookie-consent-deny-all cookie-consent-close">Alle ablehnen</button>
<button class="cookie-consent-controls-toggle">Einstellungen</button></div>
<div class="cookie-consent-controls"><label><input type="checkbox" data-cc-consent="statistics"> Statistik</label>
<label><input type="checkbox" data-cc-consent="extern-media"> Externe Medien</label>
<button class="cookie-consent-save cookie-consent-close">Speichern</button></div></div>`;

/** @type {import('../types.mjs').Manager} */
export default {
  title: '@dmstr/cookie-consent',
  packages: ['@dmstr/cookie-consent'],
  purposes: ['analytics', 'social'],
  variants: { '': { lang: 'de' } },
  page: () => ({
    head: STYLE,
    body: `${MARKUP}
<script src="/npm/@dmstr/cookie-consent/dist/cookie-consent.js"></script>
<script>var cc = new CookieConsent()</script>`,
  }),
  dialog: ['.cookie-consent-popup'],
  read: ({ json, cookie }) => {
    const stored = json(cookie('cookie_consent_status'));
    const has = (name) => Array.isArray(stored) && stored.includes(name);
    return {
      decided: !!stored,
      granted: { analytics: has('statistics'), social: has('extern-media') },
    };
  },
  accept: () => [['press', '.cookie-consent-accept-all']],
  reject: () => [['press', '.cookie-consent-deny-all']],
  only: (purposes) => [
    ['press', '.cookie-consent-controls-toggle'],
    ['wait', 600],
    ['set', '[data-cc-consent=statistics]', purposes.includes('analytics')],
    ['set', '[data-cc-consent=extern-media]', purposes.includes('social')],
    ['press', '.cookie-consent-save'],
  ],
};
