import { TEXTS } from '../texts/index.mjs';

const OPTIONAL = ['functional', 'analytics', 'advertising'];

function settings({ lang, refusable = true, preticked = false, layout = 'cloud' }) {
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
  const block = (one, needed) => ({
    title: labels[one],
    description: about[one],
    toggle: { value: one, enabled: needed || preticked, readonly: needed },
  });
  const second = refusable
    ? { text: reject, role: 'accept_necessary' }
    : { text: show, role: 'settings' };
  const words = {
    consent_modal: {
      title,
      description: `${text} <button type="button" data-cc="c-settings" class="cc-link">${show}</button>`,
      primary_btn: { text: accept, role: 'accept_all' },
      secondary_btn: second,
    },
    settings_modal: {
      title: heading,
      save_settings_btn: save,
      accept_all_btn: accept,
      reject_all_btn: reject,
      close_btn_label: close,
      blocks: [
        { title: heading, description: text },
        block('necessary', true),
        ...OPTIONAL.map((one) => block(one, false)),
      ],
    },
  };
  return {
    current_lang: lang,
    autoclear_cookies: false,
    page_scripts: false,
    gui_options: { consent_modal: { layout, position: 'bottom center', transition: 'slide' } },
    languages: { [lang]: words },
  };
}

/** @type {import('../types.mjs').Manager} */
export default {
  title: 'vanilla-cookieconsent 2',
  packages: ['vanilla-cookieconsent-2'],
  purposes: OPTIONAL,
  variants: {
    '': {},
    'fr-no-refusal': { lang: 'fr', refusable: false, layout: 'box' },
    'es-preticked': { lang: 'es', preticked: true },
    id: { lang: 'id', layout: 'bar' },
  },
  page: (v) => ({
    head: '<link rel="stylesheet" href="/npm/vanilla-cookieconsent-2/dist/cookieconsent.css">',
    body: `<script src="/npm/vanilla-cookieconsent-2/dist/cookieconsent.js"></script>
<script>initCookieConsent().run(${JSON.stringify(settings(v))})</script>`,
  }),
  dialog: ['#cm', '#s-cnt #s-inr'],
  read: ({ json, cookie }) => {
    const stored = json(cookie('cc_cookie'));
    const has = (name) => stored?.categories?.includes(name) ?? false;
    return {
      decided: !!stored?.categories,
      granted: {
        functional: has('functional'),
        analytics: has('analytics'),
        advertising: has('advertising'),
      },
    };
  },
  accept: () => [['press', '#c-p-bn']],
  reject: ({ refusable = true }) =>
    refusable
      ? [['press', '#c-s-bn']]
      : [
          ['press', '#c-s-bn'],
          ['wait', 500],
          ['press', '#s-rall-bn'],
        ],
  only: (purposes) => [
    ['press', '#cm [data-cc="c-settings"], #c-s-bn'],
    ['wait', 500],
    ...OPTIONAL.map((one) => ['set', `#s-cnt input[value="${one}"]`, purposes.includes(one)]),
    ['press', '#s-sv-bn'],
  ],
};
