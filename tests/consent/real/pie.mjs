const EVENTS = ['accept-all', 'necessary-only', 'prefs-saved'];

/** Lit components inside each other, each with an open shadow root; the site stores what they tell. */
/** @type {import('../types.mjs').Manager} */
export default {
  title: '@justeattakeaway/pie-cookie-banner',
  packages: [],
  purposes: ['functional', 'analytics', 'personalisation'],
  variants: {
    '': { country: 'gb' },
    es: { lang: 'es', country: 'es' },
    it: { lang: 'it', country: 'it' },
    de: { lang: 'de', country: 'de' },
  },
  entry: ({ lang, country }) => `import '@justeattakeaway/pie-cookie-banner';
if (!localStorage.getItem('pie-choice')) {
  const banner = document.createElement('pie-cookie-banner');
  Object.assign(banner, { language: '${lang}', country: '${country}', cookieStatementLink: '/#k', cookieTechnologiesLink: '/#t' });
  const every = (on) => ({ functional: on, analytical: on, personalized: on });
  const tell = { 'accept-all': () => every(true), 'necessary-only': () => every(false), 'prefs-saved': ({ detail }) => detail };
  for (const name of ${JSON.stringify(EVENTS)})
    banner.addEventListener('pie-cookie-banner-' + name, (event) => localStorage.setItem('pie-choice', JSON.stringify(tell[name](event))));
  document.body.append(banner);
}`,
  page: () => ({ body: '<script src="/bundle.js"></script>' }),
  dialog: ['pie-cookie-banner >> aside', 'pie-cookie-banner >> pie-modal >> dialog'],
  read: ({ json, local }) => {
    const stored = json(local('pie-choice'));
    return {
      decided: !!stored,
      granted: {
        functional: !!stored?.functional,
        analytics: !!stored?.analytical,
        personalisation: !!stored?.personalized,
      },
    };
  },
  accept: () => [['press', '[data-test-id=actions-accept-all]']],
  reject: () => [['press', '[data-test-id=actions-necessary-only]']],
  only: (purposes) => [
    ['press', '[data-test-id=actions-manage-prefs]'],
    ['wait', 600],
    ...[
      ['functional', 'functional'],
      ['analytics', 'analytical'],
      ['personalisation', 'personalized'],
    ].map(([one, id]) => ['set', `pie-switch#${id} input`, purposes.includes(one)]),
    ['press', 'pie-modal [data-test-id=modal-leading-action]'],
  ],
};
