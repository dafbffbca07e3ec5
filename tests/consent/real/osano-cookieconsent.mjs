const CONTENT = {
  de: {
    message:
      'Diese Website verwendet Cookies. Cookies gewährleisten den vollen Funktionsumfang unseres Angebots und helfen bei der Analyse.',
    allow: 'Zustimmen',
    deny: 'Ablehnen',
    link: 'Mehr erfahren',
    dismiss: 'Verstanden',
  },
  fr: {
    message: 'Ce site utilise des cookies pour mesurer son audience et afficher de la publicité.',
    allow: 'Autoriser les cookies',
    deny: 'Refuser',
    link: 'En savoir plus',
    dismiss: 'J’ai compris',
  },
};

const settings = ({ lang, type, position = 'bottom', theme = 'classic' }) => ({
  type,
  position,
  theme,
  palette: { popup: { background: '#252e39' }, button: { background: '#14a7d0' } },
  showLink: true,
  ...(CONTENT[lang] ? { content: CONTENT[lang] } : {}),
  law: { regionalLaw: false },
  location: false,
});

/** @type {import('../types.mjs').Manager} */
export default {
  title: 'Osano cookieconsent 3',
  packages: ['cookieconsent'],
  purposes: ['analytics', 'advertising'],
  choice: 'yes-no',
  variants: {
    '': { type: 'opt-in' },
    'de-floating': { lang: 'de', type: 'opt-in', position: 'bottom-right', theme: 'edgeless' },
    'fr-optout': { lang: 'fr', type: 'opt-out', position: 'top' },
    notice: { type: 'info', choice: 'notice', purposes: [] },
  },
  page: (v) => ({
    head: '<link rel="stylesheet" href="/npm/cookieconsent/build/cookieconsent.min.css">',
    body: `<script src="/npm/cookieconsent/build/cookieconsent.min.js"></script>
<script>cookieconsent.initialise(${JSON.stringify(settings(v))})</script>`,
  }),
  dialog: ['.cc-window'],
  // Where everything runs unless refused, to dismiss is to grant.
  read: ({ cookie }, { type }) => {
    const stored = cookie('cookieconsent_status');
    const yes = stored === 'allow' || (type === 'opt-out' && stored === 'dismiss');
    return { decided: !!stored, granted: { analytics: yes, advertising: yes } };
  },
  accept: ({ type }) => [['press', type === 'info' ? '.cc-dismiss' : '.cc-allow, .cc-dismiss']],
  reject: ({ type }) => [['press', type === 'info' ? '.cc-dismiss' : '.cc-deny']],
};
