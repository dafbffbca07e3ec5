import { PURPOSES } from './consent-purposes.mjs';

/** @import { Answer, ConsentTruth } from './types.mjs' */

/** @type {Record<string, Answer>} */
export const vanillaCookieConsentFiles = {
  '/consent/*': { npmFolder: 'vanilla-cookieconsent/dist' },
};

/** @type {Pick<ConsentTruth, 'manager' | 'dialog' | 'accept' | 'refuse'>} */
export const vanillaCookieConsentControls = {
  manager: 'vanilla-cookieconsent',
  dialog: '#cc-main .cm',
  accept: '#cc-main .cm [data-role="all"]',
  refuse: '#cc-main .cm [data-role="necessary"]',
};

/**
 * Markup that sets vanilla-cookieconsent 3 up.
 *
 * @param {{ title: string, purposes: string[], onConsent?: string, position?: string }} options
 *   `onConsent` is script text run after every decision and on every later page.
 */
export function vanillaCookieConsent({ title, purposes, onConsent, position = 'bottom right' }) {
  const section = (/** @type {string} */ purpose) => ({
    title: PURPOSES[purpose].label,
    description: PURPOSES[purpose].text,
    linkedCategory: purpose,
  });
  const config = {
    // Firefox under remote control looks like a bot to it.
    hideFromBots: false,
    categories: {
      necessary: { enabled: true, readOnly: true },
      ...Object.fromEntries(purposes.map((purpose) => [purpose, {}])),
    },
    guiOptions: { consentModal: { layout: 'box', position } },
    language: {
      default: 'en',
      translations: {
        en: {
          consentModal: {
            title,
            description:
              'We and our partners store information on your device. Decide what is fine with you.',
            acceptAllBtn: 'Accept all',
            acceptNecessaryBtn: 'Reject all',
            showPreferencesBtn: 'Manage preferences',
          },
          preferencesModal: {
            title: 'Your choices',
            acceptAllBtn: 'Accept all',
            acceptNecessaryBtn: 'Reject all',
            savePreferencesBtn: 'Save preferences',
            closeIconLabel: 'Close',
            sections: [
              {
                title: 'Strictly necessary',
                description: 'Keeps you signed in and remembers these choices.',
                linkedCategory: 'necessary',
              },
              ...purposes.map(section),
            ],
          },
        },
      },
    },
  };
  const callback = onConsent ? `config.onConsent = () => { ${onConsent} };` : '';
  return `<link rel="stylesheet" href="/consent/cookieconsent.css">
<script src="/consent/cookieconsent.umd.js"></script>
<script>
{
  const config = ${JSON.stringify(config)};
  ${callback}
  CookieConsent.run(config);
}
</script>`;
}
