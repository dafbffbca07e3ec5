import type { Law } from '../law.ts';

/**
 * Brazil's Lei Geral de Protecao de Dados, Lei 13.709/2018. Access in full is given within 15 days
 * (article 19, II). The other rights are to be met at once, or a reason be given (article 18, paragraphs
 * 4 and 5): no number of days is named for them.
 * https://www.planalto.gov.br/ccivil_03/_ato2015-2018/2018/lei/l13709.htm
 */
export const lgpd: Law = {
  id: 'lgpd',
  regions: ['BR'],
  zones:
    /^America\/(?:Sao_Paulo|Bahia|Fortaleza|Recife|Manaus|Belem|Cuiaba|Campo_Grande|Maceio|Araguaina|Santarem|Porto_Velho|Boa_Vista|Rio_Branco|Eirunepe|Noronha)$/,
  rests: false,
  rights: {
    access: { article: '18(I), 18(II), 18(VII), 19(II)', answer: { days: 15 } },
    erasure: { article: '18(IV), 18(VI)', answer: null },
    objection: { article: '18(§ 2)', answer: null },
    withdrawal: { article: '8(§ 5), 18(IX)', answer: null },
  },
};
