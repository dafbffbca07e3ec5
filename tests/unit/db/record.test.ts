import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { readAllRows } from '../../../src/adapters/db/packs.ts';
import { record } from '../../../src/adapters/db/record.ts';
import { load, request, seen, SITE } from '../rows.ts';
import { dump, emptyDatabase, reportsOf } from './filled.ts';

describe('recording', () => {
  it('counts a visit once for each document, and keeps what its sources were', async () => {
    const db = emptyDatabase();
    const visit = load(1, { sources: ['page'] });
    await record(db, [visit, visit], []);
    await record(db, [{ ...visit, id: 'later', at: visit.at + 5, sources: ['wire'] }], []);
    expect(await db.visits.toArray()).toEqual([{ ...visit, sources: ['page', 'wire'] }]);
    expect(await db.sites.get(SITE)).toEqual({
      site: SITE,
      level: 'neutral',
      excluded: false,
      firstSeen: visit.at,
      lastSeen: visit.at,
      loads: 1,
    });
  });

  it('counts loads of a site whatever order they are told in', async () => {
    const db = emptyDatabase();
    await record(db, [load(5)], []);
    await record(db, [load(2), load(9)], []);
    expect(await db.sites.get(SITE)).toMatchObject({
      loads: 3,
      firstSeen: load(2).at,
      lastSeen: load(9).at,
    });
  });

  it('keeps what the person says of a site', async () => {
    const db = emptyDatabase();
    await record(db, [load(1)], []);
    await db.sites.update(SITE, { level: 'trusted', excluded: true });
    await record(db, [load(2)], []);
    expect(await db.sites.get(SITE)).toMatchObject({ level: 'trusted', excluded: true, loads: 2 });
  });

  it('folds reports of the same thing, within a batch and across', async () => {
    const db = emptyDatabase();
    const visit = load(1);
    const told = (part: string, total: number) =>
      ({ ...request(visit, 'ads.example'), source: 'page', part, total }) as const;
    await record(db, [visit], [told('top', 2), told('frame', 1), told('top', 5)]);
    await record(db, [visit], [told('frame', 4), told('top', 3)]);
    const rows = await readAllRows(db);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ count: 9, parts: { top: 5, frame: 4 }, wire: 0 });
  });

  it('keeps things apart by visit, kind and key, odd as these may be', async () => {
    const db = emptyDatabase();
    const visit = load(1);
    const report = (key: string) =>
      ({
        ...seen(visit, 'field', key, { data: 'email', required: false }),
        source: 'wire',
        add: 1,
      }) as const;
    await record(db, [visit], ['a', 'a,b', 'a","b', '', '__proto__'].map(report));
    expect((await readAllRows(db)).length).toBe(5);
  });

  it('changes nothing where the same page tells the same again', async () => {
    const db = emptyDatabase();
    const visit = load(1);
    const pages = reportsOf(visit).filter(({ source }) => source === 'page');
    await record(db, [visit], pages);
    const before = await dump(db);
    await record(db, [visit], pages);
    expect(await dump(db)).toBe(before);
  });

  it('tells what was not there before from more of the same', async () => {
    const db = emptyDatabase();
    const [one, two] = [load(1), load(2)];
    const told = (visit: typeof one, host: string, total: number) =>
      ({ ...request(visit, host), source: 'page', part: 'top', total }) as const;
    expect(await record(db, [one, two], [])).toEqual({
      added: new Set([one.doc, two.doc]),
      news: new Set([one.id, two.id]),
    });
    const first = [told(one, 'ads.example', 1), told(two, 'ads.example', 1)];
    expect((await record(db, [one, two], first)).news).toEqual(new Set([one.id, two.id]));
    const later = [told(one, 'ads.example', 9), told(two, 'more.example', 1)];
    expect(await record(db, [one, two], later)).toEqual({
      added: new Set(),
      news: new Set([two.id]),
    });
  });

  it('writes all of a batch or nothing', async () => {
    const db = emptyDatabase();
    await record(db, [load(1)], []);
    const before = await dump(db);
    const clash = { ...load(1), doc: 'another document with this id' };
    await expect(record(db, [load(2), clash], reportsOf(load(2)))).rejects.toThrow();
    expect(await dump(db)).toBe(before);
  });
});
