import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { prefer, preferenceRow, replaceStanding } from '../../../src/adapters/db/prefer.ts';
import type { Database } from '../../../src/adapters/db/open.ts';
import { readPreferences } from '../../../src/adapters/db/read.ts';
import {
  changeWishes,
  dropWaiting,
  readWishes,
  storeWaiting,
} from '../../../src/adapters/db/wishes.ts';
import { preferenceName, type Preference } from '../../../src/core/model/preference.ts';
import { PRESETS, presetPreferences } from '../../../src/core/preferences/presets.ts';
import { readWaiting, type WishChange } from '../../../src/core/preferences/waiting.ts';
import { preference, preferences } from '../arbitraries.ts';
import { emptyDatabase } from '../db/filled.ts';
import { disk, stored } from '../export/browser-stub.ts';
import { patience, runs } from '../runs.ts';

vi.mock('../../../src/adapters/browser/api.ts', () => import('../export/browser-stub.ts'));
beforeEach(() => {
  stored.clear();
  disk.full = false;
});

/** The database takes nothing, as on a full disk: each error that browsers are known to say. */
const ERRORS = [
  'QuotaExceededError',
  'DataError',
  'AbortError',
  'UnknownError',
  'InvalidStateError',
];
function refusing(name = 'QuotaExceededError'): () => void {
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', name);
  });
  const remove = vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
    throw new DOMException('no room', name);
  });
  return () => {
    put.mockRestore();
    remove.mockRestore();
  };
}

const change: fc.Arbitrary<WishChange> = fc.oneof(
  { weight: 5, arbitrary: preference },
  {
    weight: 3,
    arbitrary: preference.map(({ allow: _, ...about }) => ({ ...about, allow: null })),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(...PRESETS)
      .map((preset) => ({ standing: presetPreferences(preset) })),
  },
);
const sorted = (all: readonly Preference[]) =>
  Object.fromEntries(all.map((one) => [preferenceName(one), one.allow]));

async function holding(all: readonly Preference[]): Promise<Database> {
  const db = emptyDatabase();
  await db.preferences.bulkPut(all.map(preferenceRow));
  return db;
}
const analytics: WishChange = { scope: 'everywhere', purpose: 'analytics', allow: true };

describe(
  'a change of preferences that the database does not take',
  { timeout: patience(60_000) },
  () => {
    it.each(ERRORS)('holds all the same, and is stored once it does (%s)', async (name) => {
      const db = await holding([]);
      const restore = refusing(name);
      expect(await changeWishes(db, analytics)).not.toBeNull();
      expect(await readWishes(db)).toEqual([analytics]);
      await expect(storeWaiting(db)).rejects.toThrow();
      restore();
      expect(await readPreferences(db)).toEqual([]);
      expect(await storeWaiting(db)).toBe(true);
      expect(await readPreferences(db)).toEqual([analytics]);
      expect(stored.size).toBe(0);
      expect(await storeWaiting(db)).toBe(false);
    });

    it('is the same as if the database had taken it, whatever was changed and in whatever order', async () => {
      await fc.assert(
        fc.asyncProperty(
          preferences,
          fc.array(fc.tuple(change, fc.boolean()), { maxLength: 12 }),
          async (before, changes) => {
            stored.clear();
            const [db, healthy] = [await holding(before), await holding(before)];
            for (const [one, isFull] of changes) {
              const restore = isFull ? refusing() : () => undefined;
              await changeWishes(db, one);
              restore();
              await ('standing' in one
                ? replaceStanding(healthy, one.standing)
                : prefer(healthy, one));
              const holds = sorted(await readPreferences(healthy));
              expect(sorted(await readWishes(db))).toEqual(holds);
            }
            await storeWaiting(db);
            expect(sorted(await readPreferences(db))).toEqual(
              sorted(await readPreferences(healthy)),
            );
          },
        ),
        runs(60, 2_000),
      );
    });

    it('is stored by the same database, which could not even be opened for a while', async () => {
      const db = emptyDatabase();
      const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
        throw new DOMException('no space', 'UnknownError');
      });
      expect(await changeWishes(db, analytics)).not.toBeNull();
      await expect(storeWaiting(db)).rejects.toThrow();
      open.mockRestore();
      await vi.waitFor(async () => expect(await storeWaiting(db)).toBe(true), { timeout: 10_000 });
      expect(await readWishes(db)).toEqual([analytics]);
      db.close();
      await expect(readPreferences(db)).rejects.toThrow();
    });

    it('is not said to be kept where nothing can be kept anywhere', async () => {
      const db = await holding([]);
      const restore = refusing();
      disk.full = true;
      await expect(changeWishes(db, analytics)).rejects.toThrow('no room');
      restore();
      expect(await readWishes(db)).toEqual([]);
    });

    it('goes with its site, or with everything', async () => {
      const db = await holding([]);
      const restore = refusing();
      await changeWishes(db, analytics);
      for (const site of ['a.example', 'b.example'])
        await changeWishes(db, { scope: { site }, purpose: 'social', allow: true });
      restore();
      await dropWaiting('a.example');
      expect(JSON.stringify([...stored])).not.toContain('a.example');
      expect(await readWishes(db)).toHaveLength(2);
      await dropWaiting(null);
      expect(await readWishes(db)).toEqual([]);
    });

    it('is left out where what was kept is unreadable', () => {
      expect(readWaiting({ nonsense: true })).toEqual([]);
      expect(readWaiting([{ scope: 'everywhere' }])).toEqual([]);
    });
  },
);
