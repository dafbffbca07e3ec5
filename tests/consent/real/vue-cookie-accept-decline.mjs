const WORDS = {
  en: [
    'We use cookies to ensure you get the best experience on our website.',
    'Opt Out',
    'Got It!',
  ],
  it: ['Utilizziamo i cookie per le statistiche e la pubblicità.', 'Rifiuta', 'Accetta'],
};

/** @type {import('../types.mjs').Manager} */
export default {
  title: 'vue-cookie-accept-decline',
  packages: [],
  purposes: ['analytics', 'advertising'],
  choice: 'yes-no',
  variants: { '': { type: 'floating' }, it: { lang: 'it', type: 'bar' } },
  alias: { vue: 'vue-3/dist/vue.esm-bundler.js' },
  entry: ({ lang, type }) => {
    const [text, no, yes] = WORDS[lang];
    return `import { createApp, h } from 'vue';
import banner from 'vue-cookie-accept-decline';
import 'vue-cookie-accept-decline/dist/vue-cookie-accept-decline.css';
const root = document.createElement('div');
document.body.append(root);
const slots = { message: () => h('span', ${JSON.stringify(text)}), declineContent: () => h('span', '${no}'), acceptContent: () => h('span', '${yes}') };
createApp({ render: () => h(banner, { elementId: 'site', type: '${type}', position: '${type === 'bar' ? 'bottom' : 'bottom-left'}' }, slots) }).mount(root);`;
  },
  page: () => ({
    head: '<link rel="stylesheet" href="/bundle.css">',
    body: '<script src="/bundle.js"></script>',
  }),
  dialog: ['.cookie'],
  read: ({ local }) => {
    const stored = local('vue-cookie-accept-decline-site');
    const yes = stored === 'accept';
    return { decided: stored !== null, granted: { analytics: yes, advertising: yes } };
  },
  accept: () => [['press', '[class*=button--accept]']],
  reject: () => [['press', '[class*=button--decline]']],
};
