import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import {
  countNewChanges,
  markSeen,
  MOST_CHANGES,
  noteChanges,
  readChanges,
  setChangeState,
  sitesWithNews,
} from '../../../src/adapters/db/changes.ts';
import { forgetSite } from '../../../src/adapters/db/forget.ts';
import type { Database } from '../../../src/adapters/db/open.ts';
import { readSite } from '../../../src/adapters/db/read.ts';
import { record } from '../../../src/adapters/db/record.ts';
import type { Change } from '../../../src/core/model/change.ts';
import type { Visit } from '../../../src/core/model/visit.ts';
import type { Report } from '../../../src/core/pipeline/aggregate.ts';
import { load, NOON, request, SITE } from '../rows.ts';
import { emptyDatabase } from './filled.ts';

const TODAY = '2026-01-09';
const DAY_MS = 86_400_000;

const asks = (visit: Visit, name: string): Report => ({
  ...request(visit, `${name.toLowerCase()}.example`, {
    company: name,
    activities: ['advertising'],
  }),
  source: 'page',
  part: 'top',
  total: 1,
});

/** Two days with two visits each, to one advertiser; then today with the given ones. */
async function visited(...today: string[]): Promise<Database> {
  const db = emptyDatabase();
  for (const [n, day] of ['2026-01-05', '2026-01-06'].entries()) {
    const visits = [load(2 * n, { day }), load(2 * n + 1, { day })];
    await record(
      db,
      visits,
      visits.map((visit) => asks(visit, 'Ads')),
    );
  }
  await seenToday(db, 9, ...today);
  return db;
}

async function seenToday(db: Database, n: number, ...names: string[]): Promise<void> {
  const visit = load(n, { day: TODAY });
  await record(
    db,
    [visit],
    names.map((name) => asks(visit, name)),
  );
}

const note = async (db: Database, now = NOON, site = SITE) =>
  noteChanges(db, { site, day: TODAY, record: await readSite(db, site) }, now);

describe('what changed, in the database', () => {
  it('is one row for all that is new of a kind, told once however often it is noted', async () => {
    const db = await visited('Ads', 'Else');
    await note(db);
    await note(db, NOON + 1);
    expect(await readChanges(db)).toEqual([
      {
        id: `${TODAY} ${SITE} company`,
        site: SITE,
        day: TODAY,
        kind: 'company',
        at: NOON,
        subjects: ['Else'],
        more: 0,
        purposes: ['advertising'],
        state: 'new',
      },
    ]);
    await seenToday(db, 10, 'More');
    await note(db, NOON + 2);
    expect(await readChanges(db)).toMatchObject([{ at: NOON, subjects: ['Else', 'More'] }]);
  });

  it('is nothing on the first visits, and of a site that was forgotten meanwhile', async () => {
    const first = emptyDatabase();
    await seenToday(first, 1, 'Ads');
    await note(first);
    expect(await first.changes.count()).toBe(0);
    const db = await visited('Ads', 'Else');
    const read = await readSite(db, SITE);
    await forgetSite(db, SITE);
    await noteChanges(db, { site: SITE, day: TODAY, record: read }, NOON);
    expect(await db.changes.count()).toBe(0);
  });

  it('counts until it was seen; what is ignored stays ignored', async () => {
    const db = await visited('Ads', 'Else');
    await note(db);
    expect(await countNewChanges(db)).toBe(1);
    expect(await sitesWithNews(db, NOON - 1)).toEqual([SITE]);
    expect(await sitesWithNews(db, NOON)).toEqual([]);
    await markSeen(db, NOON - 1, NOON + 5);
    expect(await countNewChanges(db)).toBe(1);
    await markSeen(db, NOON, NOON + 5);
    expect(await countNewChanges(db)).toBe(0);
    expect(await sitesWithNews(db, 0)).toEqual([]);
    await setChangeState(db, `${TODAY} ${SITE} company`, 'ignored');
    await note(db, NOON + 9);
    expect(await readChanges(db)).toMatchObject([{ state: 'ignored', seen: NOON + 5 }]);
  });

  it('is bounded by number and age', async () => {
    const db = await visited('Ads', 'Else');
    const old: Omit<Change, 'id' | 'at' | 'state'> = {
      site: SITE,
      day: '2025-01-01',
      kind: 'data',
      subjects: [],
      more: 0,
    };
    await db.changes.bulkAdd(
      Array.from({ length: MOST_CHANGES + 5 }, (_, n) => ({
        ...old,
        id: `old ${n}`,
        at: NOON - n - 1,
        state: 'done',
      })),
    );
    await db.changes.add({ ...old, id: 'ancient', at: NOON - 181 * DAY_MS, state: 'new' });
    await note(db);
    expect(await db.changes.count()).toBe(MOST_CHANGES);
    expect(await db.changes.get('ancient')).toBeUndefined();
    expect((await readChanges(db))[0]).toMatchObject({ kind: 'company', subjects: ['Else'] });
  });
});
