import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countRows,
  deleteRows,
  deleteRowsOf,
  deleteRowsOn,
  putPacks,
  putRows,
  readRows,
  readRowsOf,
  rowBatches,
} from '../../../src/adapters/db/packs.ts';
import { record } from '../../../src/adapters/db/record.ts';
import type { Visit } from '../../../src/core/model/visit.ts';
import { fold, type Report, type Row } from '../../../src/core/pipeline/aggregate.ts';
import { MOST_PACKED, nameIn } from '../../../src/core/pipeline/pack.ts';
import { load, request, SITE } from '../rows.ts';
import { emptyDatabase, filled, OTHER, seenRows, storeSingly } from './filled.ts';

const VISITS = [load(1), load(2), load(3, { site: OTHER })];
interface Told {
  visit: Visit;
  host: string;
  wire: boolean;
  times: number;
}
/** Told by the network, one time. */
const ONCE = { wire: true, times: 1 };
const told: fc.Arbitrary<Told> = fc.record({
  visit: fc.constantFrom(...VISITS),
  host: fc.constantFrom('a.example', 'b.example', 'a.example b', '__proto__'),
  wire: fc.boolean(),
  times: fc.integer({ min: 1, max: 4 }),
});
const reportOf = ({ visit, host, wire, times }: Told): Report => ({
  ...request(visit, host),
  ...(wire
    ? { source: 'wire' as const, add: times }
    : { source: 'page' as const, part: 'top', total: times }),
});

describe('what was seen', () => {
  it('is the same whether it lies in packs or row by row', async () => {
    const step = fc.oneof(
      fc.record({ told: fc.array(told, { maxLength: 6 }) }),
      fc.record({ split: fc.constantFrom(...VISITS) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
        const db = emptyDatabase();
        const known = new Map<string, Row>();
        await record(db, VISITS, []);
        for (const one of steps) {
          if ('split' in one) {
            await storeSingly(db, one.split);
            continue;
          }
          const reports = one.told.map(reportOf);
          await record(db, VISITS, reports);
          for (const report of reports) {
            const name = `${report.visit} ${nameIn(report)}`;
            known.set(name, fold(known.get(name), report));
          }
        }
        const order = (rows: Iterable<Row>) =>
          [...rows].map((row) => JSON.stringify(row, Object.keys(row).sort())).sort();
        expect(order(await seenRows(db))).toEqual(order(known.values()));
        for (const visit of VISITS)
          expect(order(await readRows(db, visit))).toEqual(
            order([...known.values()].filter((row) => row.visit === visit.id)),
          );
        const all: Row[] = [];
        for await (const rows of rowBatches(db)) all.push(...rows);
        expect(order(all)).toEqual(order(known.values()));
        await db.delete();
      }),
      { numRuns: 40 },
    );
  });

  it('stays row by row where it was stored so', async () => {
    const db = emptyDatabase();
    const [visit] = VISITS as [Visit];
    const tell = (host: string) => record(db, [visit], [reportOf({ visit, host, ...ONCE })]);
    await tell('a.example');
    await storeSingly(db, visit);
    expect([await db.packs.count(), await db.observations.count()]).toEqual([0, 1]);
    await tell('a.example');
    await tell('b.example');
    expect([await db.packs.count(), await db.observations.count()]).toEqual([0, 2]);
    expect((await readRows(db, visit)).map(({ key, count }) => [key, count])).toEqual([
      ['a.example', 2],
      ['b.example', 1],
    ]);
  });

  it('of a page that is never done fills one pack, and what more comes is written row by row', async () => {
    const db = emptyDatabase();
    const [visit] = VISITS as [Visit];
    const hosts = Array.from({ length: 2.5 * MOST_PACKED }, (_, n) => `h${n}.example`);
    for (let at = 0; at < hosts.length; at += 90)
      await record(
        db,
        [visit],
        hosts.slice(at, at + 90).map((host) => reportOf({ visit, host, ...ONCE })),
      );
    expect((await db.packs.toArray()).map(({ rows }) => rows.length)).toEqual([MOST_PACKED]);
    expect(await db.observations.count()).toBe(hosts.length - MOST_PACKED);
    // Told again, each is counted where it lies.
    await record(
      db,
      [visit],
      hosts.map((host) => reportOf({ visit, host, ...ONCE })),
    );
    const rows = await readRows(db, visit);
    expect(new Set(rows.map(({ key }) => key))).toEqual(new Set(hosts));
    expect(rows.map(({ count }) => count)).toEqual(hosts.map(() => 2));
    expect((await db.siteDays.toArray()).map(({ requests }) => requests)).toEqual([
      2 * hosts.length,
    ]);
    await deleteRows(db, rows.slice(0, -1));
    expect(await readRows(db, visit)).toEqual(rows.slice(-1));
    await deleteRowsOf(db, [visit]);
    expect(await seenRows(db)).toEqual([]);
  });

  it('is counted once where an older version wrote beside a pack', async () => {
    const db = emptyDatabase();
    const [visit] = VISITS as [Visit];
    await record(db, [visit], [reportOf({ visit, host: 'a.example', ...ONCE })]);
    const [row] = await readRows(db, visit);
    if (!row) throw new Error('no row');
    await db.observations.bulkPut([{ ...row, count: 5 }]);
    expect((await readRows(db, visit)).map(({ count }) => count)).toEqual([1]);
  });

  it('is not lost where its visit was', async () => {
    const db = emptyDatabase();
    const [visit] = VISITS as [Visit];
    const tell = (host: string) => record(db, [visit], [reportOf({ visit, host, ...ONCE })]);
    await tell('a.example');
    await db.visits.clear();
    await tell('b.example');
    expect((await readRows(db, visit)).map(({ key }) => key)).toEqual(['a.example', 'b.example']);
  });

  it('is kept apart by site and visit, odd as their names may be', async () => {
    const db = emptyDatabase();
    const rowOf = (site: string, visit: string) => ({
      ...request(load(1), 'a.example'),
      ...{ site, visit, parts: {}, wire: 1 },
    });
    const rows = [rowOf('a b', 'c'), rowOf('a', 'b c')];
    await putRows(db, rows);
    expect(await db.packs.count()).toBe(2);
    await putPacks(db, [{ site: 'a', visit: 'b c', rows: [] }]);
    expect(await seenRows(db)).toHaveLength(2);
  });

  it('is read of one site from one visit on', async () => {
    const db = await filled();
    const visits = (await db.visits.toArray()).filter(({ site }) => site === SITE);
    const [, second] = visits;
    const rows = await readRowsOf(db, SITE, second?.id);
    expect(new Set(rows.map(({ visit }) => visit))).toEqual(
      new Set(visits.slice(1).map(({ id }) => id)),
    );
    expect(await readRowsOf(db, 'site.exampl')).toEqual([]);
    const ofSite: Row[] = [];
    for await (const some of rowBatches(db, SITE)) ofSite.push(...some);
    expect(ofSite).toHaveLength(9);
    expect([await countRows(db), await countRows(db, SITE)]).toEqual([
      { rows: 12, exact: true },
      { rows: 9, exact: true },
    ]);
  });

  it('is counted exactly, or about where it is long', async () => {
    const db = emptyDatabase();
    const rowOf = (n: number, k: number): Row => ({
      ...request(load(n, { site: `site-${n % 7}.example` }), `h${k}.example`),
      parts: {},
      wire: 1,
    });
    const fill = (from: number, to: number) =>
      putRows(
        db,
        Array.from({ length: to - from }, (_, n) => from + n).flatMap((n) =>
          // Sites that come first in the alphabet have fewer rows than those that come last.
          Array.from({ length: 1 + (n % 7) }, (__, k) => rowOf(n, k)),
        ),
      );
    await fill(0, 497);
    expect(await countRows(db)).toEqual({ rows: 71 * 28, exact: true });
    await fill(497, 1400);
    const { rows, exact } = await countRows(db);
    expect(exact).toBe(false);
    expect(Math.abs(rows - 200 * 28)).toBeLessThan(20 * 28);
  });

  it('is put and deleted row by row, visit by visit, site by site', async () => {
    const db = await filled();
    const before = await seenRows(db);
    const taken = before.filter(({ kind }) => kind !== 'cookie');
    await deleteRows(db, taken);
    expect((await seenRows(db)).map(({ kind }) => kind)).toEqual(Array(4).fill('cookie'));
    await deleteRows(db, await seenRows(db));
    expect([await db.packs.count(), await db.observations.count()]).toEqual([0, 0]);
    await putRows(db, before);
    expect(await seenRows(db)).toEqual(before);
    const [visit] = await db.visits.toArray();
    if (!visit) throw new Error('no visit');
    await deleteRowsOf(db, [visit]);
    expect(await seenRows(db)).toEqual(before.filter((row) => row.visit !== visit.id));
    await deleteRowsOn(db, SITE);
    expect(await seenRows(db)).toEqual(before.filter(({ site }) => site === OTHER));
  });
});
