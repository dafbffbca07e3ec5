import { describe, expect, it } from 'vitest';
import { eachOf, HOSTILE, observe } from './place.ts';

const told = { what: 'login', host: 'id.ads.example' };

describe('a piece of a platform', () => {
  it('is recorded with whose it is', () => {
    expect(observe('embed', told)).toMatchObject({
      kind: 'embed',
      key: 'login:id.ads.example',
      detail: { what: 'login', host: 'id.ads.example', company: 'Ads' },
    });
  });

  it.each(['site.example', 'sitecdn.example'])(
    'in a page of the platform itself (%s) is nothing to record',
    (host) => expect(observe('embed', { ...told, host })).toBeNull(),
  );

  it.each(
    eachOf([
      ...HOSTILE,
      { ...told, what: 'dance' },
      { what: 'login' },
      { ...told, host: 'h'.repeat(254) },
      { ...told, x: 1 },
    ]),
  )('of the wrong shape (%j) is dropped', (payload) => {
    expect(observe('embed', payload)).toBeNull();
  });
});
