import { TEXTS } from '../texts/index.mjs';

const SERVICES = {
  analytics: ['matomo', 'gtag'],
  advertising: ['doubleclick'],
  social: ['disqus'],
};

function settings({ lang, mustNotice = false, categories = false }) {
  const { labels } = TEXTS[lang];
  const groups = Object.entries(SERVICES);
  const apps = groups.flatMap(([purpose, names]) =>
    names.map((name) => ({ name, title: name, cookies: [], purposes: [purpose] })),
  );
  const about = Object.fromEntries(apps.map(({ name }) => [name, { description: name }]));
  const purposes = Object.fromEntries(groups.map(([purpose]) => [purpose, labels[purpose]]));
  return {
    appElement: '#app',
    privacyPolicy: '/#p',
    lang,
    mustConsent: false,
    mustNotice,
    apps,
    ...(categories
      ? { categories: groups.map(([name, own]) => ({ name, title: labels[name], apps: own })) }
      : {}),
    translations: { [lang]: { purposes, ...about } },
  };
}

/** @type {import('../types.mjs').Manager} */
export default {
  title: 'Orejime 2',
  packages: ['orejime-2'],
  purposes: ['analytics', 'advertising', 'social'],
  variants: { '': {}, 'fr-notice': { lang: 'fr', mustNotice: true, categories: true } },
  page: (v) => ({
    head: '<link rel="stylesheet" href="/npm/orejime-2/dist/orejime.css">',
    body: `<script>window.orejimeConfig=${JSON.stringify(settings(v))}</script>
<script src="/npm/orejime-2/dist/orejime.js"></script>`,
  }),
  dialog: ['.orejime-Notice', '.orejime-Modal'],
  read: ({ json, cookie }) => {
    const stored = json(cookie('orejime'));
    return {
      decided: !!stored,
      granted: {
        analytics: !!(stored?.matomo || stored?.gtag),
        advertising: !!stored?.doubleclick,
        social: !!stored?.disqus,
      },
    };
  },
  accept: () => [['press', '.orejime-Notice-saveButton']],
  reject: () => [['press', '.orejime-Notice-declineButton']],
  only: (purposes) => [
    ['press', '.orejime-Notice-learnMoreButton'],
    ...Object.entries(SERVICES).flatMap(([one, names]) =>
      names.map((name) => ['set', `#orejime-app-item-${name}`, purposes.includes(one)]),
    ),
    ['press', '.orejime-Modal-saveButton'],
  ],
};
