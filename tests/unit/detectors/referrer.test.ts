import { describe, expect, it } from 'vitest';
import { eachOf, HOSTILE, observe } from './place.ts';

const told = { host: 'px.ads.example', topic: 'health' };

describe('a told address', () => {
  it('is recorded with who was told, and what it is about', () => {
    expect(observe('referrer', told)).toMatchObject({
      kind: 'referrer',
      key: 'px.ads.example:health',
      detail: { host: 'px.ads.example', topic: 'health', company: 'Ads' },
    });
  });

  it.each(['site.example', 'img.site.example', 'sitecdn.example'])(
    'stays with the site and its owner (%s): nothing to record',
    (host) => expect(observe('referrer', { ...told, host })).toBeNull(),
  );

  it.each(
    eachOf([
      ...HOSTILE,
      { ...told, topic: 'gardening' },
      { host: 'px.ads.example' },
      { ...told, host: 'h'.repeat(254) },
      { ...told, address: 'https://site.example/hiv' },
    ]),
  )('of the wrong shape (%j) is dropped', (payload) => {
    expect(observe('referrer', payload)).toBeNull();
  });
});
