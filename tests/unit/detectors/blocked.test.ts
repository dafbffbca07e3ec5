import { describe, expect, it } from 'vitest';
import { eachOf, HOSTILE, observe } from './place.ts';

describe('a request that was kept back', () => {
  it('is recorded with whose it was', () => {
    expect(observe('blocked', { host: 'px.ads.example' })).toEqual({
      kind: 'blocked',
      key: 'px.ads.example',
      detail: expect.objectContaining({
        host: 'px.ads.example',
        company: 'Ads',
        activities: ['advertising'],
      }) as unknown,
    });
  });

  it.each(eachOf([...HOSTILE, { host: '' }, { host: 'h'.repeat(254) }, { host: 'a.test', url: '' }]))(
    'of the wrong shape (%j) is dropped',
    (payload) => {
      expect(observe('blocked', payload)).toBeNull();
    },
  );
});
