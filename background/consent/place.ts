import { browser } from '../../src/adapters/browser/api.ts';
import { siteOf, webHost } from '../../src/core/web/site-of.ts';
import { database } from '../database.ts';

/** A tab that shows a site, and whether it is one of ours, to be closed again. */
export interface Place {
  tab: number;
  ours: boolean;
}

/** A page that loads for longer is gone on with as it is (milliseconds). */
const LOADS_WITHIN = 12_000;
/** Tabs of ours, in memory: a worker that was stopped must not leave them behind. */
const KEY = 'withdrawing';
const ALARM = 'withdrawing';
/** Those that this worker is at work in: it closes them itself, however long that takes. */
const inUse = new Set<number>();

/** The tab of a site that the person has open in an ordinary window, the one named before all others. */
export async function openPlace(site: string, named: number | null): Promise<Place | null> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  const own = tabs.filter(
    ({ url, incognito, discarded }) =>
      siteOf(webHost(url ?? '') ?? '') === site && incognito === false && discarded !== true,
  );
  const tab = own.find(({ id }) => id === named) ?? own.find(({ active }) => active) ?? own[0];
  return tab?.id === undefined ? null : { tab: tab.id, ours: false };
}

/**
 * Opens a site in the background, muted, in an ordinary window: only one that is on record, by no other
 * address than its own. Null where that cannot be, or another site answers.
 */
export async function ownPlace(site: string): Promise<Place | null> {
  const db = await database();
  const newest = await db.visits.where('[site+id]').between([site, ''], [site, '\uffff']).last();
  if (!newest && !(await db.sites.get(site))) return null;
  const url = `${newest?.secure === false ? 'http' : 'https'}://${site}/`;
  const windowId = await ordinaryWindow();
  if (windowId === null) return null;
  const { id: tab } = await browser.tabs.create({
    url,
    active: false,
    ...(windowId === undefined ? {} : { windowId }),
  });
  if (tab === undefined) return null;
  const place = { tab, ours: true };
  inUse.add(tab);
  await keep((tabs) => [...tabs, tab]);
  await browser.tabs.update(tab, { muted: true }).catch(() => undefined);
  await loaded(tab);
  const shown = await browser.tabs.get(tab).catch(() => null);
  if (siteOf(webHost(shown?.url ?? '') ?? '') === site) return place;
  await leavePlace(place);
  return null;
}

/** Loads a tab anew, and waits until it has. */
export async function reload(tab: number): Promise<void> {
  const done = loaded(tab, true);
  await browser.tabs.reload(tab);
  await done;
}

/** Closes the tab if it is ours. */
export async function leavePlace({ tab, ours }: Place): Promise<void> {
  if (!ours) return;
  inUse.delete(tab);
  await browser.tabs.remove(tab).catch(() => undefined);
  await keep((tabs) => tabs.filter((one) => one !== tab));
}

/** Closes what a worker that was stopped has left open. */
export function closeLeftTabs(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) closeLeft().catch(() => undefined);
  });
}

async function closeLeft(): Promise<void> {
  // One after another: each takes its own out of the list.
  for (const tab of await kept()) if (!inUse.has(tab)) await leavePlace({ tab, ours: true });
  // Looked at once more, should the worker be stopped after all.
  await keep((tabs) => tabs);
}

/** An ordinary window; undefined where the browser has no windows, null where all are private. */
async function ordinaryWindow(): Promise<number | null | undefined> {
  if (!(browser as { windows?: unknown }).windows) return undefined;
  const all = await browser.windows.getAll({ windowTypes: ['normal'] });
  return all.find(({ incognito }) => incognito === false)?.id ?? null;
}

/** @param anew it is about to be loaded again: that it is complete now says nothing */
function loaded(tab: number, anew = false): Promise<void> {
  return new Promise((done) => {
    const finish = () => {
      clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.tabs.onRemoved.removeListener(onRemoved);
      done();
    };
    const onUpdated = (changed: number, { status }: { status?: string }) => {
      if (changed === tab && status === 'complete') finish();
    };
    const onRemoved = (removed: number) => {
      if (removed === tab) finish();
    };
    const timer = setTimeout(finish, LOADS_WITHIN);
    browser.tabs.onUpdated.addListener(onUpdated);
    browser.tabs.onRemoved.addListener(onRemoved);
    if (anew) return;
    void browser.tabs.get(tab).then(({ status }) => {
      if (status === 'complete') finish();
    }, finish);
  });
}

const kept = async (): Promise<number[]> =>
  ((await browser.storage.session.get(KEY))[KEY] as number[] | undefined) ?? [];

let keeping: Promise<unknown> = Promise.resolve();

/** Changes the list, one change after another: two sites may be at it at once. */
function keep(change: (tabs: number[]) => number[]): Promise<void> {
  const changed = keeping.then(async () => {
    const tabs = change(await kept());
    await browser.storage.session.set({ [KEY]: tabs });
    if (tabs.length === 0) await browser.alarms.clear(ALARM);
    else await browser.alarms.create(ALARM, { delayInMinutes: 1.5 });
  });
  keeping = changed.catch(() => undefined);
  return changed;
}
