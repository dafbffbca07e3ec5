import { TEXTS } from '../texts/index.mjs';

/** @type {import('../types.mjs').Manager} */
export default {
  title: '@demos-europe/dp-consent',
  packages: [],
  purposes: ['analytics'],
  choice: 'yes-no',
  variants: { '': { lang: 'de' } },
  entry: ({
    lang,
  }) => `import { dpConsent } from '@demos-europe/dp-consent/dist/dp-consent.es.min.js';
dpConsent({
  notice: ${JSON.stringify(TEXTS[lang].text)},
  optionalCookies: [{ name: '_pk_id', explanation: 'Matomo Statistik' }],
  necessaryCookies: [{ name: 'session', explanation: 'Sitzung' }],
  onGrantConsent: () => localStorage.setItem('dp-state', 'granted'),
  onRevokeConsent: () => localStorage.setItem('dp-state', 'revoked'),
});`,
  page: () => ({
    head: '<link rel="stylesheet" href="/bundle.css">',
    body: '<script src="/bundle.js"></script>',
  }),
  dialog: ['.dp-consent', '.dp-consent-slideout', '.dp-consent-modal', '[class^=dp-consent]'],
  read: ({ local }) => {
    const stored = local('dp-state');
    return { decided: stored !== null, granted: { analytics: stored === 'granted' } };
  },
  accept: () => [['press', '[data-dp-consent=accept_all]']],
  reject: () => [['press', '[data-dp-consent=decline_optional]']],
};
