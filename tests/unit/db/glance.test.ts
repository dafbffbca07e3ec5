import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { follow } from '../../../src/adapters/db/commits.ts';
import { glanceAt, openEarly } from '../../../src/adapters/db/glance.ts';
import { DATABASE_NAME, openDatabase } from '../../../src/adapters/db/open.ts';
import { labelSite, prefer } from '../../../src/adapters/db/prefer.ts';
import { readPreferences, readSite } from '../../../src/adapters/db/read.ts';
import { record } from '../../../src/adapters/db/record.ts';
import { v1 } from '../../../src/adapters/db/versions/v1.ts';
import { WINDOW } from '../../../src/core/score/facts.ts';
import { load, NOON, receipt, request, SITE } from '../rows.ts';

const OTHER = 'other.example';
const open = () => openDatabase();
afterEach(() => Dexie.delete(DATABASE_NAME));

describe('a glance without the database library', () => {
  it('reads what the library reads, and no other site', async () => {
    const db = open();
    const visits = Array.from({ length: WINDOW + 7 }, (_, n) => load(n));
    const others = visits.map((_, n) => load(n, { site: OTHER, doc: `other${n}` }));
    const reports = [...visits, ...others].flatMap((visit) =>
      ['a.example', 'b.example'].map((host) => ({
        ...request(visit, host),
        source: 'wire' as const,
        add: 1,
      })),
    );
    await record(db, [...others, ...visits], reports);
    await db.receipts.bulkAdd(
      Array.from({ length: 120 }, (_, n) =>
        receipt({ id: `${n}`, site: n % 2 ? SITE : OTHER, at: NOON + ((n * 7) % 120) }),
      ),
    );
    await prefer(db, { scope: { site: SITE }, purpose: 'advertising', allow: false });
    await labelSite(db, OTHER, { level: 'trusted' }, NOON);
    for (const site of [SITE, OTHER, 'never.example'])
      expect(await glanceAt(site)).toEqual({
        record: await readSite(db, site),
        preferences: await readPreferences(db),
        changes: 0,
      });
    expect((await glanceAt(SITE)).record.visits).toHaveLength(WINDOW);
    db.close();
  });

  it('is taken through a database that was opened early, and through none that is gone', async () => {
    openEarly();
    expect((await glanceAt(SITE)).record.visits).toEqual([]);
    const seen = async () => (await glanceAt(SITE)).record.visits.length;
    const fill = async () => {
      const db = open();
      await record(db, [load(1)], []);
      db.close();
    };
    openEarly();
    await fill();
    expect(await seen()).toBe(1);
    openEarly();
    expect(await seen()).toBe(1);
    openEarly();
    // Waits for nobody who holds it.
    await Dexie.delete(DATABASE_NAME);
    await fill();
    expect(await seen()).toBe(1);
  });

  it('counts the changes that nobody has seen', async () => {
    const db = open();
    const change = (n: number, more: object) => ({
      id: `c${n}`,
      site: OTHER,
      at: NOON + n,
      ...more,
    });
    await db
      .table('changes')
      .bulkAdd([
        change(1, { state: 'new' }),
        change(2, { state: 'new', seen: NOON }),
        change(3, { state: 'ignored' }),
        change(4, { state: 'new' }),
      ]);
    expect((await glanceAt(SITE)).changes).toBe(2);
    db.close();
  });

  it('of a database that nobody has brought up to date yet is one all the same', async () => {
    const old = new Dexie(DATABASE_NAME);
    v1(old);
    await old.open();
    old.close();
    expect((await glanceAt(SITE)).changes).toBe(0);
  });

  it('of no database is empty, and makes none', async () => {
    expect(await glanceAt(SITE)).toEqual({
      record: { site: undefined, visits: [], observations: [], receipts: [] },
      preferences: [],
      changes: 0,
    });
    expect(await Dexie.exists(DATABASE_NAME)).toBe(false);
  });

  it('of a database that is something else fails', async () => {
    const strange = new Dexie(DATABASE_NAME);
    strange.version(1).stores({ else: '&id' });
    await strange.open();
    strange.close();
    await expect(glanceAt(SITE)).rejects.toThrow();
  });

  it('stands in the way of no new version', async () => {
    const db = open();
    await record(db, [load(1)], []);
    await glanceAt(SITE);
    db.close();
    const next = new Dexie(DATABASE_NAME);
    next.version(1).stores({ visits: '&id, &doc, [site+id], day' });
    next.version(99).stores({ visits: '&id, &doc, [site+id], day', more: '&id' });
    await next.open();
    expect(next.verno).toBe(99);
    next.close();
  });
});

describe('following', () => {
  it('reads again after what Dexie commits, one reading at a time', async () => {
    const db = open();
    let reading = 0;
    let most = 0;
    const seen: number[] = [];
    const error = vi.fn();
    const stop = follow(
      async () => {
        most = Math.max(most, ++reading);
        const { record: known } = await glanceAt(SITE);
        reading--;
        return known.visits.length;
      },
      { next: (count) => seen.push(count), error },
    );
    await vi.waitFor(() => expect(seen).toEqual([0]));
    await record(db, [load(1)], []);
    await vi.waitFor(() => expect(seen.at(-1)).toBe(1));
    await Promise.all([2, 3, 4, 5].map((n) => record(db, [load(n)], [])));
    await vi.waitFor(() => expect(seen.at(-1)).toBe(5));
    stop();
    const told = seen.length;
    await record(db, [load(6)], []);
    await glanceAt(SITE);
    expect(seen).toHaveLength(told);
    expect(most).toBe(1);
    expect(error).not.toHaveBeenCalled();
    db.close();
  });

  it('says what went wrong, and goes on', async () => {
    const db = open();
    let fail = true;
    const next = vi.fn();
    const error = vi.fn();
    const stop = follow(() => (fail ? Promise.reject(new Error('no')) : Promise.resolve('yes')), {
      next,
      error,
    });
    await vi.waitFor(() => expect(error).toHaveBeenCalledOnce());
    fail = false;
    await record(db, [load(1)], []);
    await vi.waitFor(() => expect(next).toHaveBeenCalledWith('yes'));
    stop();
    db.close();
  });
});
