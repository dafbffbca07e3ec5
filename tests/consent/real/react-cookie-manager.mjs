/** @type {import('../types.mjs').Manager} */
export default {
  title: 'react-cookie-manager 5',
  packages: [],
  purposes: ['analytics', 'advertising', 'social'],
  variants: {
    '': { display: 'banner' },
    popup: { display: 'popup' },
    modal: { display: 'modal' },
  },
  entry: ({ display }) => `import { createRoot } from 'react-dom/client';
import { CookieManager } from 'react-cookie-manager';
const root = document.createElement('div');
document.body.append(root);
createRoot(root).render(<CookieManager showManageButton privacyPolicyUrl="/#p" displayType="${display}"
  enableFloatingButton={${display === 'popup'}}><i/></CookieManager>);`,
  page: () => ({ body: '<script src="/bundle.js"></script>' }),
  dialog: ['.cookie-manager button'],
  read: ({ json, cookie }) => {
    const stored = json(cookie('cookie-consent'));
    const yes = (name) => !!(stored?.[name]?.consented ?? stored?.[name]);
    return {
      decided: !!stored,
      granted: {
        analytics: yes('Analytics'),
        advertising: yes('Advertising'),
        social: yes('Social'),
      },
    };
  },
  accept: () => [['say', 'Accept|Accept all']],
  reject: () => [['say', 'Decline|Decline all|Reject']],
  only: (purposes) => [
    ['say', 'Manage Cookies|Manage|Customize'],
    ['wait', 500],
    ...['analytics', 'social', 'advertising'].map((one, at) => [
      'set',
      `.cookie-manager label input[type=checkbox] >> nth=${at}`,
      purposes.includes(one),
    ]),
    ['say', 'Save Preferences|Save'],
  ],
};
