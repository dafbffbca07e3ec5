import { browser } from '../src/adapters/browser/api.ts';
import { visibleSite } from '../src/core/web/page-kind.ts';
import { database, isLocked } from './database.ts';
import { forgetNow, forgetRecord } from './forget.ts';
import { sealSeen } from './lock/sealed-writes.ts';
import { settings } from './state.ts';

/** Browsers let old history go by themselves, after 90 days: that is no wish of the person's. */
const MS_KEPT_BY_BROWSERS = 85 * 86_400_000;
/**
 * Entries that are looked through for another page of the same site: browsers find words by how they begin,
 * and the newest first, so that pages of others (`team` for `tea`) may stand before it by the hundred.
 */
const MOST_FOUND = 5000;

/**
 * Follows the browser's own "clear history", where the person wants that and has given the permission:
 * all of it, or the sites of which the browser has no page left. Choices stay.
 */
export function followHistory(): void {
  listen();
  browser.permissions.onAdded.addListener(({ permissions }) => {
    if (permissions?.includes('history')) listen();
  });
}

let listening = false;

/** Without the permission there is no such event; it may come later. */
function listen(): void {
  const events = (browser as Partial<typeof browser>).history?.onVisitRemoved;
  if (listening || !events) return;
  listening = true;
  events.addListener(({ allHistory, urls }) => {
    follow(allHistory, urls ?? []).catch(() => undefined);
  });
}

async function follow(all: boolean, urls: readonly string[]): Promise<void> {
  if (!(await settings()).followHistory) return;
  const now = Date.now();
  const locked = await isLocked();
  if (all) {
    if (locked) await sealSeen({ forgotten: [{ site: null, until: now, seenSince: 0 }] });
    await forgetNow({ since: 0, until: now });
    return;
  }
  const sites = new Set(urls.flatMap((url) => visibleSite(url) ?? []));
  const seenSince = now - MS_KEPT_BY_BROWSERS;
  for (const site of sites) {
    const db = await database();
    const known = await db.sites.get(site);
    if (!locked && (!known || known.lastSeen < seenSince)) continue;
    if (await isInHistory(site)) continue;
    // Whether it is on record is seen when the record is opened.
    if (locked) await sealSeen({ forgotten: [{ site, until: now, seenSince }] });
    await forgetRecord(site, now);
  }
}

/** Whether the browser still has a page of a site; true, too, where it has too many pages to say. */
async function isInHistory(site: string): Promise<boolean> {
  const found = await browser.history.search({ text: site, startTime: 0, maxResults: MOST_FOUND });
  return (
    found.length >= MOST_FOUND ||
    found.some(({ url }) => url !== undefined && visibleSite(url) === site)
  );
}
