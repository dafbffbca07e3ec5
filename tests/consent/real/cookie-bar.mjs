/** Languages as the package names them, where that is not their code. */
const NAMES = { nb: 'no', pt: 'br', sv: 'se' };
const LANGUAGES = 'bg ca cs da de el es et fi fr hr hu it nb nl pl pt ro ru sk sl sv tr uk'.split(
  ' ',
);

/** @type {import('../types.mjs').Manager} */
export default {
  title: 'cookieBAR',
  packages: ['cookie-bar'],
  purposes: ['analytics', 'advertising'],
  choice: 'yes-no',
  variants: { '': {}, ...Object.fromEntries(LANGUAGES.map((lang) => [lang, { lang }])) },
  page: ({ lang }) => ({
    body: `<script src="/npm/cookie-bar/cookiebar-latest.js?always=1&noGeoIp=1&noConfirm=1&showNoConsent=1&tracking=1&thirdparty=1&forceLang=${NAMES[lang] ?? lang}"></script>`,
  }),
  dialog: ['#cookie-bar'],
  read: ({ cookie }) => {
    const stored = cookie('cookiebar');
    const yes = stored === 'CookieAllowed';
    return { decided: stored !== null, granted: { analytics: yes, advertising: yes } };
  },
  accept: () => [['press', '#cookie-bar-button']],
  reject: () => [['press', '#cookie-bar-button-no']],
};
