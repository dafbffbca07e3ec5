import type { Law } from '../law.ts';

const MONTH = { months: 1 };
const TWO_MORE = { months: 2 };

/**
 * Regulation (EU) 2016/679. Times: article 12(3), one month from receipt and up to two more for complex
 * requests; how a term in months is counted: Regulation (EEC, Euratom) 1182/71, article 3.
 * https://eur-lex.europa.eu/eli/reg/2016/679/oj
 */
export const gdpr: Law = {
  id: 'gdpr',
  // The 27 members of the Union, and the three other states of the European Economic Area.
  regions:
    'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK IS LI NO'.split(
      ' ',
    ),
  zones:
    /^(?:Europe\/(?!London|Belfast|Zurich|Moscow|Istanbul|Kyiv|Kiev|Minsk|Belgrade|Sarajevo|Skopje|Tirane|Chisinau|Podgorica|Kaliningrad|Samara|Saratov|Volgograd|Astrakhan|Ulyanovsk|Kirov|Simferopol|Jersey|Guernsey|Isle_of_Man)\w+|Atlantic\/(?:Reykjavik|Azores|Madeira|Canary)|Africa\/Ceuta|Arctic\/Longyearbyen|Asia\/Nicosia)$/,
  rests: true,
  rights: {
    access: { article: '15', answer: MONTH, more: TWO_MORE },
    erasure: { article: '17', answer: MONTH, more: TWO_MORE },
    objection: { article: '21', answer: MONTH, more: TWO_MORE },
    // Withdrawing works at once; what the month is for is the erasure of what rested on the consent.
    withdrawal: { article: '7(3), 17(1)(b)', answer: MONTH, more: TWO_MORE },
  },
};
