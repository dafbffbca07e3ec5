import { plain } from './fold.ts';
import type { Lexicon } from './lexicon.ts';

let spoken: readonly Lexicon[] = [];

/** Adds languages to those that are understood; a language is learned once. */
export function learn(more: readonly Lexicon[]): void {
  const fresh = more.filter(({ language }) => spoken.every((one) => one.language !== language));
  if (fresh.length > 0) spoken = [...spoken, ...fresh.map(foldedLexicon)];
}

/** A table of all languages spoken so far: made when it is first asked for, and anew for new ones. */
export function tableOf<T>(make: (lexicons: readonly Lexicon[]) => T): () => T {
  let made: { table: T; of: readonly Lexicon[] } | undefined;
  return () => {
    if (spoken.length === 0) throw new Error('no language learned');
    if (made?.of !== spoken) made = { table: make(spoken), of: spoken };
    return made.table;
  };
}

/** A lexicon with its lists in the one form in which words are compared. The build does it beforehand. */
export function foldedLexicon(lexicon: Lexicon): Lexicon {
  if (lexicon.folded) return lexicon;
  const { words, phrases, topics, purposes, prefixes, withdraw } = lexicon;
  const all = <T extends Partial<Record<string, string>>>(lists: T): T =>
    Object.fromEntries(Object.entries(lists).map(([key, list]) => [key, foldedList(list)])) as T;
  return {
    ...lexicon,
    words: all(words),
    ...(phrases ? { phrases: all(phrases) } : {}),
    topics: all(topics),
    purposes: all(purposes),
    ...(prefixes ? { prefixes: foldedList(prefixes) } : {}),
    ...(withdraw ? { withdraw: foldedList(withdraw) } : {}),
    folded: true,
  };
}

/** The lists are ours, and long: they are folded in one go, and hold no other signs than these. */
export const foldedList = (list: string | undefined): string =>
  plain(list ?? '')
    .replace(/[\s'\u2019\u00b7.-]+/g, ' ')
    .replace(/ ?\| ?/g, '|')
    .trim();
