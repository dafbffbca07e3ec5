import { TEXTS } from '../texts/index.mjs';

const OWN = {
  functional: 'functional',
  analytics: 'statistics',
  advertising: 'marketing',
  social: 'social',
};

/** What the site writes; in English it is what the package's own demonstration says. */
function words(lang) {
  const { accept, reject, settings, save, title } = TEXTS[lang];
  const english = lang === 'en';
  return {
    permissionLabels: {
      accept: english ? 'Accept' : save,
      acceptAll: accept,
      decline: english ? 'Decline' : reject,
    },
    customizeLabel: english ? 'Customize' : settings,
    subTitle: english ? "You're probably fed up with these banners..." : title,
  };
}

function settings({ lang }) {
  const { text, labels, about } = TEXTS[lang];
  const { permissionLabels, customizeLabel, subTitle } = words(lang);
  const policy = ([purpose, id]) => ({
    id,
    label: labels[purpose],
    description: about[purpose],
    category: id,
  });
  return {
    policies: [
      { ...policy(['necessary', 'essential']) },
      ...Object.entries(OWN).map((pair) => policy(pair)),
    ],
    essentialLabel: 'Always on',
    permissionLabels,
    cookiePreferenceKey: 'cookie-preferences',
    header: { title: 'cookie though?', subTitle, description: text },
    customizeLabel,
    cookiePolicy: { url: '/#k', label: 'Cookie policy' },
  };
}

/** @type {import('../types.mjs').Manager} */
export default {
  title: 'Cookie Though',
  packages: [],
  purposes: ['functional', 'analytics', 'advertising', 'social'],
  variants: { '': {}, pl: { lang: 'pl' } },
  entry: (v) => `import { init } from 'cookie-though'; init(${JSON.stringify(settings(v))});`,
  page: () => ({ body: '<script src="/bundle.js"></script>' }),
  dialog: ['.cookie-though >> .ct-banner', '.cookie-though >> div'],
  read: ({ cookie }) => {
    const stored = cookie('cookie-preferences');
    const kept = Object.fromEntries((stored ?? '').split('|').map((pair) => pair.split(':')));
    return {
      decided: stored !== null,
      granted: {
        functional: kept.functional === '1',
        analytics: kept.statistics === '1',
        advertising: kept.marketing === '1',
        social: kept.social === '1',
      },
    };
  },
  accept: ({ lang }) => [['say', TEXTS[lang].accept]],
  reject: ({ lang }) => [['say', words(lang).permissionLabels.decline]],
  only: (purposes, { lang }) => [
    ['press', '.ct-customization-button'],
    ['wait', 400],
    ...Object.entries(OWN).map(([one, id]) => ['set', `#${id}`, purposes.includes(one)]),
    ['say', words(lang).permissionLabels.accept],
  ],
};
