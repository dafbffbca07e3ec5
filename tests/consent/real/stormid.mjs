/** A banner of the site's own markup; the choice purpose by purpose is a form of radio buttons in the page. */
const TYPES = {
  performance:
    'Performance cookies are used to measure the performance of our website and make improvements.',
  thirdParty:
    'We work with third party partners to show you ads for our products and services across the web.',
};

/** @type {import('../types.mjs').Manager} */
export default {
  title: '@stormid/cookie-banner',
  packages: [],
  purposes: ['analytics', 'advertising'],
  choice: 'yes-no',
  entry: () => `import banner from '@stormid/cookie-banner';
const types = Object.fromEntries(Object.entries(${JSON.stringify(TYPES)}).map(([name, description]) =>
  [name, { title: name, description, labels: { yes: 'Used', no: 'Not used' }, fns: [] }]));
banner({ types, bannerTemplate: ({ classNames }) => \`<section role="dialog" aria-live="polite" aria-label="Your privacy" class="\${classNames.banner}">
<div class="title">Cookies</div><p>We use cookies to improve your experience on our site and show you personalised advertising.</p>
<p>Find out more from our <a href="/#privacy">privacy policy</a>.</p>
<button type="button" class="\${classNames.acceptBtn}">Accept all</button> <button type="button" class="\${classNames.rejectBtn}">Reject all</button>
<a class="\${classNames.optionsBtn}" href="/#preferences">Your options</a></section>\`,
formTemplate: () => '<form></form>' });`,
  page: () => ({
    head: '<style>.privacy-banner{position:fixed;bottom:0;left:0;right:0;background:#fff;padding:1rem;border-top:2px solid;z-index:9}</style>',
    body: '<script src="/bundle.js"></script>',
  }),
  dialog: ['.privacy-banner'],
  read: ({ cookie, json }) => {
    const raw = cookie('.CookiePreferences');
    let text = raw;
    try {
      text = atob(raw);
    } catch {
      // Stored as it is by some versions.
    }
    const kept = json(text)?.consent;
    return {
      decided: !!kept,
      granted: { analytics: !!kept?.performance, advertising: !!kept?.thirdParty },
    };
  },
  accept: () => [['press', '.privacy-banner__accept']],
  reject: () => [['press', '.privacy-banner__reject']],
};
