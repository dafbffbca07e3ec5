import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import {
  readCompany,
  readDays,
  readKind,
  readReach,
  readReceiptsSince,
  readSitesSince,
} from '../../../src/adapters/db/overview.ts';
import { gatherReach } from '../../../src/core/report/reach.ts';
import { sumsOfAYear } from '../sums-of-a-year.ts';
import { emptyDatabase } from './filled.ts';

const TO = '2026-03-08';
const year = sumsOfAYear(TO, 8000, 100);

async function filled() {
  const db = emptyDatabase();
  await db.siteDays.bulkPut(year.siteDays);
  await db.days.bulkPut(year.days);
  await db.sites.bulkPut(year.sites);
  await db.receipts.bulkPut(year.receipts);
  return db;
}

describe('reading sums', () => {
  it('reads the days of a range, both ends included', async () => {
    const days = await readDays(await filled(), '2026-02-07', TO);
    expect(days).toHaveLength(30);
    expect([days[0]?.day, days.at(-1)?.day]).toEqual(['2026-02-07', TO]);
  });

  it('reads receipts and sites since a time, newest first', async () => {
    const db = await filled();
    const since = Date.parse('2026-02-07T00:00:00');
    const receipts = await readReceiptsSince(db, since);
    expect(receipts).toHaveLength(year.receipts.filter(({ at }) => at >= since).length);
    expect(receipts.map(({ at }) => at)).toEqual(
      receipts.map(({ at }) => at).sort((a, b) => b - a),
    );
    const sites = await readSitesSince(db, since);
    expect(sites).toHaveLength(year.sites.filter(({ lastSeen }) => lastSeen >= since).length);
  });

  it('puts portions together to the same as all at once', async () => {
    const from = '2025-12-20';
    const told: number[] = [];
    const reach = await readReach(await filled(), from, TO, [], (done, total) => {
      told.push(done);
      expect(total).toBe(79);
      return true;
    });
    const whole = gatherReach();
    for (const row of year.siteDays.filter(({ day }) => day >= from)) whole.add(row);
    expect(reach?.companies).toEqual(whole.done().companies);
    expect(told).toEqual([0, 28, 56]);
  });

  it('can be stopped between two portions', async () => {
    expect(await readReach(await filled(), '2025-12-20', TO, [], (done) => done < 28)).toBeNull();
  });

  it('finds a company by its name alone', async () => {
    const rows = await readCompany(await filled(), 'Northlight Ads');
    const mine = year.siteDays.filter(({ names }) => names.includes('Northlight Ads'));
    expect(rows).toHaveLength(mine.length);
    expect(rows.length).toBeGreaterThan(10);
  });

  it('finds who asked for a kind of data and who got it', async () => {
    const db = await filled();
    const mine = year.siteDays.filter(({ asked }) => asked.email !== undefined);
    expect(await readKind(db, 'email', '', TO)).toHaveLength(mine.length);
    const late = mine.filter(({ day }) => day >= '2026-03-01');
    expect(await readKind(db, 'email', '2026-03-01', TO)).toHaveLength(late.length);
    expect(late.length).toBeGreaterThan(0);
  });
});
