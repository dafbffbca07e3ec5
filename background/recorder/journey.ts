import { browser } from '../../src/adapters/browser/api.ts';
import type { Visit } from '../../src/core/model/visit.ts';
import { bounces, type Hop } from '../../src/core/navigation/bounces.ts';
import { sameName } from '../../src/core/web/same-name.ts';
import { siteOf, webHost } from '../../src/core/web/site-of.ts';
import type { Handlers } from '../router.ts';
import { companies, isOn } from '../state.ts';
import { underWay } from '../under-way.ts';
import { isOrdinary, visitAround } from './documents.ts';
import { note } from './journal.ts';
import { marksOf } from './kept-marks.ts';
import { tellCarried } from './carried.ts';

/** The way to a page: where it began, before everything that nobody asked for, and the stops since. */
interface Way {
  /** Null where there was no page before. */
  start: { site: string; visit: Visit | null } | null;
  hops: Hop[];
}

/** The page that a tab shows. Kept in memory until the tab goes on. */
interface Here {
  hop: Hop;
  at: number;
  /** The person clicked or pressed a key on it. */
  touched: boolean;
  way: Promise<Way>;
}

interface Leaving {
  from: Promise<Visit | null>;
  hops: Hop[];
}

/** A page that sends the browser on within this time was never the goal (milliseconds). */
const STAYED = 10_000;
const MOST_HOPS = 20;

const shown = new Map<number, Here>();
/** Navigations under way. */
const leaving = new Map<number, Leaving>();

/**
 * Follows how tabs get from page to page: hosts that they are led through on the way, and marks that
 * addresses are given along. Events of whole pages only, so it costs next to nothing.
 * Pages say themselves when they are touched: asking one that is being left would keep the browser
 * from keeping it for going back.
 */
export function recordJourneys(): Pick<Handlers, 'content>background.touched'> {
  const all = { urls: ['<all_urls>'], types: ['main_frame' as const] };
  browser.webNavigation.onBeforeNavigate.addListener(({ tabId, frameId, url }) => {
    if (frameId === 0) leave(tabId, tabId, url);
  });
  browser.webNavigation.onCreatedNavigationTarget.addListener(({ sourceTabId, tabId, url }) => {
    leave(sourceTabId, tabId, url);
  });
  browser.webRequest.onBeforeRedirect.addListener(({ tabId, url, redirectUrl }) => {
    const host = webHost(url);
    const pending = leaving.get(tabId);
    if (host === null || !pending) return;
    if (pending.hops.length < MOST_HOPS) pending.hops.push({ host, url });
    give(tabId, pending.from, redirectUrl);
  }, all);
  browser.webNavigation.onCommitted.addListener((raw) => {
    const { documentLifecycle = 'active', ...rest } = raw as Committed;
    if (rest.frameId === 0 && documentLifecycle === 'active') arrive(rest);
  });
  browser.tabs.onRemoved.addListener((tab) => {
    shown.delete(tab);
    leaving.delete(tab);
  });
  return {
    'content>background.touched'(_, sender) {
      const here = shown.get(sender.tab.id ?? -1);
      if (here && sender.frameId === 0) here.touched = true;
      return { kept: true };
    },
  };
}

/** What the browser tells of a navigation beyond the types that we read it by. */
interface Committed {
  tabId: number;
  frameId: number;
  url: string;
  timeStamp: number;
  transitionType?: string;
  transitionQualifiers?: string[];
  documentLifecycle?: string;
}

/** A tab begins to leave a page; a new tab leaves the page that it was opened from. */
function leave(source: number, tab: number, url: string): void {
  // The first event of a new tab names its opener, the second one only the empty tab itself.
  if (source === tab && leaving.has(tab) && !shown.has(tab)) return;
  const from = visitAround(undefined, source, false).catch(() => null);
  leaving.set(tab, { from, hops: [] });
  give(tab, from, url);
}

function give(tab: number, from: Promise<Visit | null>, url: string): void {
  const given = async () => {
    const visit = await from;
    if (visit && (await isOn()) && (await isOrdinary(tab, url))) await tellCarried(visit, url);
  };
  underWay(given()).catch(() => undefined);
}

function arrive(seen: Committed): void {
  const { tabId: tab, url, timeStamp: at } = seen;
  const before = shown.get(tab);
  const pending = leaving.get(tab);
  const host = webHost(url);
  leaving.delete(tab);
  shown.delete(tab);
  if (host === null) return;
  const way = wayOf(seen, before, pending);
  shown.set(tab, { hop: { host, url }, at, touched: false, way });
  const judged = async () => {
    const { start, hops } = await way;
    if (!(await isOn()) || !(await isOrdinary(tab))) return void shown.delete(tab);
    if (hops.length === 0) return;
    await judge({ start, hops }, host, tab);
  };
  underWay(judged()).catch(() => undefined);
}

async function wayOf(
  { timeStamp, transitionType, transitionQualifiers = [] }: Committed,
  before: Here | undefined,
  pending: Leaving | undefined,
): Promise<Way> {
  const hops = pending?.hops ?? [];
  if (before && timeStamp - before.at < STAYED) {
    // A script that sets the address makes what looks like a followed link.
    const link = transitionType === 'link' && !transitionQualifiers.includes('forward_back');
    const sent = transitionQualifiers.includes('client_redirect') || (link && !before.touched);
    if (sent) {
      const earlier = await before.way;
      return {
        start: earlier.start,
        hops: [...earlier.hops, before.hop, ...hops].slice(-MOST_HOPS),
      };
    }
  }
  const left = await pending?.from;
  if (left) return { start: { site: left.site, visit: left }, hops };
  return { start: before ? { site: siteOf(before.hop.host), visit: null } : null, hops };
}

/** Which of the stops on the way kept a mark: those are what the person was led through for. */
async function judge({ start, hops }: Way, to: string, tab: number): Promise<void> {
  const table = await companies();
  const related = (a: string, b: string) => table.sameOwner(a, b) || sameName(a, b);
  for (const { host, url } of bounces(start?.site ?? null, hops, to, related)) {
    const { activities } = table.whoIs(host);
    if (activities.includes('payments') || activities.includes('fraud-prevention')) continue;
    if ((await marksOf({ url })).length === 0) continue;
    const visit = start?.visit ?? (await visitAround(undefined, tab, false));
    if (!visit) continue;
    const at = Date.now();
    const told = { detector: 'bounce', payload: { host, to }, first: at, last: at } as const;
    note([{ ...told, visit, host: visit.site, source: 'wire', add: 1 }]);
  }
}
