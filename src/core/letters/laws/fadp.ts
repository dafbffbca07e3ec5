import type { Law } from '../law.ts';

/**
 * The Swiss Federal Act on Data Protection of 25 September 2020. Access is given within 30 days (article
 * 25(7); Data Protection Ordinance, article 18, which lets a company name a later day: 30 more are counted). For the others it names
 * no time: whoever goes on against an express wish (article 30(2)(b)) breaks personality rights, and
 * article 32(2) lets a court forbid it or have the data deleted.
 * https://www.fedlex.admin.ch/eli/cc/2022/491/en
 */
export const fadp: Law = {
  id: 'fadp',
  regions: ['CH'],
  zones: /^Europe\/Zurich$/,
  rests: false,
  rights: {
    access: { article: '25', answer: { days: 30 }, more: { days: 30 } },
    erasure: { article: '32(2)(c)', answer: null },
    objection: { article: '30(2)(b), 32(2)(a)', answer: null },
    withdrawal: { article: '30(2)(b), 32(2)(a)', answer: null },
  },
};
