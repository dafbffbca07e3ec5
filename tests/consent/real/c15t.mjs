const CATEGORIES = ['functionality', 'measurement', 'marketing'];

/** @type {import('../types.mjs').Manager} */
export default {
  title: 'c15t 2',
  packages: [],
  purposes: ['functional', 'analytics', 'advertising'],
  variants: { '': {}, de: { lang: 'de' }, es: { lang: 'es' } },
  entry: ({ lang }) => `import '@c15t/react/styles.css';
import { createRoot } from 'react-dom/client';
import { ConsentManagerProvider, ConsentBanner, ConsentDialog } from '@c15t/react';
const root = document.createElement('div');
document.body.append(root);
const consentCategories = ${JSON.stringify(['necessary', ...CATEGORIES])};
const overrides = { country: 'DE', language: '${lang}' };
createRoot(root).render(<ConsentManagerProvider options={{ mode: 'offline', consentCategories, overrides }}>
<ConsentBanner /><ConsentDialog /></ConsentManagerProvider>);`,
  page: () => ({
    head: '<link rel="stylesheet" href="/bundle.css">',
    body: '<script src="/bundle.js"></script>',
  }),
  dialog: ['[data-testid*="consent-banner"]', '[data-testid*="consent-dialog"]'],
  read: ({ json, local }) => {
    const stored = json(local('c15t'));
    const kept = stored?.consents ?? {};
    return {
      decided: !!stored?.consentInfo,
      granted: {
        functional: !!kept.functionality,
        analytics: !!kept.measurement,
        advertising: !!kept.marketing,
      },
    };
  },
  accept: () => [['press', '[data-testid=consent-banner-accept-button]']],
  reject: () => [['press', '[data-testid=consent-banner-reject-button]']],
  only: (purposes) => [
    ['press', '[data-testid=consent-banner-customize-button]'],
    ['wait', 600],
    ...['functional', 'analytics', 'advertising'].map((one, at) => [
      'set',
      `[data-testid=consent-widget-root] [role=switch] >> nth=${at + 1}`,
      purposes.includes(one),
    ]),
    ['press', '[data-testid=consent-widget-footer-save-button]'],
  ],
};
