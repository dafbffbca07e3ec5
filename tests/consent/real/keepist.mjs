import path from 'node:path';

const OWN = { functional: 'preferences', analytics: 'statistics', advertising: 'marketing' };

/** @type {import('../types.mjs').Manager} */
export default {
  title: '@keepist/react-gdpr-cookie-banner',
  packages: [],
  purposes: ['functional', 'analytics', 'advertising'],
  variants: { '': { lang: 'de' } },
  alias: { crypto: path.join(import.meta.dirname, '../empty.mjs') },
  entry: () => `import { createRoot } from 'react-dom/client';
import { CookieBanner } from '@keepist/react-gdpr-cookie-banner';
const root = document.createElement('div');
document.body.append(root);
createRoot(root).render(<CookieBanner wholeDomain={true} showAcceptSelectionButton={true} policyLink="/#p"
  message="Wir nutzen Cookies auf unserer Website. Einige von ihnen sind essenziell, während andere uns helfen, diese Website und Ihre Erfahrung zu verbessern."
  privacyPolicyLinkText="Datenschutzerklärung" necessaryOptionText="Notwendig" preferencesOptionText="Präferenzen"
  statisticsOptionText="Statistiken" marketingOptionText="Marketing" acceptButtonText="Alle akzeptieren"
  acceptAllButtonText="Alle akzeptieren" acceptSelectionButtonText="Auswahl akzeptieren" />);`,
  page: () => ({ body: '<script src="/bundle.js"></script>' }),
  dialog: ['.react-cookie-law-dialog'],
  read: ({ cookie }) => {
    const yes = (name) => cookie(`rcl_${name}`) === 'true';
    return {
      decided: yes('consent_given'),
      granted: {
        functional: yes('preferences_consent'),
        analytics: yes('statistics_consent'),
        advertising: yes('marketing_consent'),
      },
    };
  },
  accept: () => [['press', '.react-cookie-law-accept-all-btn']],
  reject: () => [['press', '.react-cookie-law-accept-selection-btn']],
  only: (purposes) => [
    ...Object.entries(OWN).map(([one, id]) => [
      'set',
      `#check-${id}-cookies`,
      purposes.includes(one),
    ]),
    ['press', '.react-cookie-law-accept-selection-btn'],
  ],
};
