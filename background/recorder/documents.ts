import { browser, native } from '../../src/adapters/browser/api.ts';
import { dayOf } from '../../src/adapters/db/day.ts';
import { visitId, type Visit } from '../../src/core/model/visit.ts';
import { visibleSite } from '../../src/core/web/page-kind.ts';
import { database } from '../database.ts';
import { mayRecord } from '../state.ts';
import { isForgotten } from './forgotten.ts';

/** A top document as the browser names it: the join key of everything that is seen. */
export interface Seen {
  tab: number;
  doc: string;
  url: string;
  /** When it began: its commit, or its time origin. Milliseconds since 1970. */
  at: number;
  /** It is being left: the tab may show the next one already, or be closed. */
  leaving?: boolean;
}

/** Visits by document, newest last; a worker that was stopped finds them in the database again. */
const visits = new Map<string, Promise<Visit | null>>();
/** What was found, for those who cannot wait for it. */
const found = new WeakMap<Promise<Visit | null>, Visit>();
/** Documents that no visit is stored of, so that not every cookie asks for them again. */
const absent = new Set<string>();
/** Which top document a frame's document belongs to. */
const tops = new Map<string, string>();
/** The top document that each tab shows. */
const shown = new Map<number, string>();
const MOST = 2000;

/** Keeps a map of recent things from growing for as long as the worker lives. */
function bound(map: Map<unknown, unknown> | Set<unknown>): void {
  for (const key of map.keys()) {
    if (map.size <= MOST) return;
    map.delete(key);
  }
}

/** The name of a sender's document, or one of our own making where the browser gives none. */
export const docOf = (
  sender: { documentId?: string; frameId?: number | undefined; tab: { id?: number | undefined } },
  timeOrigin: number,
): string =>
  sender.documentId ?? `${sender.tab.id}-${sender.frameId ?? 0}-${Math.floor(timeOrigin)}`;

/**
 * Whether a tab is known to be an ordinary one that shows a page to us. Unknown means private: nothing
 * is kept of it. The browser withholds the address where we may not look, and of a page's source.
 * Where a tab is going (`to`) only Chromium knows by itself; before, a new tab in Firefox shows no page.
 */
export async function isOrdinary(tab: number, to?: string): Promise<boolean> {
  try {
    const { incognito, url, pendingUrl } = await browser.tabs.get(tab);
    return incognito === false && /^https?:/i.test(pendingUrl ?? to ?? url ?? '');
  } catch {
    return false;
  }
}

/** The visit of a top document, found or made; null where it must not be recorded. */
export function visitOf(seen: Seen): Promise<Visit | null> {
  if (!seen.leaving) shown.set(seen.tab, seen.doc);
  absent.delete(seen.doc);
  return visits.get(seen.doc) ?? remember(seen.doc, findOrMake(seen));
}

/** A refusal or a failure is not remembered: the next time may be another matter. */
function remember(doc: string, finding: Promise<Visit | null>): Promise<Visit | null> {
  visits.set(doc, finding);
  bound(visits);
  finding.then(
    (visit) => (visit ? found.set(finding, visit) : visits.delete(doc)),
    () => visits.delete(doc),
  );
  return finding;
}

/** The visit that a document or frame belongs to, if it is known already (see `visitAround`). */
export function visitKnown(doc: string | undefined, tab: number): Visit | undefined {
  const top = doc === undefined ? shown.get(tab) : (tops.get(doc) ?? doc);
  const finding = top === undefined ? undefined : visits.get(top);
  return finding && found.get(finding);
}

async function findOrMake({ doc, url, at, tab }: Seen): Promise<Visit | null> {
  const site = visibleSite(url);
  if (site === null || (await isForgotten(site, at))) return null;
  if (!(await mayRecord(site)) || !(await isOrdinary(tab))) return null;
  const known = await findVisit(doc);
  if (known) return known;
  const time = Math.floor(at);
  return {
    id: visitId(time, doc),
    doc,
    site,
    at: time,
    day: dayOf(time),
    secure: /^https:/i.test(url),
    // `page` is added by whoever knows that our scripts ran with it.
    sources: ['cookies', 'timing'],
  };
}

/** The stored visit of a document, unless it may not be recorded any more. */
async function findVisit(doc: string): Promise<Visit | null> {
  if (absent.has(doc)) return null;
  const db = await database();
  const known = await db.visits.where('doc').equals(doc).first();
  if (!known && !visits.has(doc)) {
    absent.add(doc);
    bound(absent);
  }
  return known && (await mayRecord(known.site)) ? known : null;
}

/** Notes whose frame a document is; of an unknown parent, the top document that its tab shows now. */
export function nest(doc: string, parent: string | undefined, tab: number): void {
  const top = parent === undefined ? shown.get(tab) : (tops.get(parent) ?? parent);
  if (top === undefined) return;
  tops.set(doc, top);
  bound(tops);
}

/**
 * The visit that a document or frame belongs to, if it is being recorded.
 * @param leaving its document is being left: the tab may show the next one already
 */
export async function visitAround(
  doc: string | undefined,
  tab: number,
  leaving: boolean,
): Promise<Visit | null> {
  const top = doc === undefined ? undefined : (tops.get(doc) ?? doc);
  if (top !== undefined) {
    const known = visits.get(top);
    if (known) return known;
    const stored = await findVisit(top);
    if (stored) return remember(top, Promise.resolve(stored));
    if (leaving) return null;
    // Nobody told of this document, or the worker was stopped since: the tab may show the next page
    // already, so the browser is asked whose it is.
    const owner = await topOf(top);
    if (owner === null) return null;
    if (owner !== undefined && owner !== top) {
      tops.set(top, owner);
      bound(tops);
      return visits.get(owner) ?? remember(owner, findVisit(owner));
    }
  }
  const current = await shownIn(tab);
  return current === undefined
    ? null
    : (visits.get(current) ?? remember(current, findVisit(current)));
}

/** The top document around a document; null where it is gone, undefined where the browser cannot say. */
async function topOf(doc: string): Promise<string | null | undefined> {
  try {
    for (let top = doc; ;) {
      const frame = (await native.webNavigation.getFrame({ documentId: top })) as {
        parentDocumentId?: string;
      } | null;
      if (!frame) return null;
      if (frame.parentDocumentId === undefined) return top;
      top = frame.parentDocumentId;
    }
  } catch {
    return undefined;
  }
}

/** The top document of a tab; after the worker was stopped, as the browser tells. */
async function shownIn(tab: number): Promise<string | undefined> {
  const known = shown.get(tab);
  if (known !== undefined) return known;
  const frame = await native.webNavigation.getFrame({ tabId: tab, frameId: 0 }).catch(() => null);
  const doc = (frame as { documentId?: string } | null)?.documentId;
  if (doc !== undefined) shown.set(tab, doc);
  return doc;
}

/** The visits that tabs show right now, each with its tab. */
export async function shownVisits(): Promise<{ tab: number; visit: Visit }[]> {
  if (shown.size === 0) {
    const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
    await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : shownIn(id))));
  }
  const all = await Promise.all(
    [...shown].map(async ([tab, doc]) => ({
      tab,
      visit: await (visits.get(doc) ?? remember(doc, findVisit(doc))).catch(() => null),
    })),
  );
  return all.flatMap(({ tab, visit }) => (visit ? [{ tab, visit }] : []));
}

export function closeTab(tab: number): void {
  shown.delete(tab);
}

/** Lets go of what is known of a site's documents (of all: null): what may be recorded has changed. */
export async function releaseDocuments(site: string | null): Promise<void> {
  absent.clear();
  for (const [doc, finding] of visits) {
    const visit = await finding.catch(() => null);
    if (!visit || site === null || visit.site === site) visits.delete(doc);
  }
}
