import { describe, expect, it } from 'vitest';
import { eachOf, HOSTILE, observe } from './place.ts';

const told = { host: 'px.ads.example', event: 'purchase', about: 'phone email' };

describe('a pixel', () => {
  it('is recorded with what was done and what came with it', () => {
    expect(observe('pixel', told)).toMatchObject({
      kind: 'pixel',
      key: 'purchase@px.ads.example:email+phone',
      detail: { event: 'purchase', about: ['email', 'phone'], company: 'Ads' },
    });
  });

  it('names no kind of data that there is not', () => {
    expect(observe('pixel', { ...told, about: 'soul __proto__ email' })?.detail).toMatchObject({
      about: ['email'],
    });
    expect(observe('pixel', { ...told, about: '' })?.detail).toMatchObject({ about: [] });
  });

  it.each(
    eachOf([
      ...HOSTILE,
      { ...told, host: '' },
      { ...told, event: '' },
      { ...told, event: 'e'.repeat(81) },
      { ...told, about: ['email'] },
      { ...told, value: 'secret' },
    ]),
  )('of the wrong shape (%j) is dropped', (payload) => {
    expect(observe('pixel', payload)).toBeNull();
  });
});
