import { describe, expect, it, vi } from 'vitest';

const loaded = { locale: 'en', person: 'sw' };
const texts: Record<string, string> = {
  days_one: '$1 day',
  days_other: '$1 days',
  days_few: '$1 dni',
  days_many: '$1 dni',
  progressOf: '$1 of $2',
};
vi.mock('../../../src/adapters/browser/api.ts', () => ({
  browser: {
    i18n: {
      getUILanguage: () => loaded.person,
      getMessage: (key: string, words: string[] = []) =>
        key === 'locale'
          ? loaded.locale
          : key === 'direction'
            ? 'ltr'
            : (texts[key] ?? '').replace(/\$(\d)/g, (_, at: string) => words[Number(at) - 1] ?? ''),
    },
  },
}));

/** The modules as a page of a browser in this language has them. */
async function opened(locale: string, person: string) {
  vi.resetModules();
  Object.assign(loaded, { locale, person });
  return {
    ...(await import('../../../src/adapters/i18n/t.ts')),
    ...(await import('../../../src/adapters/i18n/format.ts')),
    ...(await import('../../../src/adapters/i18n/locale.ts')),
  };
}

describe('the locale of dates and numbers', () => {
  it.each([
    ['de', 'de-AT', 'de-AT'],
    ['en', 'en-GB', 'en-GB'],
    ['pt-BR', 'pt-BR', 'pt-BR'],
    ['en', 'sw', 'en'],
    ['ja', 'ja-JP-mac', 'ja'],
    ['en', '', 'en'],
  ])('texts in %s, browser in %s: %s', async (texts, person, expected) => {
    const { formatLocale } = await opened('en', 'en');
    expect(formatLocale(texts, person)).toBe(expected);
  });
});

describe('texts', () => {
  it('that are English for want of the own language have English plurals, numbers and language', async () => {
    // In Russian, 21 takes the form of one.
    const { tn, language, formatNumber } = await opened('en', 'ru');
    expect([tn('days', 1), tn('days', 21)]).toEqual(['1 day', '21 days']);
    expect(formatNumber(12345)).toBe('12,345');
    expect(language()).toEqual({ lang: 'en', dir: 'ltr' });
  });

  it('have the plurals of their own language', async () => {
    const { tn } = await opened('pl', 'pl');
    expect([tn('days', 3), tn('days', 5)]).toEqual(['3 dni', '5 dni']);
  });

  it('have their numbers written as the region does', async () => {
    const { t, tn } = await opened('es', 'es-MX');
    expect(t('progressOf', 1000, 'x')).toBe('1,000 of x');
    expect(tn('days', 12345)).toBe('12,345 days');
  });
});
