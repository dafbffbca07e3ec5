import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { readAllRows } from '../../../src/adapters/db/packs.ts';
import { expire as expireBy } from '../../../src/adapters/db/expire.ts';
import { bornOutBy, clockDays } from '../../../src/core/model/clock-days.ts';
import { KEEP_DAYS } from '../../../src/core/model/settings.ts';
import type { Database } from '../../../src/adapters/db/open.ts';
import { blankSite, record } from '../../../src/adapters/db/record.ts';
import { redoDay } from '../../../src/adapters/db/sums.ts';
import { emptySiteDay } from '../../../src/core/pipeline/sum.ts';
import { visitId, type Visit } from '../../../src/core/model/visit.ts';
import { load, NOON, receipt, request } from '../rows.ts';
import { dump, emptyDatabase } from './filled.ts';

const DAY = 86_400_000;
const WITNESSES = 20;
const expire = (db: Database, now: number, days: number | null = KEEP_DAYS, bornOut = 0) =>
  expireBy(db, now, { days, sumsDays: 730, bornOut });

/** A visit so many days before noon of the first day. */
function daysAgo(days: number, n: number): Visit {
  const at = NOON - days * DAY + n;
  const day = new Date(at).toISOString().slice(0, 10);
  return load(0, { id: visitId(at, `doc${n}`), doc: `document ${n} of ${days}`, at, day });
}
const several = (days: number, count: number) =>
  Array.from({ length: count }, (_, n) => daysAgo(days, n));

async function holding(visits: Visit[]) {
  const db = emptyDatabase();
  const reports = visits.map((visit) => ({
    ...request(visit, 'ads.example'),
    source: 'wire' as const,
    add: 1,
  }));
  await record(db, visits, reports);
  await db.receipts.bulkAdd(visits.map(({ id, at }, n) => receipt({ id: `r${n}`, visit: id, at })));
  return db;
}

describe('what is older than it is kept', () => {
  it('goes with all that was seen on it, and nothing younger goes', async () => {
    const young = [...several(KEEP_DAYS - 1, 3), ...several(0, WITNESSES)];
    const db = await holding([...several(KEEP_DAYS + 1, 450), ...young]);
    expect(await expire(db, NOON + 1000)).toBe(450);
    expect(await db.visits.toArray()).toEqual(young);
    expect((await readAllRows(db)).map(({ visit }) => visit)).toEqual(young.map(({ id }) => id));
    expect(await db.receipts.count()).toBe(young.length);
    expect(await expire(db, NOON + 1000)).toBe(0);
  });

  it('goes by whole days: half a day could not be summed again', async () => {
    const db = await holding([...several(KEEP_DAYS, 10), ...several(-1, WITNESSES)]);
    const summed = await dump(db);
    expect(await expire(db, NOON + 3_600_000)).toBe(0);
    expect(await dump(db)).toBe(summed);
    expect(await expire(db, NOON + DAY)).toBe(10);
  });

  it('goes whatever day is written on it', async () => {
    const wrong = several(KEEP_DAYS + 3, 10).map((visit) => ({ ...visit, day: '9999-12-31' }));
    const db = await holding([...wrong, ...several(0, WITNESSES)]);
    expect(await expire(db, NOON + 1000)).toBe(10);
  });

  it('stays where only the clock says so', async () => {
    const db = await holding([...several(10, WITNESSES + 5), ...several(0, WITNESSES - 1)]);
    const before = await dump(db);
    expect(await expire(db, NOON + 1000 * DAY)).toBe(0);
    expect(await dump(db)).toBe(before);
  });

  it('stays where a few visits were made while the clock was wrong', async () => {
    const db = await holding([...several(10, WITNESSES), ...several(-1000, WITNESSES - 1)]);
    expect(await expire(db, NOON + 1000 * DAY)).toBe(0);
  });

  it('stays where the clock went back', async () => {
    const db = await holding([...several(50, 30), ...several(0, WITNESSES)]);
    expect(await expire(db, 0)).toBe(0);
  });

  it('goes where there are few visits, once the clock is borne out by the days that it went', async () => {
    const db = await holding([...several(KEEP_DAYS + 4, 3), ...several(2, 1)]);
    const opened = (...days: number[]) =>
      bornOutBy(days.reduce<number[]>((known, day) => clockDays(known, NOON + day * DAY), []));
    expect(await expire(db, NOON, KEEP_DAYS, opened(-1, 0))).toBe(0);
    // Ahead for two days, and set right.
    expect(await expire(db, NOON, KEEP_DAYS, opened(998, 999, -1, 0))).toBe(0);
    expect(await expire(db, NOON, KEEP_DAYS, opened(0, 0, 0))).toBe(0);
    // What bears out a time is never later than the clock.
    expect(await expire(db, NOON, KEEP_DAYS, opened(-2, -1, 0))).toBe(3);
    expect(await db.visits.count()).toBe(1);
    expect(await expire(db, NOON, KEEP_DAYS, opened(400, 401, 402))).toBe(0);
  });

  it('is nothing in an empty database', async () => {
    expect(await expire(emptyDatabase(), NOON)).toBe(0);
  });

  it('is the person’s choice, and may be nothing at all', async () => {
    const db = await holding([...several(40, 30), ...several(0, WITNESSES)]);
    expect(await expire(db, NOON + 1000, null)).toBe(0);
    expect(await expire(db, NOON + 1000, 45)).toBe(0);
    expect(await expire(db, NOON + 1000, 30)).toBe(30);
  });

  it('leaves sums and their sites for longer, and these go in their turn', async () => {
    const db = await holding(several(0, WITNESSES));
    const old = new Date(NOON - 100 * DAY).toISOString().slice(0, 10);
    await db.siteDays.put({ ...emptySiteDay('old.example', old), visits: 1 });
    await redoDay(db, old);
    await db.sites.put(blankSite('old.example', NOON - 100 * DAY));
    const labelled = { ...blankSite('said.example', NOON - 100 * DAY), level: 'trusted' as const };
    await db.sites.put(labelled);
    await db.table('changes').put({ id: 'c', site: 'old.example', at: NOON - 100 * DAY });
    const oldRows = async () =>
      [
        await db.siteDays.where('day').equals(old).count(),
        await db.days.where('day').equals(old).count(),
        await db.sites.where(':id').equals('old.example').count(),
        await db.table('changes').count(),
      ].join();
    await expire(db, NOON + 1000);
    expect(await oldRows()).toBe('1,1,1,1');
    await expireBy(db, NOON + 1000, { days: 30, sumsDays: null, bornOut: 0 });
    expect(await oldRows()).toBe('1,1,1,1');
    await expireBy(db, NOON + 1000, { days: 30, sumsDays: 99, bornOut: 0 });
    expect(await oldRows()).toBe('0,0,0,0');
    expect(await db.sites.get('said.example')).toEqual(labelled);
  });
});
