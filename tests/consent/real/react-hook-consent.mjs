const SERVICES = [
  { id: 'session', name: 'Session', description: 'Keeps you signed in.', mandatory: true },
  { id: 'chat', name: 'Live chat', description: 'Functional: lets you write to us.' },
  { id: 'matomo', name: 'Matomo', description: 'Analytics: counts visits.' },
  { id: 'ads', name: 'Ad network', description: 'Marketing: personalised advertising.' },
];

/** @type {import('../types.mjs').Manager} */
export default {
  title: 'react-hook-consent',
  packages: [],
  purposes: ['functional', 'analytics', 'advertising'],
  entry: () => `import { createRoot } from 'react-dom/client';
import { ConsentBanner, ConsentProvider } from 'react-hook-consent';
import 'react-hook-consent/dist/styles/style.css';
const root = document.createElement('div');
document.body.append(root);
createRoot(root).render(<ConsentProvider options={{ services: ${JSON.stringify(SERVICES)}, theme: 'light' }}>
<ConsentBanner settings={{ hidden: false, label: 'More', modal: { title: 'Cookie settings' } }} decline={{ hidden: false, label: 'No' }} approve={{ label: 'Yes' }}>
<>Can we use cookies and external services according to our <a href="#p">privacy policy</a> to improve the browsing experience?</>
</ConsentBanner></ConsentProvider>);`,
  page: () => ({
    head: '<link rel="stylesheet" href="/bundle.css">',
    body: '<script src="/bundle.js"></script>',
  }),
  dialog: ['.rhc-banner', '.rhc-settings'],
  read: ({ json, local }) => {
    const stored = json(local('react-hook-consent'));
    const has = (name) => stored?.consent?.includes(name) ?? false;
    return {
      decided: !!stored,
      granted: { functional: has('chat'), analytics: has('matomo'), advertising: has('ads') },
    };
  },
  accept: () => [['say', 'Yes']],
  reject: () => [['say', 'No']],
  only: (purposes) => [
    ['say', 'More'],
    ['wait', 400],
    ...[
      ['functional', 'chat'],
      ['analytics', 'matomo'],
      ['advertising', 'ads'],
    ].map(([one, id]) => ['set', `.rhc-settings input#${id}`, purposes.includes(one)]),
    ['say', 'Approve selection'],
  ],
};
