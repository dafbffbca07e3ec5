import { TEXTS } from '../texts/index.mjs';

const OPTIONAL = ['functional', 'analytics', 'advertising'];

/** The theme for French public sites comes without the style sheet that it is made for. */
const DSFR_STYLE = `<style>.fr-consent-banner{position:fixed;right:1rem;bottom:1rem;width:40rem;background:#fff;padding:1rem;z-index:99;border:1px solid}
.fr-modal{position:fixed;inset:0;z-index:100;overflow:auto;display:none;border:0;width:100%;height:100%;background:#0008}.fr-modal--opened{display:block}.fr-modal__body{background:#fff;margin:3rem;padding:1rem}</style>`;

function settings({ lang, forceModal = false }) {
  const { labels, about } = TEXTS[lang];
  const purposes = OPTIONAL.map((id) => ({ id, title: labels[id], description: about[id] }));
  const necessary = { id: 'necessary', title: labels.necessary, isMandatory: true };
  return { privacyPolicyUrl: '/#p', forceModal, purposes: [necessary, ...purposes] };
}

/** @type {import('../types.mjs').Manager} */
export default {
  title: 'Orejime 3',
  packages: ['orejime'],
  purposes: OPTIONAL,
  variants: {
    '': { theme: 'standard' },
    'fr-dsfr': { lang: 'fr', theme: 'dsfr' },
    'de-forced': { lang: 'de', theme: 'standard', forceModal: true },
    es: { lang: 'es', theme: 'standard' },
  },
  page: (v) => ({
    head:
      v.theme === 'dsfr'
        ? DSFR_STYLE
        : '<link rel="stylesheet" href="/npm/orejime/dist/orejime-standard.css">',
    body: `<script>window.orejimeConfig=${JSON.stringify(settings(v))}</script>
<script src="/npm/orejime/dist/orejime-${v.theme}-${v.lang}.js"></script>`,
  }),
  dialog: [
    '.orejime-Banner',
    '.orejime-Modal',
    '.fr-consent-banner',
    '.fr-modal--opened .fr-modal__body',
    '.orejime-Env [role=dialog]',
  ],
  read: ({ json, cookie }) => {
    const stored = json(cookie('eu-consent')) ?? json(cookie('orejime'));
    return {
      decided: !!stored,
      granted: {
        functional: !!stored?.functional,
        analytics: !!stored?.analytics,
        advertising: !!stored?.advertising,
      },
    };
  },
  accept: ({ forceModal }) =>
    forceModal
      ? [
          ['press', '.orejime-PurposeToggles-enableAll'],
          ['press', '.orejime-Modal-saveButton'],
        ]
      : [['say', 'Accept|Accepter|Aceptar']],
  reject: ({ forceModal }) =>
    forceModal
      ? [['press', '.orejime-Modal-saveButton']]
      : [['say', 'Decline|Refuser|Rechazar|Declinar']],
  only: (purposes, { theme, forceModal }) =>
    theme === 'dsfr'
      ? [
          ['say', 'Configurer'],
          ['wait', 400],
          ...OPTIONAL.map((one) => [
            'touch',
            `#orejime-purpose-${one}-${purposes.includes(one) ? 'accept' : 'decline'}`,
          ]),
          ['say', 'Sauvegarder'],
        ]
      : [
          ...(forceModal ? [] : [['say', 'Configure|Configurar']]),
          ['wait', 400],
          ...OPTIONAL.map((one) => ['set', `#orejime-purpose-${one}`, purposes.includes(one)]),
          ['press', '.orejime-Modal-saveButton'],
        ],
};
