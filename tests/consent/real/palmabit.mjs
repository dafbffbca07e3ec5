import path from 'node:path';

const OWN = { functional: 'preferences', analytics: 'statistics', advertising: 'marketing' };
const set = (purposes) =>
  Object.entries(OWN).map(([one, id]) => ['set', `#check-${id}-cookies`, purposes.includes(one)]);
const choosing = (purposes) => [
  ['say', 'Manage preferences'],
  ['wait', 300],
  ...set(purposes),
  ['say', 'Save and close'],
];

/** Everything is ticked before anybody asked, and there is no refusal on the first layer. */
/** @type {import('../types.mjs').Manager} */
export default {
  title: '@palmabit/react-cookie-law',
  packages: [],
  purposes: ['functional', 'analytics', 'advertising'],
  alias: { crypto: path.join(import.meta.dirname, '../empty.mjs') },
  entry: () => `import { createRoot } from 'react-dom/client';
import { CookieBanner } from '@palmabit/react-cookie-law';
const root = document.createElement('div');
document.body.append(root);
createRoot(root).render(<CookieBanner wholeDomain={true} policyLink="/#p"
  message="We use our own and third-party cookies to analyse traffic and to show you advertising related to your preferences."
  managePreferencesButtonText="Manage preferences" savePreferencesButtonText="Save and close" />);`,
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
  accept: () => [['say', 'Accept|Accept all']],
  reject: () => choosing([]),
  only: (purposes) => choosing(purposes),
};
