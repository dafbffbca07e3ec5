import { TEXTS } from '../texts/index.mjs';

const OWN = { functional: 'preferences', analytics: 'analytics', advertising: 'marketing' };

function settings({ lang, position, block = false, preticked = false }) {
  const {
    title,
    text,
    accept,
    reject,
    settings: customize,
    save,
    heading,
    labels,
    about,
  } = TEXTS[lang];
  const category = (purpose, enabled, readOnly) => ({
    enabled,
    readOnly,
    label: labels[purpose],
    description: about[purpose],
  });
  const optional = Object.entries(OWN).map(([one, id]) => [id, category(one, preticked, false)]);
  return {
    layout: 'box',
    position,
    disablePageInteraction: block,
    backdropBlur: block,
    categories: { necessary: category('necessary', true, true), ...Object.fromEntries(optional) },
    language: lang,
    translations: {
      title,
      description: text,
      // In English the package's own words stand.
      ...(lang === 'en'
        ? {}
        : {
            acceptAll: accept,
            rejectAll: reject,
            customize,
            savePreferences: save,
            preferencesTitle: heading,
          }),
    },
  };
}

/** @type {import('../types.mjs').Manager} */
export default {
  title: 'CookieCraft',
  packages: ['cookiecraft'],
  purposes: ['functional', 'analytics', 'advertising'],
  variants: {
    '': { position: 'bottom-left' },
    'id-preticked': { lang: 'id', position: 'center', block: true, preticked: true },
  },
  page: (v) => ({
    head: '<link rel="stylesheet" href="/npm/cookiecraft/dist/cookiecraft.css">',
    body: `<script src="/npm/cookiecraft/dist/cookiecraft.min.js"></script>
<script>new CookieCraft.CookieConsent(${JSON.stringify(settings(v))}).init()</script>`,
  }),
  dialog: ['.cc-banner', '.cc-preferences', '.cc-modal'],
  read: ({ json, local }) => {
    const stored = json(local('cookiecraft_consent'));
    const kept = stored?.categories ?? {};
    return {
      decided: !!stored,
      granted: {
        functional: !!kept.preferences,
        analytics: !!kept.analytics,
        advertising: !!kept.marketing,
      },
    };
  },
  accept: () => [['press', '[data-action=accept]']],
  reject: () => [['press', '[data-action=reject]']],
  only: (purposes) => [
    ['press', '.cc-banner__customize'],
    ['wait', 500],
    ...Object.entries(OWN).map(([one, id]) => [
      'set',
      `:is(.cc-preferences, .cc-modal) input:is([name="${id}"], [data-category="${id}"])`,
      purposes.includes(one),
    ]),
    ['press', '[data-action=save]'],
  ],
};
