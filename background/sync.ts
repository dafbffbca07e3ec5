import { browser } from '../src/adapters/browser/api.ts';
import { TABLES } from '../src/adapters/db/open.ts';
import { preferenceRow } from '../src/adapters/db/prefer.ts';
import { readPreferences } from '../src/adapters/db/read.ts';
import type { Settings } from '../src/core/model/settings.ts';
import { preferenceName } from '../src/core/model/preference.ts';
import {
  fromItems,
  merged,
  noted,
  standingOf,
  toItems,
  travelling,
  type SyncEntries,
} from '../src/core/preferences/sync.ts';
import { database, isLocked } from './database.ts';
import { guardianState } from './guardian.ts';
import { settings } from './state.ts';

/** What was told and heard last, with times: by it a change is known from what was always there. */
const KNOWN = 'synced';

/**
 * Standing preferences, and nothing else, travel with the browser's own sync: only where the person wants it, and
 * not while the lock is closed. The history never does.
 * @param changed called after preferences came from another browser
 */
export function keepSync(changed: () => Promise<unknown>): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'sync') syncNow(changed).catch(() => undefined);
  });
  syncNow(changed).catch(() => undefined);
}

let turn: Promise<void> = Promise.resolve();

/** Tells and hears what changed, one time after another. */
export function syncNow(
  changed: () => Promise<unknown>,
  wanted: Settings | Promise<Settings> = settings(),
): Promise<void> {
  const next = turn.then(() => sync(changed, wanted));
  turn = next.catch(() => undefined);
  return next;
}

/** Takes back what was told: other browsers keep what they have. */
export async function stopSync(): Promise<void> {
  const stored = await browser.storage.sync.get(null);
  await browser.storage.sync.remove(Object.keys(stored));
  await browser.storage.local.remove(KNOWN);
}

async function sync(
  changed: () => Promise<unknown>,
  wanted: Settings | Promise<Settings>,
): Promise<void> {
  if (!(await wanted).sync || (await guardianState()) === 'locked') return;
  // Only what names no site is known then, and nothing else could be changed.
  if (await isLocked()) return;
  const stored = await browser.storage.sync.get(null);
  const { all, came } = await agree(await known(), fromItems(stored));
  const items = toItems(all);
  const fresh = Object.entries(items).filter(([item, text]) => stored[item] !== text);
  if (fresh.length > 0) await browser.storage.sync.set(Object.fromEntries(fresh));
  await browser.storage.local.set({ [KNOWN]: items });
  if (came) await changed();
}

const known = async (): Promise<SyncEntries> =>
  fromItems(
    ((await browser.storage.local.get(KNOWN))[KNOWN] as Record<string, unknown> | undefined) ?? {},
  );

/**
 * Makes the preferences those that stand after what was told here and there. In one transaction: what the
 * person chooses at that moment comes before it or after it, and is not overwritten unread.
 * @returns what stands, and whether it made any preference another
 */
async function agree(
  before: SyncEntries,
  told: SyncEntries,
): Promise<{ all: SyncEntries; came: boolean }> {
  const db = await database();
  const now = Date.now();
  return db.transaction('rw', [...TABLES], async () => {
    const preferences = await readPreferences(db);
    const all = merged(noted(before, preferences, now), told, now);
    const mine = new Map(travelling(preferences).map((one) => [preferenceName(one), one]));
    const put = standingOf(all).filter((one) => mine.get(preferenceName(one))?.allow !== one.allow);
    const gone = [...mine.keys()].filter((name) => all.get(name)?.allow === null);
    await db.preferences.bulkPut(put.map(preferenceRow));
    await db.preferences.bulkDelete(gone);
    return { all, came: put.length + gone.length > 0 };
  });
}
