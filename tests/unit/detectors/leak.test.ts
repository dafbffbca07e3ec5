import { describe, expect, it } from 'vitest';
import { eachOf, HOSTILE, observe } from './place.ts';

const told = {
  data: 'email',
  host: 'in.ads.example',
  channel: 'fetch',
  coding: 'sha256',
  when: 'before',
};

describe('personal data that left', () => {
  it('is recorded by its kind, its receiver and how it went', () => {
    expect(observe('leak', told)).toMatchObject({
      kind: 'leak',
      key: 'email>in.ads.example:fetch:sha256:before',
      detail: { ...told, party: 'third', company: 'Ads', activities: ['advertising'] },
    });
  });

  it('of the same owner is the site’s own', () => {
    expect(observe('leak', { ...told, host: 'sitecdn.example' })).toMatchObject({
      detail: { party: 'first' },
    });
  });

  it.each(
    eachOf([
      ...HOSTILE,
      { ...told, value: 'marie@post.example' },
      { ...told, data: 'shoe-size' },
      { ...told, channel: 'pigeon' },
      { ...told, when: 'never' },
      { ...told, host: '' },
      { ...told, host: 'x'.repeat(300) },
      { ...told, coding: 'x'.repeat(61) },
    ]),
  )('of the wrong shape (%j) is dropped, and a value is never carried', (payload) =>
    expect(observe('leak', payload)).toBeNull(),
  );
});
