import { describe, expect, it } from 'vitest';
import { missingOf } from '../../../scripts/locale/merge.mjs';
import { expectedKeys, PLURAL, pluralBases } from '../../../scripts/locale/plural-keys.mjs';
import { read } from '../sources.ts';
import { english, locales, messagesOf } from './catalogue.ts';
import { SAME } from './same-as-english.ts';

const tagOf = (locale: string) => locale.replace('_', '-');
const blanksOf = (text: string) => [...new Set(text.match(/\$\d/g) ?? [])].sort();
const missingIn = (some: string[], all: string[]) => all.filter((one) => !some.includes(one));
const bases = pluralBases(Object.keys(english));

/** Categories that stand for one number only, so that their text may leave the number out ("seen once"). */
function singleNumbers(locale: string): Set<string> {
  const rules = new Intl.PluralRules(tagOf(locale));
  const numbers = Array.from({ length: 1001 }, (_, number) => rules.select(number));
  return new Set(numbers.filter((name) => numbers.filter((other) => other === name).length === 1));
}

/** How a text may end in any script, by how the English one ends. */
const ENDS: Record<string, RegExp> = {
  '.': /[.。।۔]$/,
  '?': /[?？؟;]$/,
  ':': /[:：]$/,
  '…': /…$/,
};

it('English has plurals', () => {
  expect(bases.length).toBeGreaterThan(10);
  expect(bases).not.toContain('event');
});

describe.each(locales)('the texts in %s', (locale) => {
  const messages = messagesOf(locale);
  const texts = Object.entries(messages).map(([key, { message }]) => [key, message] as const);
  const pluralOf = (key: string) => {
    const [, base = '', category = ''] = PLURAL.exec(key) ?? [];
    return bases.includes(base) ? { base, category } : null;
  };
  /** The English text that a key has its blanks from. */
  const sourceOf = (key: string) => {
    const plural = pluralOf(key);
    return english[plural ? `${plural.base}_other` : key]?.message ?? '';
  };

  it('have each key once: of two the later would win without a word', () => {
    const file = read(`public/_locales/${locale}/messages.json`);
    const named = [...file.matchAll(/^ {2}"(\w+)": \{/gm)].map(([, key]) => key);
    expect(named.filter((key, index) => named.indexOf(key) !== index)).toEqual([]);
    expect(named).toHaveLength(Object.keys(messages).length);
  });

  it('fit the stores', () => {
    expect(messages['appName']?.message.length).toBeLessThanOrEqual(40);
    expect(messages['appDescription']?.message.length).toBeLessThanOrEqual(112);
  });

  it('say which language they are', () => {
    expect(messages['locale']?.message).toBe(tagOf(locale));
    expect(messages['direction']?.message).toBe(locale === 'ar' ? 'rtl' : 'ltr');
    expect(Intl.PluralRules.supportedLocalesOf(tagOf(locale))).toEqual([tagOf(locale)]);
  });

  it('are all there, in the order of the English ones, with the plurals of the language', () => {
    const expected = expectedKeys(Object.keys(english), tagOf(locale));
    const present = Object.keys(messages);
    expect(missingIn(present, expected)).toEqual([]);
    expect(missingIn(expected, present)).toEqual([]);
    expect(present).toEqual(expected);
  });

  it('have keys that browsers accept, and are plain text', () => {
    expect(Object.keys(messages).filter((key) => !/^\w+$/.test(key))).toEqual([]);
    expect(texts.filter(([, text]) => text !== text.trim() || text === '')).toEqual([]);
    expect(texts.filter(([, text]) => /<\/?[a-z]|&\w+;|[\p{Cc}]/iu.test(text))).toEqual([]);
    // A lone $ would be taken for a blank, $$ for an escaped one.
    expect(texts.filter(([, text]) => /\$(?![1-9])/.test(text))).toEqual([]);
  });

  it('have the blanks of the English ones', () => {
    const single = singleNumbers(locale);
    const wrong = texts.filter(([key, text]) => {
      const has = blanksOf(text);
      const wanted = blanksOf(sourceOf(key));
      const plural = pluralOf(key);
      const must =
        plural && single.has(plural.category)
          ? blanksOf(english[`${plural.base}_one`]?.message ?? '').filter((blank) => blank !== '$1')
          : wanted;
      return missingIn(has, must).length > 0 || missingIn(wanted, has).length > 0;
    });
    expect(wrong).toEqual([]);
  });

  it('end as the English ones do, and do not shout', () => {
    const cut = texts.filter(([key, text]) => {
      const end = ENDS[sourceOf(key).at(-1) ?? ''];
      return end ? !end.test(text) : Object.values(ENDS).some((mark) => mark.test(text));
    });
    expect(cut).toEqual([]);
    expect(texts.filter(([, text]) => /[!！¡]/.test(text))).toEqual([]);
  });

  if (locale === 'en') return;

  it('are translations of the English texts of today', () => {
    const sources = JSON.parse(read(`scripts/locale/sources/${locale}.json`)) as Record<
      string,
      string
    >;
    expect(missingOf(english, tagOf(locale), messages, sources)).toEqual({});
  });

  it('are translated', () => {
    const own = SAME[locale] ?? [];
    const same = texts.filter(
      ([key, text]) =>
        /\p{L}{2}/u.test(text) && text === english[key]?.message && !SAME['every']?.includes(text),
    );
    expect(same.filter(([, text]) => !own.includes(text))).toEqual([]);
    expect(own.filter((text) => !same.some(([, one]) => one === text))).toEqual([]);
  });
});
