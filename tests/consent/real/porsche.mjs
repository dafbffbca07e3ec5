import { TEXTS } from '../texts/index.mjs';

const OPTIONAL = ['analytics', 'advertising', 'social'];
const PACKAGE = '@porscheofficial/cookie-consent-banner';
const LABELS = {
  en: [
    'We use cookies',
    'Agree and continue',
    'Continue with technically required cookies only',
    'Save selection and continue',
    'Select all and continue',
    'Privacy Policy',
  ],
  de: [
    'Cookies',
    'Zustimmen und weiter',
    'Nur technisch notwendige Cookies',
    'Auswahl speichern und weiter',
    'Alle auswählen und weiter',
    'Datenschutz',
  ],
};

/** A web component with an open shadow root. */
function markup({ lang }) {
  const { text, settings, labels, about } = TEXTS[lang];
  const [headline, accept, only, save, all, privacy] = LABELS[lang];
  const category = (key) => ({ key, label: labels[key], description: about[key] });
  const categories = [
    { ...category('necessary'), key: 'technically_required', isMandatory: true },
    ...OPTIONAL.map(category),
  ];
  return `<cookie-consent-banner headline="${headline}" btn-label-accept-and-continue="${accept}"
btn-label-only-essential-and-continue="${only}" btn-label-persist-selection-and-continue="${save}"
btn-label-select-all-and-continue="${all}" content-settings-description="${text}">${text}
<a href="javascript:document.dispatchEvent(new Event('cookie_consent_details_show'))">${settings}</a>
<a href="#p">${privacy}</a></cookie-consent-banner>
<script>document.querySelector('cookie-consent-banner').availableCategories=${JSON.stringify(categories)}</script>`;
}

/** @type {import('../types.mjs').Manager} */
export default {
  title: PACKAGE,
  packages: [PACKAGE],
  purposes: OPTIONAL,
  variants: { '': {}, de: { lang: 'de' } },
  page: (v) => ({
    head: `<script type="module" src="/npm/${PACKAGE}/dist/cookie-consent-banner/cookie-consent-banner.esm.js"></script>`,
    body: markup(v),
  }),
  dialog: ['cookie-consent-banner >> .cc'],
  read: ({ cookie }) => {
    const stored = cookie('cookies_accepted_categories')?.split(',');
    const has = (name) => stored?.includes(name) ?? false;
    return {
      decided: !!stored,
      granted: {
        analytics: has('analytics'),
        advertising: has('advertising'),
        social: has('social'),
      },
    };
  },
  accept: () => [['press', '.btn_accept_all']],
  reject: () => [['press', '.btn_essentials_only']],
  only: (purposes, { lang }) => [
    ['say', TEXTS[lang].settings],
    ['wait', 400],
    ...OPTIONAL.map((one) => [
      'set',
      `[id="check-category-${TEXTS[lang].labels[one]}"]`,
      purposes.includes(one),
    ]),
    ['press', '.btn_persist_selection'],
  ],
};
