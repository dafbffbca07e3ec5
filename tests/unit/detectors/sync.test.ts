import { describe, expect, it } from 'vitest';
import { eachOf, HOSTILE, observe } from './place.ts';

const told = { from: 'counter.example', to: 'px.ads.example' };

describe('a handed-on mark', () => {
  it('is recorded with who gave and who got it', () => {
    expect(observe('sync', told)).toMatchObject({
      kind: 'sync',
      key: 'counter.example>px.ads.example',
      detail: { sender: 'Counter', company: 'Ads', activities: ['advertising'] },
    });
  });

  it('of somebody unknown has no name', () => {
    expect(observe('sync', { from: 'a.test', to: 'b.test' })?.detail).toMatchObject({
      sender: null,
      company: null,
    });
  });

  it.each(
    eachOf([
      ...HOSTILE,
      { from: '', to: 'b.test' },
      { from: 'a.test', to: '' },
      { from: 'a.test' },
      { ...told, token: 'secret' },
      { ...told, to: 'h'.repeat(254) },
    ]),
  )('of the wrong shape (%j) is dropped', (payload) => {
    expect(observe('sync', payload)).toBeNull();
  });
});
