import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { expire, KEEP_DAYS } from '../../../src/adapters/db/expire.ts';
import { record } from '../../../src/adapters/db/record.ts';
import { visitId, type Visit } from '../../../src/core/model/visit.ts';
import { load, NOON, receipt, request } from '../rows.ts';
import { dump, emptyDatabase } from './filled.ts';

const DAY = 86_400_000;
const WITNESSES = 20;

/** A visit so many days before noon of the first day. */
function daysAgo(days: number, n: number): Visit {
  const at = NOON - days * DAY + n;
  return load(0, { id: visitId(at, `doc${n}`), doc: `document ${n} of ${days}`, at });
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
    expect((await db.observations.toArray()).map(({ visit }) => visit)).toEqual(
      young.map(({ id }) => id),
    );
    expect(await db.receipts.count()).toBe(young.length);
    expect(await expire(db, NOON + 1000)).toBe(0);
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

  it('is nothing in an empty database', async () => {
    expect(await expire(emptyDatabase(), NOON)).toBe(0);
  });
});
