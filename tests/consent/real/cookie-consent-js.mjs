/** @type {import('../types.mjs').Manager} */
export default {
  title: 'cookie-consent-js',
  packages: ['cookie-consent-js'],
  purposes: ['analytics', 'advertising'],
  choice: 'yes-no',
  variants: {
    '': {},
    es: { lang: 'es', blocking: true },
    it: { lang: 'it' },
  },
  page: ({ lang, blocking = false }) => ({
    head: '<link rel="stylesheet" href="/npm/cookie-consent-js/src/cookie-consent.css">',
    body: `<script src="/npm/cookie-consent-js/src/cookie-consent.js"></script>
<script>new CookieConsent({ lang: '${lang}', blockAccess: ${blocking}, contentUrl: '/npm/cookie-consent-js/cookie-consent-content', privacyPolicyUrl: '/#p' })</script>`,
  }),
  dialog: ['.cookie-consent-modal .modal-content'],
  read: ({ cookie }) => {
    const stored = cookie('cookie-consent-tracking-allowed');
    const yes = stored === 'true';
    return { decided: stored !== null, granted: { analytics: yes, advertising: yes } };
  },
  accept: () => [['press', '.btn-accept-all']],
  reject: () => [['press', '.btn-accept-necessary']],
};
