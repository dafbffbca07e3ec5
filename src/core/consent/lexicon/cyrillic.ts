import type { Lexicon } from './lexicon.ts';

/** Vuk's alphabet: a letter for each sound. Those of two Latin letters come first. */
const LETTERS: readonly [RegExp, string][] = (
  [
    ['lj', 'љ'],
    ['nj', 'њ'],
    ['dž', 'џ'],
    ...[...'abcčćdđefghijklmnoprsštuvzž'].map((latin, at): [string, string] => [
      latin,
      [...'абцчћдђефгхијклмнопрсштувзж'][at] ?? latin,
    ]),
  ] as const
).map(([latin, letter]) => [new RegExp(latin, 'gu'), letter]);

const inCyrillic = (list: string): string =>
  LETTERS.reduce((text, [latin, letter]) => text.replace(latin, letter), list);

/** A lexicon of a language that is written in both alphabets, in the other one. */
export function cyrillic(lexicon: Lexicon, language: string): Lexicon {
  const { words, phrases, topics, purposes, withdraw } = lexicon;
  const all = <T extends Partial<Record<string, string>>>(lists: T): T =>
    Object.fromEntries(
      Object.entries(lists).map(([key, list]) => [key, inCyrillic(list ?? '')]),
    ) as T;
  return {
    language,
    words: all(words),
    ...(phrases ? { phrases: all(phrases) } : {}),
    topics: all(topics),
    purposes: all(purposes),
    ...(withdraw ? { withdraw: inCyrillic(withdraw) } : {}),
  };
}
