import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import {
  asStored,
  isSuspect,
  leaveOutDamaged,
  onLeftOut,
} from '../../../src/adapters/db/damage.ts';
import { markSeen } from '../../../src/adapters/db/changes.ts';
import { exportJson } from '../../../src/adapters/db/export.ts';
import { TABLES, type Database } from '../../../src/adapters/db/open.ts';
import { readSite } from '../../../src/adapters/db/read.ts';
import { siteReport } from '../../../src/core/report/site-report.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/model/settings.ts';
import { readable } from '../../../src/core/model/stored.ts';
import { fileOfText } from '../export/read-text.ts';
import { NOON, SITE } from '../rows.ts';
import { filled } from './filled.ts';

let end = (): void => undefined;
const leaveOut = async () => void (end = await leaveOutDamaged());
afterEach(() => end());

const keysOf = (db: Database, table: string): string[] =>
  [db.table(table).schema.primKey.keyPath ?? []].flat();

/** Stores a row once more for each of its fields that is no key, with something else in it. */
async function damage(db: Database, table: string, wrong: unknown): Promise<void> {
  for (const row of await db.table<Record<string, unknown>>(table).toArray())
    for (const field of Object.keys(row).filter((name) => !keysOf(db, table).includes(name)))
      await db.table(table).put({ ...row, [field]: wrong });
}

async function textOf(db: Database): Promise<string> {
  let text = '';
  for await (const piece of exportJson(db, DEFAULT_SETTINGS)) text += piece;
  return text;
}

describe('rows as they are stored', () => {
  it('are all readable, and handed on as they are', async () => {
    const db = await filled();
    for (const table of TABLES) {
      const rows: unknown[] = await db.table(table).toArray();
      expect([table, rows.length > 0]).toEqual([table, true]);
      for (const row of rows) expect(readable(table, row)).toBe(row);
    }
  });

  it('may be anything without anything being thrown', () => {
    const value = fc.oneof(
      fc.anything(),
      fc.record({ rows: fc.array(fc.anything()), site: fc.string(), visit: fc.string() }),
      fc.record({ id: fc.string(), parts: fc.anything(), wire: fc.anything(), kind: fc.string() }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...TABLES), value, (table, row) => {
        const read = readable(table, row);
        if (read !== null && table !== 'packs') expect(read).toBe(row);
      }),
    );
  });
});

describe('damaged rows', () => {
  it('make a site throw, and are left out from then on', async () => {
    const db = await filled();
    const pack = (await db.packs.toArray()).filter(({ site }) => site === SITE).at(-1);
    if (!pack) throw new Error('nothing stored');
    const others = pack.rows.filter(({ kind }) => kind !== 'request');
    const [request] = pack.rows.filter(({ kind }) => kind === 'request');
    await db.packs.put({ ...pack, rows: [...others, { ...request, detail: null } as never] });
    const judged = async () => {
      const { visits, observations, receipts } = await readSite(db, SITE);
      return siteReport(SITE, visits, observations, receipts);
    };
    const failed: unknown = await judged().catch((error: unknown) => error);
    expect(isSuspect(failed)).toBe(true);
    let told = 0;
    const stop = onLeftOut(() => (told += 1));
    await leaveOut();
    expect(await judged()).toMatchObject({ site: SITE });
    expect((await db.packs.get([pack.site, pack.visit]))?.rows).toEqual(others);
    expect(told).toBe(1);
    stop();
  });

  it.each([7, null, {}, [], 'damaged', undefined])(
    'with %j in any field never stand in a file that could not be added again',
    async (wrong) => {
      for (const table of TABLES) {
        const db = await filled();
        await damage(db, table, wrong);
        await leaveOut();
        await fileOfText(await textOf(db));
        end();
        db.close();
      }
    },
  );

  it('are passed over however a table is read', async () => {
    const db = await filled();
    const good = await db.visits.toArray();
    const bad = good.map((visit) => ({
      ...visit,
      id: `${visit.id}0`,
      doc: `${visit.doc}0`,
      at: 'never' as never,
    }));
    await db.visits.bulkPut(bad);
    await leaveOut();
    expect(await db.visits.toArray()).toEqual(good);
    expect(await db.visits.filter(() => true).toArray()).toEqual(good);
    expect(await db.visits.reverse().toArray()).toEqual([...good].reverse());
    expect(
      await db.visits
        .filter(() => true)
        .limit(3)
        .toArray(),
    ).toEqual(good.slice(0, 3));
    expect(await db.visits.get(bad[0]?.id ?? '')).toBeUndefined();
    expect(await db.visits.bulkGet([bad[0]?.id ?? '', good[0]?.id ?? ''])).toEqual([
      undefined,
      good[0],
    ]);
    expect(await db.transaction('r', db.visits, () => db.visits.toArray())).toEqual(good);
  });

  it('stay stored: what changes rows changes them, what moves rows has them as they are', async () => {
    const db = await filled();
    await db.changes.toCollection().modify((change) => void (change.kind = 'zebra' as never));
    const count = await db.changes.count();
    await leaveOut();
    expect(await db.changes.toArray()).toEqual([]);
    await markSeen(db, Infinity, NOON);
    expect(await asStored(() => db.changes.toArray())).toHaveLength(count);
    end();
    expect((await db.changes.toArray()).map(({ seen }) => seen)).toEqual(
      Array.from({ length: count }, () => NOON),
    );
  });
});
