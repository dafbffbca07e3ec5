/** No refusal on the first layer, and none but by saving nothing on the second. */
/** @type {import('../types.mjs').Manager} */
export default {
  title: '@canonical/cookie-policy',
  packages: ['@canonical/cookie-policy'],
  purposes: ['functional', 'analytics'],
  variants: { '': {}, ja: { lang: 'ja' } },
  page: () => ({
    head: '<link rel="stylesheet" href="/npm/@canonical/cookie-policy/build/css/cookie-policy.css">',
    body: '<script src="/npm/@canonical/cookie-policy/build/js/cookie-policy.js"></script><script>cpNs.cookiePolicy()</script>',
  }),
  dialog: [
    '.cookie-policy .p-notification',
    '.cookie-policy [role=dialog]',
    '.cookie-policy .p-modal',
  ],
  read: ({ cookie }) => {
    const stored = cookie('_cookies_accepted');
    return {
      decided: stored !== null && stored !== 'unset',
      granted: {
        functional: stored === 'all' || stored === 'functionality',
        analytics: stored === 'all' || stored === 'performance',
      },
    };
  },
  accept: () => [['press', '#cookie-policy-button-accept-all']],
  reject: () => choosing([]),
  only: (purposes) => choosing(purposes),
};

function choosing(purposes) {
  return [
    ['press', '.js-manage'],
    ['wait', 400],
    ['set', '.js-functionality-switch', purposes.includes('functional')],
    ['set', '.js-performance-switch', purposes.includes('analytics')],
    ['press', '.js-save-preferences'],
  ];
}
