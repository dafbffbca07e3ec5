/** In the order of the dialog. */
const OWN = ['advertising', 'analytics'];

/** Nothing refuses: what is not ticked is saved. */
/** @type {import('../types.mjs').Manager} */
export default {
  title: '@vantezzen/react-cookie-banner',
  packages: ['@vantezzen/react-cookie-banner'],
  purposes: OWN,
  variants: { '': {}, de: { lang: 'de' }, es: { lang: 'es' } },
  entry: ({ lang }) => `import { createRoot } from 'react-dom/client';
import { CookieBanner, CookieConsentProvider, CookieService } from '@vantezzen/react-cookie-banner';
const root = document.createElement('div');
document.body.append(root);
createRoot(root).render(<CookieConsentProvider><CookieBanner lang="${lang}" privacyPolicyUrl="/privacy" />
<CookieService id="ga" category="analytics" name="Google Analytics"><i /></CookieService>
<CookieService id="ads" category="marketing" name="Ad network"><i /></CookieService></CookieConsentProvider>);`,
  page: () => ({
    head: '<link rel="stylesheet" href="/npm/@vantezzen/react-cookie-banner/dist/index.css">',
    body: '<script src="/bundle.js"></script>',
  }),
  dialog: ['.cookie-banner-overlay'],
  read: ({ json, local }) => {
    const stored = json(local('cookieConsent'));
    const kept = stored?.cookieCategoryConsents;
    return {
      decided: !!stored,
      granted: { advertising: !!kept?.marketing, analytics: !!kept?.analytics },
    };
  },
  accept: () => [['press', '.cookie-banner-accept-button']],
  reject: () => choosing([]),
  only: (purposes) => choosing(purposes),
};

function choosing(purposes) {
  return [
    ...OWN.map((one, at) => [
      'set',
      `.cookie-banner-checkbox-container:has(.cookie-banner-category-name) input >> nth=${at + 1}`,
      purposes.includes(one),
    ]),
    ['press', '.cookie-banner-save-button'],
  ];
}
