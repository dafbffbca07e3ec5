import { describe, expect, it } from 'vitest';
import { saysNotOptedOut } from '../../../src/core/preferences/opt-out.ts';

describe('a site\'s own note of "do not sell"', () => {
  it.each([
    ['1YNN', true],
    ['1YNY', true],
    ['1NN-', true],
    ['1YYN', false],
    ['1yyn', false],
    ['1---', null],
    ['1YN', null],
    ['2YNN', null],
    ['', null],
    ['1YNNx', null],
    // US national: SaleOptOut and SharingOptOut both 2 (did not), both 1 (did), both 0 (no matter).
    ['DBABLA~BVQqAAAAAgA.QA', true],
    ['DBABLA~BVQVAAAAAgA.YA', false],
    ['DBABLA~BAAAAAAAAAA.QA', null],
    ['DBACNYA~CPXxRfAPXxRfAAfKABENB-CgAAAAAAAAAAYgAAAAAAAA~1YNN', null],
    ['DBABLA~', null],
  ])('%s: %s', (value, told) => expect(saysNotOptedOut(value)).toBe(told));
});
