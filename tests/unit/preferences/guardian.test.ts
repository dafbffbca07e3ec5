import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterTry, backOff, boundedWait, type Guardian } from '../../../src/core/model/guardian.ts';

const guardian: Guardian = {
  salt: 'AA==',
  hash: 'AA==',
  iterations: 600_000,
  failures: 0,
  waitUntil: 0,
};
const DAY = 86_400_000;

describe('wrong PINs', () => {
  it('may slip three times, then wait longer and longer, a day at the most', () => {
    expect([1, 2, 3, 4, 5, 6].map(backOff)).toEqual([0, 0, 0, 30_000, 60_000, 120_000]);
    expect(backOff(1000)).toBe(DAY);
  });

  it('never wait less after one more', () => {
    fc.assert(
      fc.property(fc.nat(100), (failures) => {
        expect(backOff(failures + 1)).toBeGreaterThanOrEqual(backOff(failures));
      }),
    );
  });

  it('take more than twenty years for half of all four-digit PINs', () => {
    const waits = Array.from({ length: 5000 }, (_, n) => backOff(n + 1));
    expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeGreaterThan(10 * 365 * DAY);
  });

  it('are forgotten after a right one', () => {
    const failed = afterTry(afterTry(guardian, false, 0), false, 0);
    expect(failed.failures).toBe(2);
    expect(afterTry(failed, true, 5)).toMatchObject({ failures: 0, waitUntil: 0 });
  });

  it('are counted from the time of the last one', () => {
    const failed = { ...guardian, failures: 3 };
    expect(afterTry(failed, false, 1000)).toMatchObject({ failures: 4, waitUntil: 31_000 });
  });

  it('made while the clock was ahead keep nobody out for longer than they are worth', () => {
    const YEAR = 365 * DAY;
    const failed = afterTry({ ...guardian, failures: 3 }, false, YEAR);
    const bounded = boundedWait(failed, 1000);
    expect(bounded).toMatchObject({ failures: 4, waitUntil: 31_000 });
    expect(boundedWait(bounded, 20_000)).toBe(bounded);
    expect(boundedWait(failed, YEAR)).toBe(failed);
  });
});
