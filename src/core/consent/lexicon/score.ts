import { meaningsOf, vocabularyOf, type Vocabulary } from './compose.ts';
import { fold, membersOf, plain } from './fold.ts';
import type { Meaning, Topic } from './lexicon.ts';
import { PhraseFinder } from './phrases.ts';
import { tableOf } from './spoken.ts';

type Sign = Topic | 'plainUse' | 'plainData' | (typeof SIGNS)[number];

/** Words of buttons that count in a text, too. */
const SIGNS = ['cookie', 'privacy', 'accept', 'reject', 'settings', 'yes', 'no'] as const;
/** One member of one language's list: found twice, it counts once. */
interface Clue {
  language: number;
  sign: Sign;
}

/** Texts longer than this are read to here. */
const MOST_LETTERS = 6000;

const table = tableOf((lexicons) => {
  const finder = new PhraseFinder<Clue>();
  lexicons.forEach((lexicon, language) => {
    const { words, topics, spaceless } = lexicon;
    const vocabulary = vocabularyOf(lexicon);
    const add = (sign: Sign, list: string | undefined) =>
      finder.add(list, () => ({ language, sign }), spaceless);
    for (const [topic, list] of Object.entries(topics) as [Topic, string][])
      if (topic !== 'use' && topic !== 'data') add(topic, list);
    for (const member of membersOf(topics.use))
      add(isPlain(member, vocabulary) ? 'plainUse' : 'use', member);
    for (const member of membersOf(topics.data))
      add(isPlain(member, vocabulary) ? 'plainData' : 'data', member);
    add('cookie', 'cookie|cookies');
    for (const sign of SIGNS) add(sign, words[sign]);
    // In many languages 'no' and 'not' are one word.
    add('no', words.not);
  });
  return { finder, languages: lexicons.length };
});

/** Meanings of words that say of a cookie no more than that it is one. */
const SAYS_NOTHING: readonly Meaning[] = [
  'cookie',
  'filler',
  'all',
  'accept',
  'reject',
  'not',
  'only',
  'yes',
  'no',
  'except',
];
/** Words of use that mean nothing on a button. */
const USES = /^(?:(?:us(?:es?|ing|a)|sets?|stores?|su|dung)$|использовани|використання|使用)/;

/** 'The cookies', 'all cookies', 'accept cookies': said of those that are eaten, too. */
function isPlain(member: string, vocabulary: Vocabulary): boolean {
  const words = member.replace('*', '').split(' ');
  const alone = words.length === 1;
  return words.every((word) => {
    if (USES.test(word)) return false;
    const meanings = meaningsOf(word, vocabulary);
    if (!meanings) return !vocabulary.spaceless && word.length <= 3;
    return meanings.every(
      (meaning) =>
        SAYS_NOTHING.includes(meaning) ||
        (alone && meanings.length === 1 && meaning === 'settings'),
    );
  });
}

type Count = Record<Sign, number>;

/** How many different members of each list a text holds, language by language. */
function countsIn(text: string): Count[] {
  const { finder, languages } = table();
  const counts = Array.from({ length: languages }, (): Count => ({
    ...{ use: 0, plainUse: 0, data: 0, plainData: 0, ask: 0, other: 0, wall: 0 },
    ...{ cookie: 0, privacy: 0 },
    ...{ accept: 0, reject: 0, settings: 0, yes: 0, no: 0 },
  }));
  for (const { language, sign } of new Set(finder.in(fold(text.slice(0, MOST_LETTERS))))) {
    const count = counts[language];
    if (count) count[sign]++;
  }
  return counts;
}

/**
 * How surely a text is that of a consent dialog: what it is about times what it asks, less what speaks
 * for a dialog of another kind. The language that makes most of it counts.
 * @returns 0..1; from 0.5 on it is one
 */
export const consentScore = (text: string): number => Math.max(0, ...countsIn(text).map(scoreOf));

/**
 * What a text is about besides consent. `medium`: cookies and their like, or that a site uses them; without
 * one it may be any processing of data that people agree to. `used`: it says in more than one way that
 * cookies are used. `vague`: it says neither what they are used for nor that anybody's privacy is in
 * question. `site`: the site that it stands on. `other`: signs of a dialog of another kind.
 */
export function subjectOf(
  text: string,
): Record<'medium' | 'used' | 'vague' | 'site' | 'other', boolean> {
  const counts = countsIn(text);
  return {
    medium: counts.some(({ cookie, use, plainUse }) => cookie + use + plainUse > 0),
    used: counts.some(({ use }) => use > 1),
    vague: counts.every(({ use, privacy }) => use + privacy === 0),
    site: SITE.test(plain(text.slice(0, MOST_LETTERS))),
    other: counts.some(({ other }) => other > 0),
  };
}

/** Words for a website, by how they begin, without accents; where no spaces are written, anywhere. */
const SITE =
  /(?<!\p{L})(?:web|site|sito|sitio|situs|laman|pagina|stron|serwis|witryn|stranc?k|stranic|honlap|hjemmeside|nettsted|nettside|verkkosivu|sivusto|veebi|vietn|svetain|spletn|internetseit|diese[rn]? seite|unsere[rn]? seite|trang|paxina|vef|gwefan|wefan|suiomh|faq[ej]|сайт|сајт|веб|ιστοσελιδ|ιστοτοπ|אתר|האתר|באתר|موقع|الموقع|وبسایت|وب سایت|वेबसाइट)|サイト|사이트|网站|網站|เว็บ/u;

const scoreOf = (count: Count): number => {
  const about = aboutOf(count);
  const ask =
    0.35 * Math.min(count.ask, 3) +
    (count.accept > 0 ? 0.3 : 0) +
    (count.reject > 0 ? 0.4 : 0) +
    (count.settings > 0 ? 0.25 : 0) +
    (count.yes > 0 && count.no > 0 ? 0.3 : 0) +
    (count.wall > 1 ? 0.4 : 0);
  const score = about * (0.3 + 0.7 * Math.min(1, ask)) - 0.22 * Math.min(count.other, 4);
  return Math.min(1, Math.max(0, score));
};

/** Cookies of which nobody says that they are used, nor what for, may as well be biscuits. */
const aboutOf = ({ cookie, use, plainUse, data, plainData, privacy }: Count): number =>
  use + data + privacy === 0
    ? 0
    : Math.min(
        1,
        (cookie > 0 ? 0.45 : 0) +
          0.25 * Math.min(use + plainUse, 2) +
          0.16 * Math.min(data + plainData, 4) +
          0.08 * Math.min(privacy, 2),
      );

/** An amount of money. */
const PRICE =
  /(?:\p{Sc}|\b(?:eur|usd|gbp|chf|sek|nok|dkk|pln|czk|huf|ron|bgn)\b)\s?\d|\d\s?(?:\p{Sc}|(?:eur|euro|euros|chf|kr|sek|nok|dkk|zł|pln|kč|czk|ft|huf|lei|ron|лв|руб|грн|tl)\b)/iu;

/** Whether a text asks for money or an account in place of consent. */
export const isWall = (text: string): boolean => {
  const priced = PRICE.test(text.slice(0, MOST_LETTERS));
  return countsIn(text).some(
    (count) => count.wall >= (priced ? 1 : 2) && aboutOf(count) >= 0.3 && count.wall > count.other,
  );
};
