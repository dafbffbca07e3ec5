import type { WebRequest } from 'webextension-polyfill';
import { browser } from '../../src/adapters/browser/api.ts';
import { db } from '../../src/adapters/db/open.ts';
import type { Visit } from '../../src/core/model/visit.ts';
import { siteOf, webHost } from '../../src/core/web/site-of.ts';
import { isOn, settings } from '../state.ts';
import { isOrdinary, visitAround } from './documents.ts';
import { note, noteDomain, open } from './journal.ts';

type Listener = (details: WebRequest.OnSendHeadersDetailsType) => void;

/** First loads of a site are watched on the wire, and then one in so many: docs/PERFORMANCE.md. */
const FIRST_LOADS = 3;
const SAMPLE_EVERY = 10;
/** Watching ends when a tab was silent for so long: before an idle worker is stopped (30 s). */
const QUIET_AFTER = 15_000;

const watched = new Map<number, { listener: Listener; timer: ReturnType<typeof setTimeout> }>();

/**
 * Requests as the network sees them, every hop of a redirect, for the tabs where it pays. Each event
 * costs the browser about a millisecond, so listeners come and go, one for each watched tab.
 */
export function recordWire(): void {
  browser.webNavigation.onBeforeNavigate.addListener(({ tabId, frameId, url }) => {
    if (frameId === 0) decide(tabId, url).catch(() => unwatch(tabId));
  });
  browser.tabs.onRemoved.addListener(unwatch);
}

async function decide(tab: number, url: string): Promise<void> {
  const host = webHost(url);
  const { developer } = await settings();
  const wire = developer.wire ?? 'adaptive';
  if (host === null || wire === 'never' || !(await isOn()) || !(await isOrdinary(tab)))
    return unwatch(tab);
  const loads = (await db.sites.get(siteOf(host)))?.loads ?? 0;
  if (wire === 'always' || loads < FIRST_LOADS || loads % SAMPLE_EVERY === 0) watch(tab);
  else unwatch(tab);
}

/** Watches a tab because a choice was made there, unless the wire is never to be used. */
export async function watchAfterChoice(tab: number): Promise<void> {
  if ((await settings()).developer.wire !== 'never') watch(tab);
}

/** Starts watching a tab: from now until it is silent. */
function watch(tab: number): void {
  const known = watched.get(tab);
  if (known) {
    clearTimeout(known.timer);
    known.timer = quietTimer(tab);
    return;
  }
  const listener: Listener = (details) => hear(tab, details);
  browser.webRequest.onSendHeaders.addListener(listener, { urls: ['<all_urls>'], tabId: tab });
  watched.set(tab, { listener, timer: quietTimer(tab) });
}

function unwatch(tab: number): void {
  const known = watched.get(tab);
  if (!known) return;
  clearTimeout(known.timer);
  browser.webRequest.onSendHeaders.removeListener(known.listener);
  watched.delete(tab);
}

const quietTimer = (tab: number) => setTimeout(() => unwatch(tab), QUIET_AFTER);

/** The hot path: one request on the wire. The page itself (`main_frame`) is the visit, not a request. */
function hear(tab: number, details: WebRequest.OnSendHeadersDetailsType): void {
  if (details.type === 'main_frame') return;
  const host = webHost(details.url.replace(/^ws/i, 'http'));
  if (host === null) return;
  const known = watched.get(tab);
  if (known) {
    clearTimeout(known.timer);
    known.timer = quietTimer(tab);
  }
  const { documentId, documentLifecycle = 'active' } = details as {
    documentId?: string;
    documentLifecycle?: string;
  };
  const at = Math.round(details.timeStamp);
  const found = ([on, visit]: [boolean, Visit | null]) => {
    if (!on || !visit || siteOf(host) === visit.site) return;
    open(visit, 'wire');
    noteDomain(visit, host);
    const told = { detector: 'request', payload: { host }, first: at, last: at } as const;
    note([{ ...told, visit, host: visit.site, source: 'wire', add: 1 }]);
  };
  const around = visitAround(documentId, tab, documentLifecycle !== 'active');
  Promise.all([isOn(), around]).then(found, () => undefined);
}
