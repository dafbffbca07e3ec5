import type { Purpose } from '../model/purpose.ts';

/**
 * Ids and labels by which consent managers name a category, in our purposes. Narrow words before wide
 * ones. English, German, French, Spanish, Italian, Dutch, Polish, Portuguese, Indonesian; from the
 * published translations of open consent managers.
 */
const WORDS: readonly [Purpose, RegExp][] = [
  [
    'selling',
    /\bsell|\bsale\b|do not sell|partners?\b.*\bshar|\bshar\w*\b.*\bpartners?|verkauf|vente de/,
  ],
  [
    'social',
    /social|soziale|sociaux|sociales|sociale|społeczno|sociais|media sosial|facebook embed|comments?\b/,
  ],
  [
    'advertising',
    /market|advert|\bads?\b|targeting|werb|publici[td]|reklam|pubblicit|reclame|retarget|remarket|iklan|pemasaran|mercadotecnia/,
  ],
  [
    'analytics',
    /analy|statisti|measure|metric|performance|audience|leistung|messung|mesure|medici|misura|meten|pomiar|wydajno|desempenho|rendimiento|prestazion|kinerja|estad[ií]stic|estat[ií]stic/,
  ],
  ['personalisation', /personali|individuali|profil|tailor|recommend|dopasowan/],
  [
    'functional',
    /function|funkti|fonction|funcion|funzion|functione|funkcj|fungsi|preferen|präferen|pr[ée]f[ée]ren|voorkeur|comfort|komfort|convenience|support|chat|video|maps?\b|externe? (?:media|medien)|embed|experience|enhance/,
  ],
];

const NEEDED =
  /necessar|essential|required|strictly|technical|notwendig|erforderlich|essenziell|technisch|nécessaire|necessari|necesari|noodzakelijk|niezbędn|diperlukan|security|sicherheit/;

/** What a category is for, from its id and its label; null where neither says. */
export function purposeFromWords(...texts: string[]): Purpose | null {
  for (const raw of texts) {
    const text = raw.toLowerCase().replace(/[_-]+/g, ' ');
    const hit = WORDS.find(([, pattern]) => pattern.test(text));
    if (hit) return hit[0];
  }
  return null;
}

const EXTERNAL =
  /extern\w* (?:media|medien|inhalte?n?|content|contents|services?|dienste|inhoud)|third.party (?:media|content|services?)|inhalte (?:von )?dritter|contenus? (?:tiers|externes?)|m[ée]dias externes|contenidos? (?:externos?|de terceros)|medios externos|contenuti (?:esterni|di terz)|media esterni|media van derden|(?:treści|media|tresci) zewn[ęe]trzn|m[íi]dias? externas?|conte[úu]dos? (?:externos?|de terceiros)|(?:media|konten) eksternal|\bembed(?:s|ded|ding)?\b(?! videos?| maps?)/;

/** Whether a category is for media of others in the page: of social networks as likely as not. */
export const isExternalMedia = (...texts: string[]): boolean =>
  texts.some((text) => EXTERNAL.test(text.toLowerCase().replace(/[_-]+/g, ' ')));

/** Whether a category is what a site says that it cannot do without. */
export const isNeeded = (...texts: string[]): boolean =>
  texts.some((text) => NEEDED.test(text.toLowerCase()));
