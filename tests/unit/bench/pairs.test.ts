import { describe, expect, it } from 'vitest';
import { differences, ratios, rotated, spread } from '../../../scripts/bench/pairs.mjs';

describe('least, median and most', () => {
  it('are found in any order, and the middle of two is between them', () => {
    expect(spread([9, 1, 5])).toEqual({ least: 1, median: 5, most: 9 });
    expect(spread([4, 1, 10, 2])).toEqual({ least: 1, median: 3, most: 10 });
    expect(spread([7])).toEqual({ least: 7, median: 7, most: 7 });
  });

  it('go by size, not by letters', () => {
    expect(spread([100, 20, 3])).toEqual({ least: 3, median: 20, most: 100 });
  });

  it('leave out what is no number, and are nothing of nothing', () => {
    expect(spread([Number.NaN, 2, Number.POSITIVE_INFINITY])).toMatchObject({ least: 2, most: 2 });
    expect(spread([])).toBeNull();
    expect(spread([Number.NaN])).toBeNull();
  });
});

describe('pairs', () => {
  it('are of the same repetition: a slow moment of the machine is in both', () => {
    expect(ratios([20, 300, 50], [10, 100, 50])).toEqual([2, 3, 1]);
    expect(differences([20, 300, 50], [10, 100, 60])).toEqual([10, 200, -10]);
  });

  it('in which one is missing or the partner is nothing have no ratio', () => {
    expect(ratios([20, 30, Number.NaN, 6], [10, 0, 5])).toEqual([2]);
    expect(differences([20, 30], [10])).toEqual([10]);
  });

  it('are begun by another one each turn', () => {
    expect([0, 1, 2, 3].map((turn) => rotated(['a', 'b', 'c'], turn).join(''))).toEqual([
      'abc',
      'bca',
      'cab',
      'abc',
    ]);
  });
});
