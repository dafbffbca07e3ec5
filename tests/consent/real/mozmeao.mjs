/** Texts as on the maker's own sites, handlers as in the readme. */
const MARKUP = `<aside id="moz-consent-banner" class="moz-consent-banner"><div class="moz-consent-banner-content">
<h2 class="moz-consent-banner-heading">Help us improve your experience</h2>
<div class="moz-consent-banner-copy"><p>In addition to Cookies necessary for this site to function, we’d like your permission to set some additional Cookies to better understand your browsing needs and improve your experience. Rest assured — we value your privacy. <a href="#k">Cookie settings</a></p></div>
<div class="moz-consent-banner-controls">
<button type="button" id="moz-consent-banner-button-accept" class="moz-consent-banner-button moz-consent-banner-button-accept">Accept All Additional Cookies</button>
<button type="button" id="moz-consent-banner-button-reject" class="moz-consent-banner-button moz-consent-banner-button-reject">Reject All Additional Cookies</button>
</div></div></aside>`;

/** @type {import('../types.mjs').Manager} */
export default {
  title: '@mozmeao/consent-banner',
  packages: ['@mozmeao/consent-banner'],
  purposes: ['functional', 'analytics'],
  choice: 'yes-no',
  entry: () => `import banner from '@mozmeao/consent-banner';
import helper from '@mozmeao/cookie-helper';
const at = (id) => document.getElementById('moz-consent-banner' + id);
addEventListener('mozConsentOpen', () => {
  at('-button-accept').addEventListener('click', banner.onAcceptClick);
  at('-button-reject').addEventListener('click', banner.onRejectClick);
  at('').classList.add('is-visible');
});
addEventListener('mozConsentClose', () => at('').classList.remove('is-visible'));
banner.init({ helper, cookieDomain: location.hostname });`,
  page: () => ({
    head: `<link rel="stylesheet" href="/npm/@mozmeao/consent-banner/styles.css">
<style>#moz-consent-banner{display:none}#moz-consent-banner.is-visible{display:block}</style>`,
    body: `${MARKUP}<script src="/bundle.js"></script>`,
  }),
  dialog: ['#moz-consent-banner'],
  read: ({ json, cookie }) => {
    const stored = json(cookie('moz-consent-pref'));
    return {
      decided: !!stored,
      granted: { functional: !!stored?.preference, analytics: !!stored?.analytics },
    };
  },
  accept: () => [['press', '#moz-consent-banner-button-accept']],
  reject: () => [['press', '#moz-consent-banner-button-reject']],
};
