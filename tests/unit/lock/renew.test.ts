import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { openDatabase, type Database } from '../../../src/adapters/db/open.ts';
import { finishRenewing, renew } from '../../../src/adapters/db/renew.ts';
import { emptyDatabase } from '../db/filled.ts';

const SPARE = 'fairshare-spare';
const portion = (id: number) => ({
  id,
  kind: 'seen' as const,
  key: new Uint8Array([id]),
  iv: new Uint8Array([1]),
  data: new Uint8Array(1000).fill(id),
});

async function withPortions(count: number): Promise<Database> {
  const db = emptyDatabase();
  await db.sealed.bulkPut(Array.from({ length: count }, (_, n) => portion(n + 3)));
  return db;
}

describe('a database that is made anew', () => {
  it(
    'holds the same portions under the same numbers, and goes on counting',
    { timeout: 20_000 },
    async () => {
      const db = await withPortions(50);
      const before = await db.sealed.toArray();
      await renew(db, new AbortController().signal);
      expect(await db.sealed.toArray()).toEqual(before);
      const { id: _, ...next } = portion(9);
      expect(await db.sealed.add(next)).toBeGreaterThan(52);
      expect(await Dexie.exists(SPARE)).toBe(false);
    },
  );

  it('stays as it is where it is given up', async () => {
    const db = await withPortions(50);
    const before = await db.sealed.toArray();
    const stop = new AbortController();
    const renewed = renew(db, stop.signal);
    const reason = new Error('opened again');
    await expect.poll(() => Dexie.exists(SPARE)).toBe(true);
    stop.abort(reason);
    await expect(renewed).rejects.toBe(reason);
    expect(await db.sealed.toArray()).toEqual(before);
    expect(await Dexie.exists(SPARE)).toBe(false);
    await expect(renew(db, stop.signal)).rejects.toBe(reason);
    expect(await Dexie.exists(SPARE)).toBe(false);
  });

  it('has them back where the browser stopped after it was deleted, or in the midst of that', async () => {
    for (const back of [0, 10, 50]) {
      const db = await withPortions(50);
      const before = await db.sealed.toArray();
      const spare = openDatabase(SPARE);
      await spare.sealed.bulkPut(before);
      await spare.preferences.put({
        id: 'whole',
        scope: 'everywhere',
        purpose: 'analytics',
        allow: false,
      });
      spare.close();
      await db.sealed.clear();
      await db.sealed.bulkPut(before.slice(0, back));
      await finishRenewing(db);
      expect(await db.sealed.toArray()).toEqual(before);
      expect(await Dexie.exists(SPARE)).toBe(false);
    }
  });

  it('stays as it is where the copy was not whole', async () => {
    const db = await withPortions(50);
    const before = await db.sealed.toArray();
    const spare = openDatabase(SPARE);
    await spare.sealed.bulkPut(before.slice(0, 20));
    spare.close();
    await finishRenewing(db);
    expect(await db.sealed.toArray()).toEqual(before);
    expect(await Dexie.exists(SPARE)).toBe(false);
  });
});
