/** Letters that have no accent to take away, in plain ones. */
const PLAIN: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  // Not 'd': the commonest word of Icelandic, 'að', would be an ad.
  ð: 'dh',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ς: 'σ',
  ґ: 'г',
};
const PLAIN_LETTERS = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');

/** Soft hyphens, zero-width characters, marks of direction and of emoji style. */
const UNSEEN =
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/g;
/** Accents of Latin, Greek and Cyrillic; vowel points of Hebrew and Arabic; the Arabic long stroke. */
const ACCENTS = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1-\u05c7\u064b-\u065f\u0670\u0640]/g;

/**
 * A text in the one form in which words are compared: compatibility forms resolved, lower case, no
 * accents, anything but letters and digits a single space.
 */
export const fold = (text: string): string =>
  plain(text)
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();

/** Without accents and letters that are told apart by nothing else, but with all signs. */
export const plain = (text: string): string =>
  text
    .replace(UNSEEN, '')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .replace(PLAIN_LETTERS, (letter) => PLAIN[letter] ?? letter);

/** The members of a list of a folded lexicon; `*` is kept. */
export const membersOf = (list: string | undefined): string[] => (list ? list.split('|') : []);

/** Scripts written without spaces, and Korean, where a space changes nothing. */
export const SPACELESS = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u;

/** Makes a table when it is first asked for: a page without a dialog pays for none. */
export function once<T>(make: () => T): () => T {
  let made: { table: T } | undefined;
  return () => (made ??= { table: make() }).table;
}
