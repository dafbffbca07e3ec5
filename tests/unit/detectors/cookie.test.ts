import { describe, expect, it } from 'vitest';
import { eachOf, HOSTILE, observe } from './place.ts';

const set = { name: '_id', domain: '.ads.example', lifetimeDays: 390, httpOnly: true };

describe('a cookie', () => {
  it('of another company is recorded by name and owner', () => {
    expect(observe('cookie', set)).toMatchObject({
      kind: 'cookie',
      key: '_id@ads.example',
      detail: {
        name: '_id',
        domain: 'ads.example',
        party: 'third',
        lifetimeDays: 390,
        httpOnly: true,
        company: 'Ads',
      },
    });
  });

  it.each(['site.example', 'www.site.example', 'sitecdn.example'])(
    'of the site itself (%s) is a first-party one',
    (domain) =>
      expect(observe('cookie', { ...set, domain })?.detail).toMatchObject({ party: 'first' }),
  );

  it('that ends with the session has no lifetime; one that is gone already has none left', () => {
    expect(observe('cookie', { ...set, lifetimeDays: null })?.detail).toMatchObject({
      lifetimeDays: null,
    });
    expect(observe('cookie', { ...set, lifetimeDays: -3 })?.detail).toMatchObject({
      lifetimeDays: 0,
    });
  });

  it('keeps no more of a name than can be shown', () => {
    const told = observe('cookie', { ...set, name: 'n'.repeat(4096) });
    expect(told?.detail).toMatchObject({ name: 'n'.repeat(256) });
    expect(told?.key.length).toBeLessThan(600);
  });

  it('never keeps a value', () => {
    expect(observe('cookie', { ...set, value: 'secret' })).toBeNull();
  });

  it.each(
    eachOf([
      ...HOSTILE,
      { ...set, name: 'n'.repeat(4097) },
      { ...set, domain: '' },
      { ...set, lifetimeDays: Number.NaN },
      { ...set, lifetimeDays: '390' },
      { ...set, httpOnly: 1 },
    ]),
  )('of the wrong shape (%j) is dropped', (payload) => {
    expect(observe('cookie', payload)).toBeNull();
  });
});
