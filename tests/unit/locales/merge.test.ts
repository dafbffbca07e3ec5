import { describe, expect, it } from 'vitest';
import { merge, missingOf, sourceOf } from '../../../scripts/locale/merge.mjs';
import { categoriesOf, expectedKeys, pluralBases } from '../../../scripts/locale/plural-keys.mjs';

const ENGLISH = {
  appName: { message: 'Fairshare' },
  locale: { message: 'en' },
  direction: { message: 'ltr' },
  reading: { message: 'Reading…', description: 'While it loads.' },
  days_one: { message: '$1 day' },
  days_other: { message: '$1 days' },
  event_other: { message: 'something else' },
};
const texts = (of: Record<string, { message: string }>) =>
  Object.fromEntries(Object.entries(of).map(([key, { message }]) => [key, message]));

describe('plural keys', () => {
  it('are told from ids that end alike', () => {
    expect(pluralBases(Object.keys(ENGLISH))).toEqual(['days']);
  });

  it('have the categories of the language', () => {
    expect(categoriesOf('en')).toEqual(['one', 'other']);
    expect(categoriesOf('ja')).toEqual(['other']);
    expect(categoriesOf('pl')).toEqual(['one', 'few', 'many', 'other']);
    expect(categoriesOf('ar')).toEqual(['zero', 'one', 'two', 'few', 'many', 'other']);
    expect(expectedKeys(Object.keys(ENGLISH), 'id')).toEqual([
      'appName',
      'locale',
      'direction',
      'reading',
      'days_other',
      'event_other',
    ]);
  });

  it('are translated from the English form that is nearest', () => {
    expect(sourceOf(ENGLISH, 'days_one').message).toBe('$1 day');
    expect(sourceOf(ENGLISH, 'days_few').message).toBe('$1 days');
    expect(() => sourceOf(ENGLISH, 'nothing_few')).toThrow('no English text');
  });
});

describe('a translation', () => {
  it('of a new language asks for everything but the name', () => {
    expect(missingOf(ENGLISH, 'pl', {}, {})).toEqual({
      reading: ['Reading…', 'While it loads.'],
      days_one: '$1 day',
      days_few: '$1 days',
      days_many: '$1 days',
      days_other: '$1 days',
      event_other: 'something else',
    });
  });

  it('is taken in the order of the English file, and lacks nothing then', () => {
    const first = merge(ENGLISH, 'de', {}, {}, { event_other: 'etwas anderes', reading: 'Liest…' });
    expect(Object.keys(missingOf(ENGLISH, 'de', first.messages, first.sources))).toEqual([
      'days_one',
      'days_other',
    ]);
    const days = { days_other: '$1 Tage', days_one: '$1 Tag' };
    const all = merge(ENGLISH, 'de', first.messages, first.sources, days);
    expect(Object.keys(all.messages)).toEqual(Object.keys(ENGLISH));
    expect(texts(all.messages)).toMatchObject({
      ...days,
      locale: 'de',
      direction: 'ltr',
      appName: 'Fairshare',
    });
    expect(missingOf(ENGLISH, 'de', all.messages, all.sources)).toEqual({});
    expect(all.messages['reading']).toEqual({ message: 'Liest…' });
  });

  it('is asked for again when the English text changed, and dropped with it', () => {
    const old = { ...ENGLISH, gone: { message: 'Gone' } };
    const made = merge(old, 'de', {}, {}, { reading: 'Liest…', gone: 'Weg' });
    const changed = { ...ENGLISH, reading: { message: 'Reading your history…' } };
    expect(missingOf(changed, 'de', made.messages, made.sources)).toHaveProperty('reading');
    const next = merge(changed, 'de', made.messages, made.sources, {});
    expect(next.messages).not.toHaveProperty('gone');
    expect(next.sources).not.toHaveProperty('gone');
    expect(texts(next.messages)['reading']).toBe('Liest…');
  });

  it('of a key that is not there, or in a form the language has not, is refused', () => {
    expect(() => merge(ENGLISH, 'de', {}, {}, { nothing: 'x' })).toThrow('nothing');
    expect(() => merge(ENGLISH, 'de', {}, {}, { days_few: 'x' })).toThrow('days_few');
    expect(() => merge(ENGLISH, 'ja', {}, {}, { days_one: 'x' })).toThrow('days_one');
  });
});
