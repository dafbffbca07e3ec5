/** @type {import('../types.mjs').Manager} */
export default {
  title: 'simple-cookie-consent',
  packages: [],
  purposes: [],
  choice: 'notice',
  entry: () => `import 'simple-cookie-consent/dist/simple-cookie-consent.min.css';
import Consent from 'simple-cookie-consent';
new (Consent.default ?? Consent)();`,
  page: () => ({
    head: '<link rel="stylesheet" href="/bundle.css">',
    body: '<script src="/bundle.js"></script>',
  }),
  dialog: ['.c-simple-cookie-consent'],
  read: ({ local }) => ({ decided: local('consent') !== null, granted: {} }),
  accept: () => [['press', '.c-simple-cookie-consent button']],
};
