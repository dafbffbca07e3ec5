import { describe, expect, it } from 'vitest';
import { eachOf, HOSTILE, observe } from './place.ts';

describe('a request that was kept back', () => {
  it('is recorded with whose it was', () => {
    expect(observe('blocked', { host: 'px.ads.example' })).toMatchObject({
      kind: 'blocked',
      key: 'px.ads.example',
      detail: { host: 'px.ads.example', company: 'Ads', activities: ['advertising'] },
    });
  });

  it('to the site itself or its own company is none', () => {
    expect(observe('blocked', { host: 'www.site.example' })).toBeNull();
    expect(observe('blocked', { host: 'sitecdn.example' })).toBeNull();
  });

  it.each(
    eachOf([...HOSTILE, { host: '' }, { host: 'h'.repeat(254) }, { host: 'a.test', url: '' }]),
  )('of the wrong shape (%j) is dropped', (payload) => {
    expect(observe('blocked', payload)).toBeNull();
  });
});
