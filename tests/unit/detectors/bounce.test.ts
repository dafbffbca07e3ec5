import { describe, expect, it } from 'vitest';
import { eachOf, HOSTILE, observe } from './place.ts';

const told = { host: 'go.ads.example', to: 'shop.test' };

describe('a stop on the way', () => {
  it('is recorded with who it was and where it led', () => {
    expect(observe('bounce', told)).toMatchObject({
      kind: 'bounce',
      key: 'go.ads.example>shop.test',
      detail: { host: 'go.ads.example', to: 'shop.test', company: 'Ads' },
    });
  });

  it('at somebody unknown has no name', () => {
    expect(observe('bounce', { ...told, host: 'r.test' })?.detail).toMatchObject({ company: null });
  });

  it.each(
    eachOf([
      ...HOSTILE,
      { ...told, host: '' },
      { ...told, to: '' },
      { host: 'a.test' },
      { ...told, x: 1 },
    ]),
  )('of the wrong shape (%j) is dropped', (payload) => {
    expect(observe('bounce', payload)).toBeNull();
  });
});
