import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Database } from '../../../src/adapters/db/open.ts';
import { prefer } from '../../../src/adapters/db/prefer.ts';
import { readPreferences } from '../../../src/adapters/db/read.ts';
import { preferenceName } from '../../../src/core/model/preference.ts';
import { fromItems, toItems } from '../../../src/core/preferences/sync.ts';
import { emptyDatabase } from '../db/filled.ts';
import { stored } from '../export/browser-stub.ts';

const account = vi.hoisted(() => new Map<string, unknown>());
const held = vi.hoisted(() => ({ db: undefined as unknown }));

vi.mock('../../../src/adapters/browser/api.ts', async () => {
  const { browser } = await import('../export/browser-stub.ts');
  const sync = {
    get: () => Promise.resolve(Object.fromEntries(account)),
    set: (items: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(items)) account.set(key, value);
      return Promise.resolve();
    },
  };
  return { browser: { storage: { ...browser.storage, sync } } };
});
vi.mock('../../../background/database.ts', () => ({
  database: () => Promise.resolve(held.db),
  isLocked: () => Promise.resolve(false),
}));
vi.mock('../../../background/guardian.ts', () => ({ guardianState: () => Promise.resolve('off') }));
vi.mock('../../../background/state.ts', () => ({
  settings: () => Promise.resolve({ sync: true }),
}));

const { syncNow } = await import('../../../background/sync.ts');
const analytics = { scope: 'everywhere', purpose: 'analytics' } as const;
const nobody = () => Promise.resolve();

let db: Database;
beforeEach(() => {
  stored.clear();
  account.clear();
  db = emptyDatabase();
  held.db = db;
});

it('what the person chooses while it reads what they chose stands', async () => {
  await prefer(db, { ...analytics, allow: true });
  await syncNow(nobody);
  const later = { ...analytics, allow: false, at: Date.now() + 60_000 };
  const items = toItems(new Map([[preferenceName(later), later]]));
  for (const [key, value] of Object.entries(items)) account.set(key, value);
  await syncNow(nobody);
  expect(await readPreferences(db)).toEqual([{ ...analytics, allow: false }]);

  let choosing: Promise<void> | undefined;
  db.preferences.hook('reading', (row) => {
    choosing ??= Dexie.ignoreTransaction(() => prefer(db, { ...analytics, allow: true }));
    return row;
  });
  await syncNow(nobody);
  await choosing;
  expect(choosing).toBeDefined();
  await syncNow(nobody);
  expect(await readPreferences(db)).toEqual([{ ...analytics, allow: true }]);
  expect([...fromItems(Object.fromEntries(account)).values()]).toMatchObject([{ allow: true }]);
});
