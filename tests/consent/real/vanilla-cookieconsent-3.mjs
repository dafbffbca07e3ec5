import { TEXTS } from '../texts/index.mjs';

const OPTIONAL = ['functional', 'analytics', 'advertising'];

export function settings({ lang, refusable = true, modal, preferences = 'box', storage = {} }) {
  const {
    title,
    text,
    accept,
    reject,
    settings: show,
    save,
    close,
    heading,
    labels,
    about,
  } = TEXTS[lang];
  const section = (one) => ({ title: labels[one], description: about[one], linkedCategory: one });
  const words = {
    consentModal: {
      title,
      description: text,
      acceptAllBtn: accept,
      ...(refusable ? { acceptNecessaryBtn: reject } : {}),
      showPreferencesBtn: show,
      footer: '<a href="#p">Impressum</a>',
    },
    preferencesModal: {
      title: heading,
      acceptAllBtn: accept,
      acceptNecessaryBtn: reject,
      savePreferencesBtn: save,
      closeIconLabel: close,
      sections: [{ title: heading, description: text }, ...['necessary', ...OPTIONAL].map(section)],
    },
  };
  return {
    ...storage,
    categories: {
      necessary: { enabled: true, readOnly: true },
      ...Object.fromEntries(OPTIONAL.map((one) => [one, {}])),
    },
    guiOptions: {
      consentModal: modal ?? { layout: 'box', position: 'bottom right' },
      preferencesModal: { layout: preferences },
    },
    language: { default: lang, translations: { [lang]: words } },
  };
}

/** Run later where `late` says so: many managers come by way of a tag manager. */
const run = (v) => {
  const call = `CookieConsent.run(${JSON.stringify(settings(v))})`;
  return v.late ? `setTimeout(() => ${call}, ${v.late})` : call;
};

/** @type {import('../types.mjs').Manager} */
export default {
  title: 'vanilla-cookieconsent 3',
  packages: ['vanilla-cookieconsent'],
  purposes: OPTIONAL,
  variants: {
    '': {},
    'de-no-refusal': {
      lang: 'de',
      refusable: false,
      modal: { layout: 'cloud', position: 'bottom center' },
    },
    late: { late: 5000 },
    pl: { lang: 'pl', modal: { layout: 'bar', position: 'bottom' }, preferences: 'bar' },
    ja: { lang: 'ja' },
    it: { lang: 'it', refusable: false },
  },
  page: (v) => ({
    head: '<link rel="stylesheet" href="/npm/vanilla-cookieconsent/dist/cookieconsent.css">',
    body: `<script src="/npm/vanilla-cookieconsent/dist/cookieconsent.umd.js"></script><script>${run(v)}</script>`,
  }),
  dialog: ['#cc-main .cm', '#cc-main .pm'],
  read: ({ json, cookie }) => {
    const stored = json(cookie('cc_cookie'));
    const has = (name) => stored?.categories?.includes(name) ?? false;
    return {
      decided: !!stored?.consentTimestamp,
      granted: {
        functional: has('functional'),
        analytics: has('analytics'),
        advertising: has('advertising'),
      },
    };
  },
  accept: () => [['press', '#cc-main .cm [data-role="all"]']],
  reject: ({ refusable = true }) =>
    refusable
      ? [['press', '#cc-main .cm [data-role="necessary"]']]
      : [
          ['press', '#cc-main .cm [data-role="show"]'],
          ['press', '#cc-main .pm [data-role="necessary"]'],
        ],
  only: (purposes) => [
    ['press', '#cc-main .cm [data-role="show"]'],
    ...OPTIONAL.map((one) => ['set', `#cc-main .pm input[value="${one}"]`, purposes.includes(one)]),
    ['press', '#cc-main .pm [data-role="save"]'],
  ],
};
