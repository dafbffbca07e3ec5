/** @type {import('../types.mjs').Manager} */
export default {
  title: 'vue-cookie-law',
  packages: [],
  purposes: ['analytics', 'advertising'],
  choice: 'yes-no',
  variants: {
    '': { refusable: true },
    notice: { refusable: false, choice: 'notice', purposes: [] },
  },
  entry: ({ refusable }) => `import Vue from 'vue-2/dist/vue.esm.js';
import CookieLaw from 'vue-cookie-law';
const root = document.createElement('div');
document.body.append(root);
const props = { theme: 'dark-lime', buttonDecline: ${refusable}, buttonDeclineText: 'Decline',
  buttonText: '${refusable ? 'Accept' : 'Got it!'}' };
new Vue({ render: (h) => h(CookieLaw.default ?? CookieLaw, { props }) }).$mount(root);`,
  page: () => ({
    head: '<link rel="stylesheet" href="/bundle.css">',
    body: '<script src="/bundle.js"></script>',
  }),
  dialog: ['.Cookie'],
  read: ({ local }) => {
    const stored = local('cookie:accepted');
    const yes = stored === 'true';
    return { decided: stored !== null, granted: { analytics: yes, advertising: yes } };
  },
  accept: () => [['say', 'Accept|Got it!']],
  reject: ({ refusable }) => [['say', refusable ? 'Decline' : 'Got it!']],
};
