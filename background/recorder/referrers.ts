import type { WebRequest } from 'webextension-polyfill';
import { browser } from '../../src/adapters/browser/api.ts';
import type { Visit } from '../../src/core/model/visit.ts';
import type { Topic } from '../../src/core/model/topic.ts';
import { topicOfAddress } from '../../src/core/topics/topic.ts';
import { siteOf, webHost } from '../../src/core/web/site-of.ts';
import { isOn } from '../state.ts';
import { underWay } from '../under-way.ts';
import { isOrdinary, visitAround } from './documents.ts';
import { note } from './journal.ts';

type Listener = (details: WebRequest.OnSendHeadersDetailsType) => void;
type Spec = Parameters<typeof browser.webRequest.onSendHeaders.addListener>[2];

/** Before an idle worker is stopped (30 s). */
const QUIET_AFTER = 15_000;
/** Chromium shows what it calls extra headers only where they are asked for; Firefox knows no such word. */
const HEADERS = (
  'EXTRA_HEADERS' in
  ((browser.webRequest as { OnSendHeadersOptions?: object }).OnSendHeadersOptions ?? {})
    ? ['requestHeaders', 'extraHeaders']
    : ['requestHeaders']
) as Spec;

const watched = new Map<number, { listener: Listener; timer: ReturnType<typeof setTimeout> }>();

/**
 * Pages whose address says something that nobody wants told: to whom is it told? Read from what is
 * really sent, whichever of header, element or script set the policy. Other pages are not watched.
 */
export function recordReferrers(): void {
  browser.webNavigation.onBeforeNavigate.addListener(({ tabId, frameId, url }) => {
    if (frameId === 0) decide(tabId, url);
  });
  browser.webNavigation.onHistoryStateUpdated.addListener(({ tabId, frameId, url }) => {
    if (frameId === 0) decide(tabId, url);
  });
  browser.webRequest.onBeforeRedirect.addListener(
    ({ tabId, redirectUrl }) => decide(tabId, redirectUrl),
    { urls: ['<all_urls>'], types: ['main_frame'] },
  );
  browser.tabs.onRemoved.addListener(unwatch);
}

/** What an address says beside its host, which every request tells anyhow. */
function topicBesideHost(url: string): Topic | null {
  const rest = /^https?:\/\/[^/?#]+(\/[^#]*)/i.exec(url)?.[1] ?? '';
  return rest.length < 4 ? null : topicOfAddress(`https://site.invalid${rest}`);
}

function decide(tab: number, url: string): void {
  if (topicBesideHost(url) === null) {
    unwatch(tab);
    return;
  }
  const begin = async () => {
    if ((await isOn()) && (await isOrdinary(tab, url))) watch(tab);
  };
  begin().catch(() => undefined);
}

function watch(tab: number): void {
  unwatch(tab);
  const listener: Listener = (details) => hear(tab, details);
  browser.webRequest.onSendHeaders.addListener(
    listener,
    { urls: ['<all_urls>'], tabId: tab },
    HEADERS,
  );
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

function hear(tab: number, details: WebRequest.OnSendHeadersDetailsType): void {
  const known = watched.get(tab);
  if (known) {
    clearTimeout(known.timer);
    known.timer = quietTimer(tab);
  }
  if (details.type === 'main_frame') return;
  const host = webHost(details.url);
  const told = details.requestHeaders?.find(({ name }) => name.toLowerCase() === 'referer')?.value;
  const by = webHost(told ?? '');
  const topic = told === undefined ? null : topicBesideHost(told);
  if (host === null || by === null || topic === null) return;
  const { documentId } = details as { documentId?: string };
  const noted = visitAround(documentId, tab, false).then((visit) => {
    if (visit && siteOf(by) === visit.site) tell(visit, host, topic, details.timeStamp);
  });
  underWay(noted).catch(() => undefined);
}

function tell(visit: Visit, host: string, topic: Topic, time: number): void {
  const at = Math.round(time);
  const told = { detector: 'referrer', payload: { host, topic }, first: at, last: at } as const;
  note([{ ...told, visit, host: visit.site, source: 'wire', add: 1 }]);
}
