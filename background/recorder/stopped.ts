import type { WebRequest } from 'webextension-polyfill';
import { browser } from '../../src/adapters/browser/api.ts';
import { addressOf } from '../../src/core/knowledge/address.ts';
import type { Signal } from '../../src/core/pipeline/classify.ts';
import { isKeptOut } from '../../src/core/preferences/enforce.ts';
import { siteOf, webHost } from '../../src/core/web/site-of.ts';
import { enforcedAt, hasEnforced } from '../enforce.ts';
import { companies } from '../state.ts';
import { underWay } from '../under-way.ts';
import { isOrdinary, visitAround } from './documents.ts';
import { note, open } from './journal.ts';

/** Who asked whom, and when (ms). */
interface Asked {
  site: string;
  by: string | null;
  host: string;
  at: number;
}

/** Whether we kept a request back. */
export async function wasStopped({ at, ...request }: Asked): Promise<boolean> {
  const plan = await enforcedAt(at);
  return plan !== null && isKeptOut(plan, await companies(), request);
}

/**
 * What a page tells, less what we kept back: pages list requests that never left like any other.
 * Where companies were kept out, or let through again, in between, only what was sent is a request.
 * @param by host of the document that tells
 */
export async function lessStopped<S extends Signal>(
  told: readonly S[],
  site: string,
  by: string | null,
): Promise<readonly S[]> {
  if (!(await hasEnforced())) return told;
  const sorted = await Promise.all(
    told.map(async (one): Promise<S[]> => {
      const host = one.detector === 'request' ? hostIn(one.payload) : null;
      if (host === null) return [one];
      const stopped = (at: number) => wasStopped({ site, by, host, at });
      const [first, last] = await Promise.all([stopped(one.first), stopped(one.last)]);
      if (!first && !last) return [one];
      if (first && last)
        return isWhole(one.payload) ? [{ ...one, detector: 'blocked', payload: { host } }] : [];
      return [first ? { ...one, first: one.last } : { ...one, last: one.first }];
    }),
  );
  return sorted.flat();
}

interface Payload {
  host?: unknown;
  address?: unknown;
}
/** Of one request a page tells the host, and sometimes its address beside: it is counted once. */
const isWhole = (payload: unknown) => typeof (payload as Payload | null)?.host === 'string';

/** The host that a page tells of in a request. */
export function hostIn(payload: unknown): string | null {
  const { host, address } = (payload ?? {}) as Payload;
  if (typeof host === 'string') return host;
  return typeof address === 'string' ? (addressOf(address)?.host ?? null) : null;
}

type Listener = (details: WebRequest.OnErrorOccurredDetailsType) => void;
interface Watched {
  listener: Listener;
  timer: ReturnType<typeof setTimeout>;
}
const watched = new Map<number, Watched>();
/** Listening ends when a tab had nothing stopped for so long: before an idle worker is stopped (30 s). */
const QUIET_AFTER = 15_000;
/** How the browsers call a request that an extension stopped. */
export const STOPPED = /^(?:net::ERR_BLOCKED_BY_CLIENT|NS_ERROR_ABORT)$/;

/**
 * What pages do not list (sockets, the last hop of a redirect) is heard as an error of the network, in
 * tabs of sites where somebody is kept out, and only there: each listener costs every request of its tab.
 */
export function recordStopped(): void {
  browser.webNavigation.onBeforeNavigate.addListener(({ tabId, frameId, url }) => {
    if (frameId === 0) decide(tabId, url).catch(() => unwatch(tabId));
  });
  browser.tabs.onRemoved.addListener(unwatch);
}

async function decide(tab: number, url: string): Promise<void> {
  const host = webHost(url);
  const plan = host === null ? null : await enforcedAt(Date.now());
  if (host === null || plan === null || !(await isOrdinary(tab, url))) return unwatch(tab);
  const site = siteOf(host);
  if (!plan.everywhere && !plan.sites[site]) return unwatch(tab);
  const known = watched.get(tab);
  if (known) return keep(tab, known);
  const listener: Listener = (details) => hear(tab, details);
  browser.webRequest.onErrorOccurred.addListener(listener, { urls: ['<all_urls>'], tabId: tab });
  watched.set(tab, { listener, timer: quietTimer(tab) });
}

function unwatch(tab: number): void {
  const known = watched.get(tab);
  if (!known) return;
  clearTimeout(known.timer);
  browser.webRequest.onErrorOccurred.removeListener(known.listener);
  watched.delete(tab);
}

const quietTimer = (tab: number) => setTimeout(() => unwatch(tab), QUIET_AFTER);

function keep(tab: number, known: Watched): void {
  clearTimeout(known.timer);
  known.timer = quietTimer(tab);
}

/** The hot path: one request that failed. Whether it was us who stopped it, the plan knows. */
function hear(tab: number, details: WebRequest.OnErrorOccurredDetailsType): void {
  const host = webHost(details.url.replace(/^ws/i, 'http'));
  if (host === null || details.type === 'main_frame' || !STOPPED.test(details.error)) return;
  const known = watched.get(tab);
  if (known) keep(tab, known);
  const { documentId, parentDocumentId, initiator, originUrl } = details as {
    documentId?: string;
    parentDocumentId?: string;
    initiator?: string;
    originUrl?: string;
  };
  const at = Math.round(details.timeStamp);
  const by = webHost(initiator ?? originUrl ?? '');
  const noted = visitAround(documentId ?? parentDocumentId, tab, false).then(async (visit) => {
    if (!visit || !(await wasStopped({ site: visit.site, by, host, at }))) return;
    const told = { detector: 'blocked', payload: { host }, first: at, last: at } as const;
    open(visit);
    note([{ ...told, visit, host: visit.site, source: 'wire', add: 1 }]);
  });
  underWay(noted).catch(() => undefined);
}
