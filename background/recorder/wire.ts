import type { WebRequest } from 'webextension-polyfill';
import { browser } from '../../src/adapters/browser/api.ts';
import { siteOf, webHost } from '../../src/core/web/site-of.ts';
import type { Visit } from '../../src/core/model/visit.ts';
import { isOn, isOnNow, knownOf, settings } from '../state.ts';
import { underWay } from '../under-way.ts';
import { isOrdinary, shownVisits, visitAround, visitKnown } from './documents.ts';
import { hopOf, recordRequest, type Heard } from './requests.ts';
import { hearStopped, noteReached } from './stopped-elsewhere.ts';

/** First loads of a site are watched on the wire, and then one in so many: docs/PERFORMANCE.md. */
const FIRST_LOADS = 3;
const SAMPLE_EVERY = 10;
/** Watching ends when a tab was silent for so long: before an idle worker is stopped (30 s). */
const QUIET_AFTER = 15_000;
/** A page tells its last things while it is being left, after the next one has been asked for. */
const LEFT_AFTER = 3000;

interface Watched {
  timer: ReturnType<typeof setTimeout>;
  /** When it was heard of last (ms): a timer that is set anew by each request is dear. */
  heardAt: number;
  /** The tab goes on to a page that is not to be watched. */
  left: boolean;
}
const watched = new Map<number, Watched>();
const EVERYTHING: WebRequest.RequestFilter = { urls: ['<all_urls>'] };

/**
 * Requests as the network sees them, every hop of a redirect, for the tabs where it pays. Each event
 * costs the browser about a millisecond, so the listener comes and goes. It is one for all tabs: workers
 * belong to none, and to Chromium a filter for tab -1 is no filter, so each request would be told twice.
 */
export function recordWire(): void {
  browser.webNavigation.onBeforeNavigate.addListener(({ tabId, frameId, url }) => {
    if (frameId === 0) begin(tabId, url);
  });
  browser.tabs.onRemoved.addListener(unwatch);
}

/**
 * A tab goes to another page. It is watched until it is known whether that pays: a server that answers
 * at once is faster than the database is, and a redirect that nobody listened to is told by nothing else.
 */
function begin(tab: number, url: string): void {
  const host = webHost(url);
  if (host === null) return letGo(tab);
  const before = watched.has(tab);
  const begun = watch(tab);
  const decide = (worth: boolean) => {
    // A later page, or a choice on this one, has its own reasons by now.
    if (worth || watched.get(tab) !== begun) return;
    if (before) letGo(tab);
    else unwatch(tab);
  };
  pays(tab, url, host).then(decide, () => decide(false));
}

async function pays(tab: number, url: string, host: string): Promise<boolean> {
  const { developer } = await settings();
  const wire = developer.wire ?? 'adaptive';
  if (wire === 'never' || !(await isOn()) || !(await isOrdinary(tab, url))) return false;
  const { loads } = await knownOf(siteOf(host));
  return wire === 'always' || loads < FIRST_LOADS || loads % SAMPLE_EVERY === 0;
}

/** Watches a tab because a choice was made there, unless the wire is never to be used. */
export async function watchAfterChoice(tab: number): Promise<void> {
  if ((await settings()).developer.wire !== 'never') watch(tab);
}

/** Starts watching a tab: from now until it is silent. */
function watch(tab: number): Watched {
  clearTimeout(watched.get(tab)?.timer);
  if (watched.size === 0) {
    browser.webRequest.onSendHeaders.addListener(hear, EVERYTHING);
    browser.webRequest.onErrorOccurred.addListener(hearFailed, EVERYTHING);
  }
  const begun = { timer: quietTimer(tab, QUIET_AFTER), heardAt: Date.now(), left: false };
  watched.set(tab, begun);
  return begun;
}

/** Stops watching a tab once its page had time to go. */
function letGo(tab: number): void {
  const known = watched.get(tab);
  if (!known || known.left) return;
  clearTimeout(known.timer);
  known.left = true;
  known.timer = setTimeout(() => unwatch(tab), LEFT_AFTER);
}

function unwatch(tab: number): void {
  const known = watched.get(tab);
  if (!known) return;
  clearTimeout(known.timer);
  watched.delete(tab);
  if (watched.size > 0) return;
  browser.webRequest.onSendHeaders.removeListener(hear);
  browser.webRequest.onErrorOccurred.removeListener(hearFailed);
}

function quietTimer(tab: number, after: number): ReturnType<typeof setTimeout> {
  return setTimeout(() => {
    const known = watched.get(tab);
    if (!known) return;
    const left = known.heardAt + QUIET_AFTER - Date.now();
    if (left > 0 && left <= QUIET_AFTER) known.timer = quietTimer(tab, left);
    else unwatch(tab);
  }, after);
}

/** The hot path: one request on the wire. The page itself (`main_frame`) is the visit, not a request. */
function hear(details: WebRequest.OnSendHeadersDetailsType): void {
  const tab = details.tabId;
  if (tab === -1) return hearWorker(details);
  const known = watched.get(tab);
  const heard = !known || details.type === 'main_frame' ? null : heardOf(details);
  if (!known || !heard) return;
  known.heardAt = Date.now();
  const { documentId, documentLifecycle = 'active' } = details as {
    documentId?: string;
    documentLifecycle?: string;
  };
  const hop = hopOf(heard);
  // Without the name of its document it might be taken for the next page's.
  if (known.left && documentId === undefined) return;
  const record = (visit: Visit) => {
    noteReached(visit, heard.host);
    recordRequest(visit, heard, hop);
  };
  const visit = isOnNow() ? visitKnown(documentId, tab) : undefined;
  if (visit) return record(visit);
  const around = visitAround(documentId, tab, documentLifecycle !== 'active');
  const found = Promise.all([isOn(), around]).then(([on, late]) => {
    if (on && late) record(late);
  });
  underWay(found).catch(() => undefined);
}

function hearFailed(details: WebRequest.OnErrorOccurredDetailsType): void {
  if (watched.has(details.tabId)) hearStopped(details.tabId, details);
}

/** Requests of service workers belong to no tab: they count for the pages shown of the worker's site. */
function hearWorker(details: WebRequest.OnSendHeadersDetailsType): void {
  const heard = heardOf(details);
  const { initiator, documentUrl, originUrl } = details as {
    initiator?: string;
    documentUrl?: string;
    originUrl?: string;
  };
  const by = webHost(initiator ?? documentUrl ?? originUrl ?? '');
  if (!heard || by === null || details.incognito === true) return;
  const hop = hopOf(heard);
  const found = async () => {
    if (!(await isOn())) return;
    for (const { tab, visit } of await shownVisits())
      if (visit.site === siteOf(by) && watched.has(tab)) return recordRequest(visit, heard, hop);
  };
  underWay(found()).catch(() => undefined);
}

function heardOf(details: WebRequest.OnSendHeadersDetailsType): Heard | null {
  const url = details.url.replace(/^ws/i, 'http');
  const host = webHost(url);
  return host === null
    ? null
    : { id: details.requestId, host, url, at: Math.round(details.timeStamp) };
}
