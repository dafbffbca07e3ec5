import { describe, expect, it } from 'vitest';
import { eachOf, HOSTILE, observe } from './place.ts';

const out = { direction: 'out', names: '_vid', to: 'shop.ads.example' };

describe('a marked address', () => {
  it('that leads away is recorded with where it leads', () => {
    expect(observe('decoration', out)).toMatchObject({
      kind: 'decoration',
      key: 'out:_vid>shop.ads.example',
      detail: { direction: 'out', names: ['_vid'], to: 'shop.ads.example', company: 'Ads' },
    });
  });

  it('that led here leads nowhere', () => {
    const told = { direction: 'in', names: 'gclid  fbclid', to: '' };
    expect(observe('decoration', told)?.detail).toMatchObject({
      names: ['gclid', 'fbclid'],
      to: null,
      company: 'Site',
    });
  });

  it('has no more names than can be shown', () => {
    const names = Array.from({ length: 60 }, (_, n) => `n${n}`).join(' ');
    expect(
      (observe('decoration', { ...out, names })?.detail as { names: string[] }).names,
    ).toHaveLength(20);
  });

  it.each(
    eachOf([
      ...HOSTILE,
      { ...out, names: '' },
      { ...out, names: '   ' },
      { ...out, names: 'n'.repeat(61) },
      { ...out, direction: 'up' },
      { ...out, value: 'secret' },
    ]),
  )('of the wrong shape (%j) is dropped', (payload) => {
    expect(observe('decoration', payload)).toBeNull();
  });
});
