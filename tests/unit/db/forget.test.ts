import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { forgetEverything, forgetSite } from '../../../src/adapters/db/forget.ts';
import { forgetCompany } from '../../../src/adapters/db/forget-company.ts';
import { forgetSpan, spanOf } from '../../../src/adapters/db/forget-span.ts';
import { MOST_HELD, restore } from '../../../src/adapters/db/held.ts';
import { TABLES, type Database } from '../../../src/adapters/db/open.ts';
import { prefer } from '../../../src/adapters/db/prefer.ts';
import { readAllRows } from '../../../src/adapters/db/packs.ts';
import { record } from '../../../src/adapters/db/record.ts';
import type { SiteDay } from '../../../src/core/model/sums.ts';
import { LATEST, visitId } from '../../../src/core/model/visit.ts';
import { dayOf } from '../../../src/core/pipeline/sum.ts';
import { change, letter, load, NOON, receipt, request, SITE } from '../rows.ts';
import { dump, emptyDatabase, filled, OTHER, reportsOf } from './filled.ts';

/** Rows by table, without those of one site. */
async function without(db: Database, site: string): Promise<string> {
  const concerns = (row: Record<string, unknown>) =>
    row['site'] === site || JSON.stringify(row['scope']) === JSON.stringify({ site });
  const tables = JSON.parse(await dump(db)) as [string, Record<string, unknown>[]][];
  const left = new Map(tables.map(([name, rows]) => [name, rows.filter((row) => !concerns(row))]));
  const sums = left.get('siteDays') as unknown as SiteDay[];
  left.set('days', [dayOf('2026-01-05', sums)] as unknown as Record<string, unknown>[]);
  return JSON.stringify([...left]);
}

describe('forgetting', () => {
  it.each([SITE, OTHER])('takes every row of %s and nothing else', async (site) => {
    const db = await filled();
    const rest = await without(db, site);
    expect(rest).not.toBe(await dump(db));
    await forgetSite(db, site);
    expect(await dump(db)).toBe(rest);
  });

  it.each(['example', 'site.exampl', 'site.example.', 'ite.example', ''])(
    'takes nothing for %j, which is no site here',
    async (site) => {
      const db = await filled();
      const before = await dump(db);
      await forgetSite(db, site);
      expect(await dump(db)).toBe(before);
    },
  );

  it('takes everything', async () => {
    const db = await filled();
    await db.sealed.add({
      kind: 'seen',
      key: new Uint8Array(1),
      iv: new Uint8Array(1),
      data: new Uint8Array(1),
    });
    await forgetEverything(db);
    for (const table of db.tables)
      expect([table.name, await table.count()]).toEqual([table.name, 0]);
  });

  it('knows every table that there is', async () => {
    const db = await filled();
    // What is sealed is rows of these, and nothing where nothing is locked.
    expect(db.tables.map(({ name }) => name).sort()).toEqual([...TABLES, 'sealed'].sort());
    for (const table of TABLES) expect(await db.table(table).count()).toBeGreaterThan(0);
  });
});

/** Everything, with lists of sums in a stable order: they stand in the order in which parts were met. */
const held = async (db: Database): Promise<unknown> =>
  JSON.parse(await dump(db), (key, one: unknown) =>
    ['companies', 'names', 'sent'].includes(key) && Array.isArray(one)
      ? one.map((part) => JSON.stringify(part)).sort()
      : one,
  );
const DAYS = { first: '2026-01-05', last: '2026-01-05' };
const span = (since: number, until: number, site: string | null = null) => ({
  site,
  since,
  until,
  days: DAYS,
});

describe('forgetting a time', () => {
  it('takes what was recorded in it, sums what is left of the day again, and keeps choices', async () => {
    const db = await filled();
    const preferences = await db.preferences.toArray();
    await forgetSpan(db, span(load(2).at, load(3).at));
    expect((await db.visits.toArray()).map(({ id }) => id)).toEqual([load(1).id, load(4).id]);
    expect(await db.siteDays.get([SITE, DAYS.first])).toMatchObject({ visits: 2, requests: 6 });
    expect(await db.siteDays.get([OTHER, DAYS.first])).toBeUndefined();
    expect(await db.days.get(DAYS.first)).toMatchObject({ visits: 2, sites: 1 });
    expect(await db.preferences.toArray()).toEqual(preferences);
    // It is labelled: that stays, and when it was seen does not.
    const other = await db.sites.get(OTHER);
    expect(other).toMatchObject({ level: 'trusted', loads: 0 });
    expect(other?.lastSeen).toBeLessThan(load(2).at);
    expect(await db.sites.get(SITE)).toMatchObject({ loads: 2, lastSeen: load(4).at });
  });

  it('takes the sums of days whose details are gone', async () => {
    const db = await filled();
    await db.visits.clear();
    await Promise.all([db.packs.clear(), db.observations.clear()]);
    await forgetSpan(db, span(NOON - 1000, NOON + 1e6));
    expect(await db.siteDays.count()).toBe(0);
    expect(await db.days.count()).toBe(0);
  });

  it('takes the sums of visits that were made in another time zone', async () => {
    const db = emptyDatabase();
    const away = load(1, { day: '2026-01-06' });
    await record(db, [away], reportsOf(away));
    await forgetSpan(db, span(NOON, NOON + 1e6));
    expect(await db.visits.count()).toBe(0);
    expect(await db.siteDays.count()).toBe(0);
    expect(await db.days.count()).toBe(0);
  });

  it('of all time takes what a clock that was ahead has dated later', async () => {
    const db = await filled();
    const ahead = Date.UTC(2099, 0, 1);
    const visit = load(1, {
      id: visitId(ahead, 'ahead'),
      doc: 'ahead',
      at: ahead,
      day: '2099-01-01',
    });
    await record(db, [visit], reportsOf(visit));
    await db.receipts.add(receipt({ id: 'ahead', visit: visit.id, at: ahead }));
    await forgetSpan(db, spanOf(null, 0, LATEST));
    for (const name of ['visits', 'receipts', 'siteDays', 'days'])
      expect(await db.table(name).count(), name).toBe(0);
  });

  it('of one site takes nothing of another', async () => {
    const db = await filled();
    const others = (await db.visits.toArray()).filter(({ site }) => site === OTHER);
    await forgetSpan(db, span(0, NOON + 1e9, SITE));
    expect(await db.visits.toArray()).toEqual(others);
    expect(await db.sites.get(SITE)).toBeUndefined();
    expect((await db.receipts.toArray()).map(({ site }) => site)).toEqual([OTHER]);
  });

  it('takes nothing where there is nothing', async () => {
    const db = await filled();
    const before = await held(db);
    await forgetSpan(db, {
      ...span(NOON + 1e9, NOON + 2e9),
      days: { first: '2026-01-17', last: '2026-01-29' },
    });
    expect(await held(db)).toEqual(before);
  });
});

describe('forgetting a company', () => {
  it('takes it from every site, day and receipt, and nothing else', async () => {
    const db = await filled();
    await db.receipts.add(
      receipt({
        id: 'r4',
        evidence: {
          advertising: {
            verdict: 'broken',
            stored: false,
            contradicted: false,
            active: ['px.ads.example', 'a.example'],
          },
        },
      }),
    );
    await db.changes.add(change({ kind: 'sent', by: ['Ads'], subjects: ['email'] }));
    const visits = await db.visits.toArray();
    await forgetCompany(db, 'Ads');
    expect(await dump(db)).not.toMatch(/Ads|ads\.example/);
    expect(await db.visits.toArray()).toEqual(visits);
    expect((await db.receipts.get('r4'))?.evidence.advertising).toMatchObject({
      verdict: 'broken',
      active: ['a.example'],
    });
    expect((await readAllRows(db)).length).toBe(4);
    expect(await db.siteDays.get([SITE, DAYS.first])).toMatchObject({ requests: 0, names: [] });
  });

  it('is forgotten in sums whose details are gone', async () => {
    const db = await filled();
    await db.visits.clear();
    await Promise.all([db.packs.clear(), db.observations.clear()]);
    await forgetCompany(db, 'Ads');
    expect(await db.siteDays.get([SITE, DAYS.first])).toMatchObject({
      visits: 3,
      requests: 0,
      companies: [],
    });
    expect(JSON.stringify(await db.days.toArray())).not.toContain('Ads');
  });

  it('takes letters to it and letters that name it, and can bring them back', async () => {
    const db = await filled();
    const stays = [
      letter({ id: 'other-company', site: null, company: 'Adserve' }),
      letter({ id: 'other-words', text: 'Your ads, and Adserve, on my.ads.example.com' }),
    ];
    const goes = [
      letter({ id: 'to-company', site: null, company: 'Ads' }),
      letter({ id: 'by-name', text: 'You told Ads, and others.' }),
      letter({ id: 'by-host', text: 'You told px.ads.example.' }),
    ];
    await db.letters.clear();
    await db.letters.bulkAdd([...stays, ...goes]);
    const rows = await forgetCompany(db, 'Ads');
    expect(await db.letters.toArray()).toEqual(stays);
    if (rows) await restore(db, rows);
    expect(await db.letters.count()).toBe(5);
  });

  it('that nobody knows takes nothing', async () => {
    const db = await filled();
    const before = await held(db);
    await forgetCompany(db, 'Ad');
    await forgetCompany(db, 'ads.exampl');
    expect(await held(db)).toEqual(before);
  });
});

describe('undoing', () => {
  it.each([
    ['a site', (db: Database) => forgetSite(db, SITE)],
    ['a labelled site', (db: Database) => forgetSite(db, OTHER)],
    ['everything', (db: Database) => forgetEverything(db)],
    ['a company', (db: Database) => forgetCompany(db, 'Ads')],
    ['a time', (db: Database) => forgetSpan(db, span(load(2).at, load(3).at))],
    ['all time', (db: Database) => forgetSpan(db, span(0, NOON + 1e9))],
  ])('puts %s back as it was', async (_, forget) => {
    const db = await filled();
    const before = await held(db);
    const rows = await forget(db);
    expect(await held(db)).not.toEqual(before);
    expect(rows).not.toBeNull();
    if (rows) await restore(db, rows);
    expect(await held(db)).toEqual(before);
  });

  it('keeps what was recorded and chosen in between', async () => {
    const db = await filled();
    const rows = await forgetSite(db, SITE);
    const since = load(9);
    await record(db, [since], reportsOf(since));
    await prefer(db, { scope: { site: SITE }, purpose: 'selling', allow: true });
    if (rows) await restore(db, rows);
    expect(await db.visits.where('[site+id]').between([SITE], [SITE, '~']).count()).toBe(4);
    expect(await db.sites.get(SITE)).toMatchObject({ loads: 4, lastSeen: since.at });
    expect(await db.siteDays.get([SITE, DAYS.first])).toMatchObject({ visits: 4, requests: 12 });
    expect(await db.preferences.get(`site:${SITE} selling`)).toMatchObject({ allow: true });
  });

  it('is not to be had of more than is held', async () => {
    const db = emptyDatabase();
    const visit = load(1);
    await db.visits.add(visit);
    await db.observations.bulkAdd(
      Array.from({ length: MOST_HELD }, (_, n) => ({
        ...request(visit, `h${n}.example`),
        parts: {},
        wire: 1,
      })),
    );
    expect(await forgetEverything(db)).toBeNull();
    expect((await readAllRows(db)).length).toBe(0);
  });
});
