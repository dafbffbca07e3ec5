import { describe, expect, it } from 'vitest';
import { eachOf, HOSTILE, observe } from './place.ts';

const payload = { areas: 'cookie local session', host: 'px.ads.example' };

describe('the same mark in several places', () => {
  it('is recorded for the script that wrote it', () => {
    expect(observe('supercookie', payload)).toMatchObject({
      kind: 'supercookie',
      key: 'px.ads.example',
      detail: { areas: ['cookie', 'local', 'session'], host: 'px.ads.example', party: 'third' },
    });
    const own = observe('supercookie', { ...payload, host: '' });
    expect(own?.detail).toMatchObject({ host: 'site.example', party: 'first' });
  });

  it.each([['cookie local'], ['local local local'], ['cookie pocket moon'], ['']])(
    'is nothing in fewer than three: %j',
    (areas) => {
      expect(observe('supercookie', { ...payload, areas })).toBeNull();
    },
  );

  it.each(
    eachOf([
      ...HOSTILE,
      { ...payload, areas: 'cookie '.repeat(20) },
      { ...payload, areas: ['cookie', 'local', 'session'] },
      { ...payload, value: 'x' },
    ]),
  )('of the wrong shape (%j) is dropped', (hostile) => {
    expect(observe('supercookie', hostile)).toBeNull();
  });
});
