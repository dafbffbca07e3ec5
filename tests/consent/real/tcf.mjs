import path from 'node:path';
import { INTERESTS, PURPOSES, SPECIAL_FEATURES, VENDOR_LIST } from '../tcf/vendor-list.mjs';
import { WORDS } from '../tcf/words.mjs';

const OF = { advertising: [2, 3, 4, 7], personalisation: [5, 6, 11], analytics: [8, 9, 10] };
const DIALOG = path.join(import.meta.dirname, '../tcf/dialog.mjs');
const STYLE = `<style>#tcf [role=dialog]{position:fixed;inset:auto 1rem 1rem;max-height:80vh;overflow:auto;background:#fff;border:1px solid;padding:1rem;z-index:9999}
#tcf li{display:flex;gap:1rem;margin:.3rem 0}#tcf li span{flex:1}#tcf [role=switch]{width:3rem;height:1.5rem;background:#aaa}#tcf [role=switch][aria-checked=true]{background:#070}</style>`;

const settings = ({ lang, refusable = true, policy = 5, lying = false, early = false }) => ({
  lang,
  list: VENDOR_LIST,
  words: WORDS[lang],
  purposes: WORDS[lang].purposes ?? PURPOSES,
  features: WORDS[lang].features ?? SPECIAL_FEATURES,
  interests: INTERESTS,
  refusable,
  policy,
  lying,
  early,
});

/** @type {import('../types.mjs').Manager} */
export default {
  title: 'TCF dialog on @iabtcf/core and @iabtcf/cmpapi',
  packages: [],
  purposes: ['advertising', 'personalisation', 'analytics'],
  variants: {
    '': {},
    'de-no-refusal': { lang: 'de', refusable: false },
    'fr-2-2': { lang: 'fr', policy: 4 },
  },
  entry: (v) => `import { GVL, TCModel, TCString } from '@iabtcf/core';
import { CmpApi } from '@iabtcf/cmpapi';
import { tcfDialog } from ${JSON.stringify(DIALOG)};
tcfDialog({ GVL, TCModel, TCString, CmpApi }, ${JSON.stringify(settings(v))});`,
  page: () => ({ head: STYLE, body: '<script src="/bundle.js"></script>' }),
  dialog: ['#tcf [role=dialog]'],
  // Bits of the core string by the framework's specification, read without its libraries: 12 special
  // features from bit 140, 24 purposes by consent from 152, 24 by legitimate interest from 176. Special
  // features serve advertising, and nobody here allows them.
  read: ({ cookie }) => {
    const stored = cookie('euconsent-v2');
    if (!stored) return { decided: false, granted: {} };
    const core = stored.split('.')[0].replace(/-/g, '+').replace(/_/g, '/');
    const bits = [...atob(core)].map((one) => one.charCodeAt(0).toString(2).padStart(8, '0'));
    const at = (bit) => bits.join('')[bit] === '1';
    const any = (ids) => ids.some((id) => at(151 + id) || at(175 + id));
    return {
      decided: true,
      granted: {
        advertising: any([2, 3, 4, 7]) || at(140) || at(141),
        personalisation: any([5, 6, 11]),
        analytics: any([8, 9, 10]),
      },
    };
  },
  accept: () => [['press', '.tcf-accept']],
  reject: ({ refusable = true }) => (refusable ? [['press', '.tcf-reject']] : choosing([])),
  only: (purposes) => choosing(purposes),
};

function choosing(purposes) {
  const wanted = Object.entries(OF).flatMap(([one, ids]) => (purposes.includes(one) ? ids : []));
  return [
    ['press', '.tcf-settings'],
    ...PURPOSES.map((_, at) => [
      'set',
      `.consent-${at + 1}`,
      at === 0 ? wanted.length > 0 : wanted.includes(at + 1),
    ]),
    ...INTERESTS.map((id) => ['set', `.interest-${id}`, wanted.includes(id)]),
    ['press', '.tcf-save'],
  ];
}
