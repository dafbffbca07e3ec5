import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { readChanges } from '../../../src/adapters/db/changes.ts';
import type { Database } from '../../../src/adapters/db/open.ts';
import { readSite } from '../../../src/adapters/db/read.ts';
import { record } from '../../../src/adapters/db/record.ts';
import { noteVerdict } from '../../../src/adapters/db/verdict.ts';
import { load, NOON, request, SITE } from '../rows.ts';
import { emptyDatabase } from './filled.ts';

const TODAY = '2026-01-09';

/** Three visits on two days to one advertiser, and a fourth with a second one. */
async function visited(): Promise<Database> {
  const db = emptyDatabase();
  for (const [n, day] of ['2026-01-05', '2026-01-05', '2026-01-06', TODAY].entries()) {
    const visit = load(n, { day });
    const names = day === TODAY ? ['Ads', 'Else'] : ['Ads'];
    const reports = names.map((company) => ({
      ...request(visit, `${company.toLowerCase()}.example`, {
        company,
        activities: ['advertising' as const],
      }),
      source: 'page' as const,
      part: 'top',
      total: 1,
    }));
    await record(db, [visit], reports);
  }
  return db;
}

const note = async (db: Database, value: number | null) =>
  noteVerdict(
    db,
    { site: SITE, day: TODAY, record: await readSite(db, SITE) },
    value === null ? null : { value, coverage: 0.5 },
    NOON,
  );

describe('a verdict that is stored', () => {
  it('is the score of the site and of its day, and what is new', async () => {
    const db = await visited();
    await note(db, 60);
    expect((await db.sites.get(SITE))?.score).toEqual({ value: 60, coverage: 0.5 });
    expect((await db.siteDays.get([SITE, TODAY]))?.score).toBe(60);
    expect((await readChanges(db)).map(({ kind }) => kind)).toEqual(['company']);
  });

  it('keeps an older score where there is none now, and tells what is new all the same', async () => {
    const db = await visited();
    await note(db, 60);
    await db.changes.clear();
    await note(db, null);
    expect((await db.sites.get(SITE))?.score).toEqual({ value: 60, coverage: 0.5 });
    expect(await db.changes.count()).toBe(1);
  });

  it('is stored as a whole or not at all', async () => {
    const db = await visited();
    db.changes.hook('creating', () => {
      throw new Error('no room');
    });
    await expect(note(db, 60)).rejects.toThrow();
    expect((await db.sites.get(SITE))?.score ?? null).toBeNull();
    expect((await db.siteDays.get([SITE, TODAY]))?.score ?? null).toBeNull();
  });
});
