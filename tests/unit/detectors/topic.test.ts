import { describe, expect, it } from 'vitest';
import { eachOf, HOSTILE, observe } from './place.ts';

const page = (told: Record<string, unknown> = {}) => ({
  address: 'https://site.example/',
  title: '',
  heading: '',
  about: '',
  ...told,
});

describe('the topic of a page', () => {
  it('is recorded without a word of what the page says', () => {
    const row = observe(
      'topic',
      page({ title: 'My HIV test, Anna', address: 'https://a.example/hiv' }),
    );
    expect(row).toMatchObject({ kind: 'topic', key: 'health', detail: { topic: 'health' } });
    expect(JSON.stringify(row)).not.toMatch(/hiv|Anna/i);
  });

  it.each(['Healthy recipes', 'Church architecture', 'Political map', 'Weather', ''])(
    'is none where it is nobody’s secret: %s',
    (title) => expect(observe('topic', page({ title }))).toBeNull(),
  );

  it.each(
    eachOf([...HOSTILE, { topic: 'health' }, page({ title: 'x'.repeat(401) }), page({ extra: 1 })]),
  )('of the wrong shape (%j) is dropped', (payload) =>
    expect(observe('topic', payload)).toBeNull(),
  );
});
