import type { Law } from '../law.ts';

const THREE_TIMES_24_HOURS = { days: 3 };

/**
 * Indonesia's law on the protection of personal data, UU 27/2022. Three times 24 hours for access (article
 * 32(2)) and for ending what rests on a withdrawn consent (article 40(2)); erasure (articles 8, 43) and
 * objection to decisions by machines and to profiles (article 10) have no time of their own.
 * https://peraturan.bpk.go.id/Details/229798/uu-no-27-tahun-2022
 */
export const pdp: Law = {
  id: 'pdp',
  regions: ['ID'],
  zones: /^Asia\/(?:Jakarta|Pontianak|Makassar|Jayapura)$/,
  rests: false,
  rights: {
    access: { article: '7, 32', answer: THREE_TIMES_24_HOURS },
    erasure: { article: '8, 43', answer: null },
    objection: { article: '10', answer: null },
    withdrawal: { article: '9, 40', answer: THREE_TIMES_24_HOURS },
  },
};
