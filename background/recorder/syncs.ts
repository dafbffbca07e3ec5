import type { Cookies } from 'webextension-polyfill';
import { readRowsOf } from '../../src/adapters/db/packs.ts';
import { textHash } from '../../src/core/consent/dialog.ts';
import { addressTokens } from '../../src/core/identifiers/address-tokens.ts';
import { Marks, type Handed } from '../../src/core/identifiers/marks.ts';
import type { Visit } from '../../src/core/model/visit.ts';
import { sameName } from '../../src/core/web/same-name.ts';
import { siteOf } from '../../src/core/web/site-of.ts';
import { database } from '../database.ts';
import { companies, wishFor } from '../state.ts';
import { underWay } from '../under-way.ts';
import { hasDomain, note } from './journal.ts';
import { isMark, marksIn, marksOf } from './kept-marks.ts';

/** Marks are kept in memory only, and only as hashes that nobody outside could compare. */
const salt = crypto.randomUUID();
const hashed = (mark: string) => textHash(salt + mark) + textHash(mark + salt);

const marks = new Marks();
/** Sites whose cookies were looked at in this worker's life; later ones come by themselves. */
const looked = new Set<string>();
const MOST_LOOKED = 1000;
/** Those that are being looked at just now. */
const looking = new Set<Promise<void>>();
interface Page {
  visit: Visit;
  /** What its own address held. */
  own: Set<string>;
  /** What its site promised, and when that was read (ms). */
  promised?: { at: number; answer: Promise<boolean> };
}
/** The pages that marks were seen on, by visit. */
const pages = new Map<string, Page>();
/** A promise is looked for in all that is kept of a site: for a page no more often than this (ms). */
const READ_AGAIN = 2000;
const MOST_PAGES = 200;

/** A page is shown: what its own address holds is everybody's who is told of it, and no cookie's. */
export function beginPage(visit: Visit, url: string): void {
  pages.set(visit.id, {
    visit,
    own: new Set(addressTokens(url).map(({ token }) => hashed(token))),
  });
  for (const id of pages.keys()) {
    if (pages.size <= MOST_PAGES) break;
    pages.delete(id);
  }
}

/** A cookie was set: its marks may have been handed on already, in the very answer that set it. */
export function holdCookie(cookie: Cookies.Cookie): void {
  if (!isMark(cookie, Date.now())) return;
  const host = cookie.domain.replace(/^\./, '');
  for (const mark of marksIn(cookie)) tell(marks.hold(hashed(mark), host));
}

/**
 * Another company was asked: whose marks were in the address?
 * @param hop host that the browser was sent on from, if any
 */
export function followMarks(visit: Visit, host: string, url: string, hop: string | null): void {
  let page = pages.get(visit.id);
  if (!page) pages.set(visit.id, (page = { visit, own: new Set() }));
  const { own } = page;
  const found = new Set(addressTokens(url).map(({ token }) => hashed(token)));
  const follow = () => {
    for (const mark of found) if (!own.has(mark)) tell(marks.send(mark, host, visit.id, hop));
  };
  const before = found.size > 0 ? [...looking] : [];
  look(siteOf(host));
  if (before.length === 0) follow();
  else underWay(Promise.all(before).then(follow)).catch(() => undefined);
}

function look(site: string): void {
  if (looked.has(site)) return;
  const held = marksOf({ domain: site }).then(
    (found) => found.forEach((mark) => tell(marks.hold(hashed(mark), site))),
    () => undefined,
  );
  const over = () => void looking.delete(held);
  looking.add(underWay(held));
  held.then(over, over);
  looked.add(site);
  for (const known of looked) {
    if (looked.size <= MOST_LOOKED) break;
    looked.delete(known);
  }
}

function tell(handed: readonly Handed[]): void {
  for (const one of handed) underWay(record(one)).catch(() => undefined);
}

async function record({ from, to, page }: Handed): Promise<void> {
  const seen = pages.get(page);
  if (!seen || !hasDomain(seen.visit, siteOf(from))) return;
  const { visit } = seen;
  const table = await companies();
  const related = (a: string, b: string) =>
    siteOf(a) === siteOf(b) || table.sameOwner(a, b) || sameName(a, b);
  if (related(from, to) || related(from, visit.site) || related(to, visit.site)) return;
  const at = Date.now();
  const told = { first: at, last: at, visit, host: visit.site, source: 'wire', add: 1 } as const;
  note([{ detector: 'sync', payload: { from, to }, ...told }]);
  const sells = table
    .whoIs(to)
    .activities.some((one) => one === 'advertising' || one === 'data-broker');
  if (sells && (await promisedTo(seen, at)))
    note([{ detector: 'gpc', payload: { what: 'ignored', value: true }, ...told }]);
}

function promisedTo(page: Page, now: number): Promise<boolean> {
  if (!page.promised || now - page.promised.at > READ_AGAIN)
    page.promised = { at: now, answer: promised(page.visit.site) };
  return page.promised.answer;
}

/** The site says that it honours "do not sell", and was told so. */
async function promised(site: string): Promise<boolean> {
  if ((await wishFor(site)).resolved.selling.allow) return false;
  const rows = await readRowsOf(await database(), site);
  return rows.some(({ kind, detail }) => kind === 'gpc' && detail.what === 'says' && detail.value);
}
