const SERVICES = {
  analytics: ['Analytics', 'How the site is used.', 'Google Analytics'],
  advertising: ['Marketing', 'Advertising of others.', 'Facebook'],
};
const GROUPS = [
  {
    title: 'Necessary',
    description: 'Without these the site does not work.',
    items: [{ label: 'Active', value: 'necessary', isRequired: true }],
  },
  ...Object.entries(SERVICES).map(([value, [title, description, label]]) => ({
    title,
    description,
    items: [{ label, value }],
  })),
];

/** @type {import('../types.mjs').Manager} */
export default {
  title: 'vue-cookie-comply',
  packages: [],
  purposes: ['analytics', 'advertising'],
  entry: () => `import 'vue-cookie-comply/dist/style.css';
import { createApp, h, resolveComponent } from 'vue-3';
import Comply from 'vue-cookie-comply';
const root = document.createElement('div');
document.body.append(root);
const preferences = ${JSON.stringify(GROUPS)};
createApp({ render: () => h(resolveComponent('vue-cookie-comply'), { preferences }) }).use(Comply).mount(root);`,
  alias: { vue: 'vue-3' },
  page: () => ({
    head: '<link rel="stylesheet" href="/bundle.css">',
    body: '<script src="/bundle.js"></script>',
  }),
  dialog: ['.cookie-comply', '.cookie-comply__modal'],
  read: ({ json, local }) => {
    const raw = local('cookie-comply');
    const stored = raw === 'all' ? ['analytics', 'advertising'] : (json(raw) ?? []);
    return {
      decided: raw !== null,
      granted: {
        analytics: stored.includes('analytics'),
        advertising: stored.includes('advertising'),
      },
    };
  },
  accept: () => [['say', 'Accept All']],
  reject: () => [
    ['say', 'Preferences'],
    ['say', 'Save'],
  ],
  only: (purposes) => [
    ['say', 'Preferences'],
    ...purposes
      .filter((one) => one in SERVICES)
      .map((one) => /** @type {[string, string]} */ (['press', `label:has(#${one})`])),
    ['say', 'Save'],
  ],
};
