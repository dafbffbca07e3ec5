import { TEXTS } from '../texts/index.mjs';

const OPTIONAL = ['functional', 'analytics', 'advertising'];

function services(lang) {
  const { labels, about } = TEXTS[lang];
  return ['necessary', ...OPTIONAL].map((id) => ({
    id,
    name: labels[id],
    description: about[id],
    mandatory: id === 'necessary',
  }));
}

/** @type {import('../types.mjs').Manager} */
export default {
  title: 'react-cookie-consent-popup',
  packages: [],
  purposes: OPTIONAL,
  variants: { '': {}, it: { lang: 'it' }, 'de-no-refusal': { lang: 'de', refusable: false } },
  entry: ({ lang, refusable = true }) => {
    const { accept, reject, settings, save, close, heading, text } = TEXTS[lang];
    return `import { createRoot } from 'react-dom/client';
import { ConsentPopup, ConsentProvider } from 'react-cookie-consent-popup';
import 'react-cookie-consent-popup/styles';
const root = document.createElement('div');
document.body.append(root);
const words = ${JSON.stringify({ label: settings, modal: { title: heading, approve: save, decline: reject, close } })};
createRoot(root).render(<ConsentProvider options={{ services: ${JSON.stringify(services(lang))}, theme: 'light' }}>
<ConsentPopup settings={words} decline={{ label: '${reject}', hidden: ${!refusable} }} approve={{ label: '${accept}' }}>
${text}</ConsentPopup></ConsentProvider>);`;
  },
  page: () => ({
    head: '<link rel="stylesheet" href="/bundle.css">',
    body: '<script src="/bundle.js"></script>',
  }),
  dialog: ['.rcc-popup__card', '.rcc-settings__content'],
  read: ({ json, local }) => {
    const stored = json(local('rcc-popup-consent'));
    const has = (name) => stored?.consent?.includes(name) ?? false;
    return {
      decided: !!stored,
      granted: {
        functional: has('functional'),
        analytics: has('analytics'),
        advertising: has('advertising'),
      },
    };
  },
  accept: () => [['press', '.rcc-popup__btn--primary']],
  reject: ({ lang, refusable = true }) =>
    refusable ? [['say', TEXTS[lang].reject]] : choosing([]),
  only: (purposes) => choosing(purposes),
};

function choosing(purposes) {
  return [
    ['press', '.rcc-popup__btn--secondary'],
    ['wait', 300],
    ...OPTIONAL.map((one) => ['set', `#rcc-toggle-${one}`, purposes.includes(one)]),
    ['press', '.rcc-settings__btn--primary'],
  ];
}
