import { browser } from '../../src/adapters/browser/api.ts';
import type { Visit } from '../../src/core/model/visit.ts';
import { bounces, type Hop } from '../../src/core/navigation/bounces.ts';
import { sameName } from '../../src/core/web/same-name.ts';
import { siteOf, webHost } from '../../src/core/web/site-of.ts';
import { companies, isOn } from '../state.ts';
import { isOrdinary, visitAround } from './documents.ts';
import { note } from './journal.ts';
import { marksOf } from './kept-marks.ts';
import { tellCarried } from './carried.ts';

/** How a tab came to where it is. Kept in memory until it goes on, of ordinary tabs only. */
interface Journey {
  /** Where it began, before everything that nobody asked for; null where there was no page. */
  start: { site: string; visit: Visit | null } | null;
  hops: Hop[];
  /** The page that is shown now. */
  here: Hop | null;
  at: number;
}

/** A page that sends the browser on within this time was never the goal (milliseconds). */
const STAYED = 10_000;
const MOST_HOPS = 20;

const journeys = new Map<number, Journey>();
/** Navigations under way: which page they leave, and through where they went. */
const leaving = new Map<number, { from: Promise<Visit | null>; hops: Hop[] }>();

/**
 * Follows how tabs get from page to page: hosts that they are led through on the way, and marks that
 * addresses are given along. Events of whole pages only, so it costs next to nothing.
 */
export function recordJourneys(): void {
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
    const { transitionQualifiers = [], documentLifecycle = 'active' } = raw as {
      transitionQualifiers?: string[];
      documentLifecycle?: string;
    };
    if (raw.frameId !== 0 || documentLifecycle !== 'active') return;
    arrive(raw.tabId, raw.url, raw.timeStamp, transitionQualifiers.includes('client_redirect'));
  });
  browser.tabs.onRemoved.addListener((tab) => {
    journeys.delete(tab);
    leaving.delete(tab);
  });
}

/** A tab begins to leave a page; a new tab leaves the page that it was opened from. */
function leave(source: number, tab: number, url: string): void {
  const known = leaving.get(tab);
  // The first event of a new tab names its opener, the second one only the empty tab itself.
  if (source === tab && known && !journeys.has(tab)) return;
  const from = visitAround(undefined, source, false).catch(() => null);
  leaving.set(tab, { from, hops: [] });
  give(tab, from, url);
}

function give(tab: number, from: Promise<Visit | null>, url: string): void {
  const given = async () => {
    const visit = await from;
    if (visit && (await isOn()) && (await isOrdinary(tab))) await tellCarried(visit, url);
  };
  given().catch(() => undefined);
}

function arrive(tab: number, url: string, at: number, sent: boolean): void {
  const before = journeys.get(tab);
  const { from = Promise.resolve(null), hops = [] } = leaving.get(tab) ?? {};
  leaving.delete(tab);
  const host = webHost(url);
  const on = sent && before?.here != null && at - before.at < STAYED;
  const way = on && before.here ? [...before.hops, before.here, ...hops] : hops;
  const journey: Journey = {
    start: on
      ? before.start
      : before?.here
        ? { site: siteOf(before.here.host), visit: null }
        : null,
    hops: way.slice(-MOST_HOPS),
    here: host === null ? null : { host, url },
    at,
  };
  journeys.set(tab, journey);
  const judged = async () => {
    const left = await from;
    if (!on) journey.start = left ? { site: left.site, visit: left } : journey.start;
    if (host === null || way.length === 0) return;
    if (!(await isOn()) || !(await isOrdinary(tab))) return void journeys.delete(tab);
    await judge(journey, host, tab);
  };
  judged().catch(() => undefined);
}

/** Which of the stops on the way kept a mark: those are what the person was led through for. */
async function judge({ start, hops }: Journey, to: string, tab: number): Promise<void> {
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
