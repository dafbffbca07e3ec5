import type messages from '../../../public/_locales/en/messages.json';
import type { Sentence } from '../../core/report/sentence.ts';
import { browser } from '../browser/api.ts';
import { FORMAT_LOCALE, TEXT_LOCALE } from './locale.ts';

export type TextKey = keyof typeof messages;

const numbers = new Intl.NumberFormat(FORMAT_LOCALE);
const filled = (words: readonly (string | number)[]): string[] =>
  words.map((word) => (typeof word === 'number' ? numbers.format(word) : word));

/** The text of a key in the person's language, its blanks ($1, $2 …) filled. Plain text, never markup. */
export const t = (key: TextKey, ...words: (string | number)[]): string =>
  browser.i18n.getMessage(key, filled(words)) || key;

const plurals = new Intl.PluralRules(TEXT_LOCALE);

/** The plural form of a text: keys `<key>_one`, `<key>_other` … as the language needs. */
export function tn(key: string, count: number, ...words: (string | number)[]): string {
  const blanks = filled(words.length ? words : [count]);
  return (
    browser.i18n.getMessage(`${key}_${plurals.select(count)}`, blanks) ||
    browser.i18n.getMessage(`${key}_other`, blanks) ||
    key
  );
}

/** The text of a sentence that the domain made. */
export const say = ({ key, count, words }: Sentence): string =>
  count === undefined
    ? browser.i18n.getMessage(key, filled(words)) || key
    : tn(key, count, ...words);

/** The text of a key that is put together from an id, e.g. `purpose_` + `analytics`. */
export const named = (prefix: string, id: string, ...words: string[]): string =>
  browser.i18n.getMessage(`${prefix}_${id.replace(/[^a-z0-9]/gi, '_')}`, words) || id;

/** Language and direction of the interface, for the root element. */
export const language = (): { lang: string; dir: 'ltr' | 'rtl' } => ({
  lang: TEXT_LOCALE,
  dir: browser.i18n.getMessage('direction') === 'rtl' ? 'rtl' : 'ltr',
});
