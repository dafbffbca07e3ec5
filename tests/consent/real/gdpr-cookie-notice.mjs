/** @type {import('../types.mjs').Manager} */
export default {
  title: 'gdpr-cookie-notice, which stays open after it was saved',
  packages: ['gdpr-cookie-notice'],
  purposes: ['analytics', 'advertising'],
  page: () => ({
    head: '<link rel="stylesheet" href="/npm/gdpr-cookie-notice/dist/style.css">',
    body: `<script src="/npm/gdpr-cookie-notice/dist/script.js"></script><script>
gdprCookieNotice({ locale: 'en', timeout: 300, statement: '/#statement',
  performance: [], analytics: [], marketing: [] })</script>`,
  }),
  dialog: ['.gdpr-cookie-notice', '.gdpr-cookie-notice-modal'],
  read: ({ json, cookie }) => {
    const stored = json(decodeURIComponent(cookie('gdprcookienotice') ?? 'null'));
    return {
      decided: stored !== null,
      granted: { analytics: stored?.analytics === true, advertising: stored?.marketing === true },
    };
  },
  accept: () => [['say', 'Accept all cookies|Accept cookies']],
};
