import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { copyAll } from '../../../src/adapters/db/shadow.ts';
import { dayCopy, readMonthCopy, readWishesCopy, saidOf } from '../../../src/core/model/shadow.ts';
import { emptyDay } from '../../../src/core/pipeline/sum.ts';
import { forgetSite } from '../../../src/adapters/db/forget.ts';
import { blankSite } from '../../../src/adapters/db/record.ts';

import { filled, OTHER } from './filled.ts';

const files = new Map<string, string>();
let room = true;
vi.mock('../../../src/adapters/browser/own-files.ts', () => ({
  ownFiles: () => Promise.resolve([...files.keys()]),
  readOwnFile: (name: string) => Promise.resolve(files.get(name) ?? null),
  removeOwnFile: (name: string) => Promise.resolve(files.delete(name)),
  writeOwnFile: (name: string, text: string) =>
    room ? Promise.resolve(files.set(name, text)) : Promise.reject(new Error('no room')),
}));

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

  it('do not outlast what was deleted, where no new ones can be written', async () => {
    const db = await filled();
    await copyAll(db);
    expect([...files.keys()].sort()).toEqual(['days-2026-01.json', 'wishes.json']);
    expect(files.get('wishes.json')).toContain(OTHER);
    await forgetSite(db, OTHER);
    await copyAll(db);
    expect([...files.values()].join()).not.toContain(OTHER);
    room = false;
    await copyAll(db);
    expect(files.size).toBe(0);
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
