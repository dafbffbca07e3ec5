import { describe, expect, it } from 'vitest';
import { mayTell } from '../../../src/core/changes/digest.ts';

const HOUR = 3_600_000;

describe('a digest', () => {
  it.each([
    ['never told', null, true],
    ['an hour ago', -HOUR, false],
    ['almost a day ago', -24 * HOUR + 1, false],
    ['a day ago', -24 * HOUR, true],
    ['told by a clock that was ahead', HOUR, true],
  ])('%s', (_, last, may) => {
    const now = 100 * HOUR;
    expect(mayTell(last === null ? null : now + last, now)).toBe(may);
  });
});
