import { browser, native } from '../../src/adapters/browser/api.ts';
import { db } from '../../src/adapters/db/open.ts';
import { localDay, visitId, type Visit } from '../../src/core/model/visit.ts';
import { visibleSite } from '../../src/core/web/page-kind.ts';
import { mayRecord } from '../state.ts';

/** A document as the browser names it: the join key of everything that is seen. */
export interface Seen {
  tab: number;
  frame: number;
  doc: string;
  url: string;
  at: number;
}

/** Visits by document, newest last; a worker that was stopped finds them in the database again. */
const visits = new Map<string, Promise<Visit | null>>();
/** Which top document a frame's document belongs to. */
const tops = new Map<string, string>();
/** The top document that each tab shows. */
const shown = new Map<number, string>();
/** Documents whose record the person deleted while they were still open. */
const forgotten = new Set<string>();
const MOST = 2000;

/** Keeps a map of recent things from growing for as long as the worker lives. */
function bound(map: Map<unknown, unknown>): void {
  for (const key of map.keys()) {
    if (map.size <= MOST) return;
    map.delete(key);
  }
}

/**
 * Whether a tab is known to be an ordinary one that shows a page to us. Unknown means private: nothing
 * is kept of it. The browser withholds the address where we may not look, and of a page's source.
 */
export async function isOrdinary(tab: number): Promise<boolean> {
  try {
    const { incognito, url, pendingUrl } = await browser.tabs.get(tab);
    return incognito === false && /^https?:/i.test(pendingUrl ?? url ?? '');
  } catch {
    return false;
  }
}

/** The visit of a top document, found or made; null where it must not be recorded. */
export function visitOf(seen: Seen): Promise<Visit | null> {
  let visit = visits.get(seen.doc);
  if (!visit) {
    visit = findOrMake(seen);
    visits.set(seen.doc, visit);
    bound(visits);
    // A refusal is not remembered: the person may start, resume or include the site a moment later.
    void visit.then((made) => made ?? visits.delete(seen.doc));
  }
  shown.set(seen.tab, seen.doc);
  return visit;
}

async function findOrMake({ doc, url, at, tab }: Seen): Promise<Visit | null> {
  if (forgotten.has(doc)) return null;
  const site = visibleSite(url);
  if (site === null) return null;
  if (!(await mayRecord(site)) || !(await isOrdinary(tab))) return null;
  const known = await db.visits.where('doc').equals(doc).first();
  if (known) return known;
  const time = Math.floor(at);
  return {
    id: visitId(time, doc),
    doc,
    site,
    at: time,
    day: localDay(time, new Date(time).getTimezoneOffset()),
    secure: /^https:/i.test(url),
    sources: ['cookies', 'page', 'timing'],
  };
}

/** Notes whose frame a document is. */
export function nest(doc: string, parent: string): void {
  tops.set(doc, tops.get(parent) ?? parent);
  bound(tops);
}

/** The visit that a document or frame of a tab belongs to, if it is being recorded. */
export async function visitAround(doc: string | undefined, tab: number): Promise<Visit | null> {
  const top =
    doc === undefined ? undefined : (tops.get(doc) ?? (visits.has(doc) ? doc : undefined));
  const found = visits.get(top ?? shown.get(tab) ?? '');
  if (found) return found;
  // The worker was stopped in between: the browser knows what the tab shows.
  const frame = await native.webNavigation.getFrame({ tabId: tab, frameId: 0 }).catch(() => null);
  const id = frame && (frame as { documentId?: string }).documentId;
  if (!frame || !id) return null;
  return visitOf({ tab, frame: 0, doc: id, url: frame.url, at: Date.now() });
}

/** The visits that tabs show right now, each with its tab. */
export async function shownVisits(): Promise<{ tab: number; visit: Visit }[]> {
  const all = await Promise.all(
    [...shown].map(async ([tab, doc]) => ({ tab, visit: (await visits.get(doc)) ?? null })),
  );
  return all.flatMap(({ tab, visit }) => (visit ? [{ tab, visit }] : []));
}

export function closeTab(tab: number): void {
  shown.delete(tab);
}

/**
 * Lets go of the documents of a site (or of all): what they go on telling until they are left must not
 * bring back what the person had forgotten.
 */
export async function forgetDocuments(site: string | null): Promise<void> {
  for (const [doc, made] of visits) {
    const visit = await made;
    if (visit && (site === null || visit.site === site)) {
      visits.delete(doc);
      forgotten.add(doc);
    }
  }
}
