import { describe, expect, it } from 'vitest';
import { eachOf, HOSTILE, observe } from './place.ts';

describe('"do not sell"', () => {
  it.each([
    ['says', true],
    ['says', false],
    ['ignored', true],
  ])('%s %s is recorded', (what, value) => {
    expect(observe('gpc', { what, value })).toMatchObject({
      kind: 'gpc',
      key: what,
      detail: { what, value },
    });
  });

  it.each(
    eachOf([
      ...HOSTILE,
      { what: 'says' },
      { what: 'says', value: 'true' },
      { what: 'says', value: 1 },
      { what: 'hopes', value: true },
      { what: 'says', value: true, lastUpdate: 'x' },
    ]),
  )('of the wrong shape (%j) is dropped', (payload) => {
    expect(observe('gpc', payload)).toBeNull();
  });
});
