import type messages from '../../../public/_locales/en/messages.json';
import type { Sentence } from '../../core/report/sentence.ts';
import { browser } from '../browser/api.ts';

export type TextKey = keyof typeof messages;

/** The text of a key in the person's language, its blanks ($1, $2 …) filled. Plain text, never markup. */
export const t = (key: TextKey, ...words: (string | number)[]): string =>
  browser.i18n.getMessage(key, words.map(String)) || key;

const plurals = new Intl.PluralRules(browser.i18n.getUILanguage());

/** The plural form of a text: keys `<key>_one`, `<key>_other` … as the language needs. */
export function tn(key: string, count: number, ...words: (string | number)[]): string {
  const filled = (words.length ? words : [count]).map(String);
  return (
    browser.i18n.getMessage(`${key}_${plurals.select(count)}`, filled) ||
    browser.i18n.getMessage(`${key}_other`, filled) ||
    key
  );
}

/** The text of a sentence that the domain made. */
export const say = ({ key, count, words }: Sentence): string =>
  count === undefined ? browser.i18n.getMessage(key, words) || key : tn(key, count, ...words);

/** The text of a key that is put together from an id, e.g. `purpose_` + `analytics`. */
export const named = (prefix: string, id: string, ...words: string[]): string =>
  browser.i18n.getMessage(`${prefix}_${id.replace(/[^a-z0-9]/gi, '_')}`, words) || id;

/** Language and direction of the interface, for the root element. */
export const language = (): { lang: string; dir: 'ltr' | 'rtl' } => ({
  lang: browser.i18n.getUILanguage(),
  dir: browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr',
});
