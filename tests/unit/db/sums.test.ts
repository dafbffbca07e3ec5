import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deleteVisits } from '../../../src/adapters/db/delete-visits.ts';
import { forgetSite } from '../../../src/adapters/db/forget.ts';
import { openDatabase, type Database } from '../../../src/adapters/db/open.ts';
import { record } from '../../../src/adapters/db/record.ts';
import {
  markDue,
  noteScore,
  redoDay,
  sumAgain,
  sumDueDays,
} from '../../../src/adapters/db/sums.ts';
import { v1 } from '../../../src/adapters/db/versions/v1.ts';
import type { Day, SiteDay } from '../../../src/core/model/sums.ts';
import type { Visit } from '../../../src/core/model/visit.ts';
import type { Report } from '../../../src/core/pipeline/aggregate.ts';
import { rowsOf, sightings } from '../arbitraries.ts';
import { load, request, SITE } from '../rows.ts';
import { emptyDatabase, OTHER, reportsOf } from './filled.ts';
import { runs } from '../runs.ts';

const DAY = '2026-01-05';
const NEXT = '2026-01-06';

/** Sums in one order, whatever order they were added up in. */
async function sums(db: Database) {
  const by = (key: (one: never) => string) => (a: unknown, b: unknown) =>
    key(a as never) < key(b as never) ? -1 : 1;
  const inOrder = <Sum extends SiteDay | Day>(sum: Sum): Sum => ({
    ...sum,
    companies: [...sum.companies].sort(by(({ name }: { name: string }) => name)),
    sent: [...sum.sent].sort(by(({ data, to }: { data: string; to: string }) => data + to)),
    ...('names' in sum ? { names: [...sum.names].sort() } : {}),
  });
  return {
    siteDays: (await db.siteDays.toArray()).map(inOrder),
    days: (await db.days.toArray()).map(inOrder),
  };
}

describe('the sums of a day', () => {
  it('are told as they are', async () => {
    const db = emptyDatabase();
    const visits = [load(1), load(2), load(3, { site: OTHER })];
    await record(db, visits, visits.flatMap(reportsOf));
    expect(await db.siteDays.get([SITE, DAY])).toEqual({
      site: SITE,
      day: DAY,
      visits: 2,
      requests: 6,
      blocked: 0,
      companies: [{ name: 'Ads', known: true, activities: ['advertising'], requests: 6 }],
      names: ['Ads'],
      asked: {},
      prompts: { camera: 2 },
      sent: [],
      marks: 0,
      recognised: 0,
      score: null,
    });
    expect(await db.days.get(DAY)).toMatchObject({
      sites: 2,
      visits: 3,
      requests: 9,
      companies: [{ name: 'Ads', requests: 9, sites: 2 }],
      prompts: { camera: 2 },
    });
    const found = await db.siteDays.where('names').equals('Ads').primaryKeys();
    expect(found).toEqual([
      [SITE, DAY],
      [OTHER, DAY],
    ]);
  });

  it('are the same however the rows came: one by one, twice, or summed again', async () => {
    await fc.assert(
      fc.asyncProperty(sightings, fc.infiniteStream(fc.nat(5)), async (things, chance) => {
        const db = emptyDatabase();
        const visits = Array.from({ length: 6 }, (_, n) =>
          load(n, { site: n % 2 ? SITE : OTHER, day: n < 3 ? DAY : NEXT }),
        );
        const reports = rowsOf(visits, things).flatMap((row): Report[] => {
          const told = { ...row, source: 'page' as const, part: 'top' };
          const early = { ...told, total: 1 } as Report;
          const late = { ...told, total: row.count + 2, last: row.last + 1 } as Report;
          return [early, late, early, late];
        });
        const batches: Report[][] = [[], [], []];
        for (const report of reports) batches[(chance.next().value ?? 0) % 3]?.push(report);
        const own = (batch: Report[]): Visit[] =>
          visits.filter(({ id }) => batch.some(({ visit }) => visit === id));
        for (const batch of batches) await record(db, own(batch), batch);
        const grown = await sums(db);
        for (const day of [DAY, NEXT]) await sumAgain(db, day, [SITE, OTHER]);
        expect(await sums(db)).toEqual(grown);
        await markDue(db, [DAY, NEXT]);
        await sumDueDays(db);
        expect(await sums(db)).toEqual(grown);
        await db.delete();
      }),
      runs(40, 2_000),
    );
  });

  it('keep a score, once for each site', async () => {
    const db = emptyDatabase();
    await record(db, [load(1), load(2, { site: OTHER })], []);
    await noteScore(db, SITE, DAY, 60);
    await noteScore(db, SITE, DAY, 40);
    await noteScore(db, OTHER, DAY, 90);
    await noteScore(db, 'unknown.example', DAY, 90);
    expect((await db.days.get(DAY))?.scored).toEqual({ sum: 130, sites: 2 });
    await sumAgain(db, DAY, [SITE]);
    expect((await db.days.get(DAY))?.scored).toEqual({ sum: 130, sites: 2 });
  });

  it('lose a forgotten site, and only that', async () => {
    const db = emptyDatabase();
    const visits = [load(1), load(2, { site: OTHER })];
    await record(db, visits, visits.flatMap(reportsOf));
    await forgetSite(db, SITE);
    expect(await db.siteDays.toCollection().primaryKeys()).toEqual([[OTHER, DAY]]);
    expect(await db.days.get(DAY)).toMatchObject({ sites: 1, visits: 1, requests: 3 });
    await forgetSite(db, OTHER);
    expect(await db.days.count()).toBe(0);
  });

  it('outlive the visits that they were made of', async () => {
    const db = emptyDatabase();
    const visits = [load(1)];
    await record(db, visits, visits.flatMap(reportsOf));
    const before = await sums(db);
    await Promise.all([db.visits.clear(), db.packs.clear()]);
    await redoDay(db, DAY);
    await markDue(db, [DAY]);
    await sumDueDays(db);
    expect(await sums(db)).toEqual(before);
  });

  it('outlive a part of the visits that they were made of', async () => {
    const db = emptyDatabase();
    const visits = [load(1), load(2), load(3, { site: OTHER })];
    await record(db, visits, visits.flatMap(reportsOf));
    const before = await sums(db);
    await deleteVisits(db, [load(1)]);
    await markDue(db, [DAY]);
    await sumDueDays(db);
    expect(await sums(db)).toEqual(before);
  });

  it('leave a day that is not summed yet alone until it is', async () => {
    const db = emptyDatabase();
    const first = load(1);
    await record(db, [first], reportsOf(first));
    await db.siteDays.clear();
    await db.days.clear();
    await markDue(db, [DAY]);
    const second = load(2);
    await record(db, [second], reportsOf(second));
    expect(await db.siteDays.count()).toBe(0);
    expect(await sumDueDays(db)).toBe(1);
    expect(await db.days.get(DAY)).toMatchObject({ visits: 2, requests: 6 });
    expect((await db.days.get(DAY))?.due).toBeUndefined();
  });

  it('are bounded, and count on', async () => {
    const db = emptyDatabase();
    const visit = load(1);
    const reports = Array.from({ length: 700 }, (_, n): Report => ({
      ...request(visit, `a${n}.example`),
      source: 'wire',
      add: 2,
    }));
    await record(db, [visit], reports);
    const sum = await db.siteDays.get([SITE, DAY]);
    expect(sum?.companies).toHaveLength(300);
    expect(sum?.requests).toBe(1400);
  });
});

describe('a history of the first version', () => {
  it('opens, and is summed', async () => {
    const name = 'of the first version';
    const old = new Dexie(name);
    v1(old);
    const visits = [load(1), load(2, { day: NEXT })];
    await old.table('visits').bulkAdd(visits);
    await old
      .table('observations')
      .bulkAdd(
        visits.map((visit) => ({ ...request(visit, 'ads.example'), parts: { top: 1 }, wire: 0 })),
      );
    old.close();
    const db = openDatabase(name);
    expect(await db.days.toArray()).toEqual([
      { day: DAY, due: 1 },
      { day: NEXT, due: 1 },
    ]);
    expect(await sumDueDays(db)).toBe(2);
    expect((await db.days.toArray()).map(({ day, requests }) => [day, requests])).toEqual([
      [DAY, 1],
      [NEXT, 1],
    ]);
  });
});
