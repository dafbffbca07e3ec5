const WORDS = {
  en: [
    'By continuing to visit this site, you accept the use of cookies by Google Analytics for statistical purposes.',
    'Reject',
    'Accept',
  ],
  fr: [
    'En poursuivant votre navigation, vous acceptez l’utilisation de cookies par Google Analytics à des fins statistiques.',
    'Refuser',
    'Accepter',
  ],
};
const STYLE =
  '<style>#cookies-eu-banner{position:fixed;left:0;right:0;bottom:0;padding:.8rem;background:#222;color:#fff;text-align:center;z-index:99}</style>';

/** @type {import('../types.mjs').Manager} */
export default {
  title: 'cookies-eu-banner',
  packages: ['cookies-eu-banner'],
  purposes: ['analytics'],
  choice: 'yes-no',
  variants: { '': {}, 'fr-flow': { lang: 'fr', inFlow: true } },
  page: ({ lang, inFlow = false }) => {
    const [text, no, yes] = WORDS[lang];
    return {
      head: inFlow ? '' : STYLE,
      body: `<template id="cookies-eu-banner-template"><div id="cookies-eu-banner">${text}
<button id="cookies-eu-reject">${no}</button> <button id="cookies-eu-accept">${yes}</button></div></template>
<script src="/npm/cookies-eu-banner/dist/cookies-eu-banner.global.js"></script>
<script>CookiesEuBanner.createCookiesBanner({ onAccept() {}, onReject() {} })</script>`,
    };
  },
  dialog: ['#cookies-eu-banner'],
  read: ({ cookie }) => {
    const stored = cookie('hasConsent');
    return { decided: stored !== null, granted: { analytics: stored === 'true' } };
  },
  accept: () => [['press', '#cookies-eu-accept']],
  reject: () => [['press', '#cookies-eu-reject']],
};
