import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayCopy, readMonthCopy, readWishesCopy, saidOf } from '../../../src/core/model/shadow.ts';
import { emptyDay } from '../../../src/core/pipeline/sum.ts';
import { blankSite } from '../../../src/adapters/db/record.ts';

describe('copies of what cannot be had again', () => {
  it('are read as they were written, and never throw', () => {
    const month = { days: [emptyDay('2026-01-05')] };
    expect(readMonthCopy(JSON.stringify(month))).toEqual(month);
    const wishes = { preferences: [], sites: [blankSite('shop.example', 5)] };
    expect(readWishesCopy(JSON.stringify(wishes))).toEqual(wishes);
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readMonthCopy(text)).toBeNull();
        expect(readWishesCopy(text)).toBeNull();
      }),
    );
  });

  it('hold the largest companies, and no hosts that nobody knows', () => {
    const companies = Array.from({ length: 60 }, (_, n) => ({
      name: `company ${n}`,
      known: n % 6 !== 0,
      activities: [],
      requests: n,
      sites: 1,
    }));
    const copy = dayCopy({ ...emptyDay('2026-01-05'), companies });
    expect(copy.companies).toHaveLength(40);
    expect(copy.companies[0]?.name).toBe('company 59');
    expect(copy.companies.every(({ known }) => known)).toBe(true);
  });

  it('hold sites that the person said something of, and no others', () => {
    const site = blankSite('shop.example', 5);
    expect(saidOf(site)).toBe(false);
    expect(saidOf({ ...site, level: 'trusted' })).toBe(true);
    expect(saidOf({ ...site, excluded: true })).toBe(true);
    expect(saidOf({ ...site, asks: true })).toBe(true);
    expect(saidOf({ ...site, score: { value: 50, coverage: 1 } })).toBe(false);
  });
});
