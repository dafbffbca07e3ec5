const OWN = { tracking: 'advertising', analytics: 'analytics', marketing: 'advertising' };

/** A Svelte component as a custom element: an open shadow root, everything ticked before anybody asked. */
/** @type {import('../types.mjs').Manager} */
export default {
  title: '@beyonk/gdpr-cookie-consent-banner',
  packages: ['@beyonk/gdpr-cookie-consent-banner'],
  purposes: ['analytics', 'advertising'],
  variants: { '': { refusable: true }, 'no-refusal': { refusable: false } },
  page: ({ refusable }) => ({
    body: `<cookie-consent-banner cookie-name="beyonk_gdpr" ${refusable ? 'can-reject-cookies="true"' : ''}></cookie-consent-banner>
<script>(${skin})()</script>
<script type="module" src="/npm/@beyonk/gdpr-cookie-consent-banner/dist/index.js"></script>`,
  }),
  dialog: [
    'cookie-consent-banner >> .cookieConsent',
    'cookie-consent-banner >> .cookieConsentOperations',
  ],
  read: ({ cookie, json }) => {
    const stored = cookie('beyonk_gdpr');
    const kept = stored ? json(atob(stored))?.choices : null;
    return {
      decided: !!kept,
      granted: { analytics: !!kept?.analytics, advertising: !!kept?.tracking || !!kept?.marketing },
    };
  },
  accept: () => [['press', '[part~="button--accept"]']],
  reject: ({ refusable }) => (refusable ? [['say', 'Reject all']] : choosing([])),
  only: (purposes) => choosing(purposes),
};

/** Its style sheet is for the page, but its elements are in the shadow: the site styles the parts. */
function skin() {
  const style = document.createElement('style');
  style.textContent =
    'cookie-consent-banner::part(wrapper){position:fixed;left:0;right:0;bottom:0;padding:1rem;background:#fff;border-top:1px solid;z-index:99}' +
    'cookie-consent-banner::part(toggle){position:fixed;left:1rem;bottom:1rem;width:3rem;height:3rem}';
  document.head.append(style);
}

function choosing(purposes) {
  return [
    ['say', 'Cookie settings'],
    ['wait', 600],
    ...Object.entries(OWN).map(([id, one]) => [
      'set',
      `cookie-consent-banner input#gdpr-check-${id}`,
      purposes.includes(one),
    ]),
    ['say', 'Close settings|Close'],
    ['wait', 600],
    ['press', '[part~="button--accept"]'],
  ];
}
