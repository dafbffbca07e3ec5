import { describe, expect, it } from 'vitest';
import { eachOf, HOSTILE, observe } from './place.ts';

const told = { product: 'Tally', company: 'Tally Inc', activity: 'analytics', host: 'x.test' };

describe('a service', () => {
  it('on a host that nobody knows is its maker', () => {
    expect(observe('service', told)).toMatchObject({
      kind: 'service',
      key: 'Tally@x.test',
      detail: { product: 'Tally', party: 'third', company: 'Tally Inc', activities: ['analytics'] },
    });
  });

  it('on a host of the site itself is counted as the first party', () => {
    expect(observe('service', { ...told, host: 'stats.site.example' })?.detail).toMatchObject({
      party: 'first',
      company: 'Site',
    });
  });

  it('on a host that only houses it is its maker all the same', () => {
    expect(observe('service', { ...told, host: 'sitecdn.example' })?.detail).toMatchObject({
      company: 'Tally Inc',
      activities: ['analytics'],
    });
  });

  it('of a known company has what that company does beside', () => {
    expect(observe('service', { ...told, host: 'px.ads.example' })?.detail).toMatchObject({
      company: 'Ads',
      activities: ['analytics', 'advertising'],
    });
  });

  it.each(
    eachOf([
      ...HOSTILE,
      { ...told, activity: 'mind-reading' },
      { ...told, product: '' },
      { ...told, product: 'p'.repeat(61) },
      { ...told, host: 'h'.repeat(254) },
      { ...told, extra: 1 },
    ]),
  )('of the wrong shape (%j) is dropped', (payload) => {
    expect(observe('service', payload)).toBeNull();
  });
});
