import type { Cookies } from 'webextension-polyfill';
import { browser } from '../../src/adapters/browser/api.ts';
import { readRequests } from '../../src/adapters/db/read.ts';
import type { Visit } from '../../src/core/model/visit.ts';
import { siteOf } from '../../src/core/web/site-of.ts';
import { database } from '../database.ts';
import { isOn } from '../state.ts';
import { underWay } from '../under-way.ts';
import { shownVisits } from './documents.ts';
import { hasDomain, note, onWritten } from './journal.ts';
import { isMark } from './kept-marks.ts';
import { checkOptOut } from './opt-out.ts';
import { holdCookie } from './syncs.ts';

interface Waiting {
  name: string;
  domain: string;
  lifetimeDays: number | null;
  httpOnly: boolean;
  /** It stays and could tell this browser from all others. */
  identifier: boolean;
  /** Site that the cookie is shut in with, where the browser partitions it. */
  within: string | null;
  at: number;
}

/** A cookie whose owner was not seen on any page for so long belongs to none (milliseconds). */
const MOST_WAIT = 10_000;
const MOST_WAITING = 1000;
/** Cookies set within so long are given to their pages together (milliseconds). */
const TOGETHER = 120;
const MS_A_DAY = 86_400_000;

let waiting: Waiting[] = [];
let attributing = false;

/** Stores that are known to be ordinary; any other, and any that we have not heard of, is private. */
const isOrdinaryStore = (store: string): boolean =>
  /^(?:0|firefox-default|firefox-container-\d+)$/.test(store);

/** Cookies that are set, from the browser's own event. Values are looked at and never kept. */
export function recordCookies(): void {
  browser.cookies.onChanged.addListener(({ cookie, removed }) => {
    if (removed || !isOrdinaryStore(cookie.storeId)) return;
    if (waiting.length < MOST_WAITING) waiting.push(waitingOf(cookie));
    underWay(hear(cookie)).catch(() => undefined);
    attributeSoon();
  });
  // A page's companies become known with its first report: cookies may have come before it.
  onWritten(() => {
    if (waiting.length > 0) attributeSoon();
  });
}

/** A page that is loading sets cookies by the dozen: the first is looked at now, the rest together. */
function attributeSoon(): void {
  if (attributing) return;
  const run = () => attribute().catch(() => undefined);
  const both = async () => {
    const later = new Promise((done) => setTimeout(done, TOGETHER));
    await Promise.all([run(), later]);
    attributing = false;
    if (waiting.length > 0) await run();
  };
  attributing = true;
  void underWay(both());
}

async function hear(cookie: Cookies.Cookie): Promise<void> {
  if (!(await isOn())) return;
  holdCookie(cookie);
  await checkOptOut(cookie);
}

function waitingOf(cookie: Cookies.Cookie): Waiting {
  const now = Date.now();
  const expires = cookie.expirationDate;
  const top = (cookie as { partitionKey?: { topLevelSite?: string } }).partitionKey?.topLevelSite;
  return {
    name: cookie.name,
    domain: cookie.domain.replace(/^\./, ''),
    lifetimeDays:
      expires === undefined
        ? null
        : Math.max(0, Math.round(((expires * 1000 - now) / MS_A_DAY) * 100) / 100),
    httpOnly: cookie.httpOnly,
    identifier: isMark(cookie, now),
    within: top ? siteOf(top.replace(/^https?:\/\//, '').replace(/:\d+$/, '')) : null,
    at: now,
  };
}

/** Gives each waiting cookie to the newest shown page that has the site, or asked the company. */
async function attribute(): Promise<void> {
  if (!(await isOn())) {
    waiting = [];
    return;
  }
  const visits = (await shownVisits()).map(({ visit }) => visit).sort((a, b) => b.at - a.at);
  const due = waiting;
  waiting = [];
  const now = Date.now();
  for (const one of due) {
    const site = siteOf(one.domain);
    const visit =
      visits.find((candidate) => candidate.site === (one.within ?? site)) ??
      visits.find((candidate) => hasDomain(candidate, site)) ??
      (await askedBefore(visits, site));
    if (visit) {
      const { name, domain, lifetimeDays, httpOnly, identifier, at } = one;
      const payload = { name, domain, lifetimeDays, httpOnly, identifier };
      const told = { detector: 'cookie', payload, first: at, last: at } as const;
      note([{ ...told, visit, host: visit.site, source: 'wire', add: 1 }]);
    } else if (now - one.at < MOST_WAIT) waiting.push(one);
  }
}

/** The visit that is stored to have asked a site: what was seen before the worker was stopped. */
async function askedBefore(visits: readonly Visit[], site: string): Promise<Visit | undefined> {
  for (const visit of visits) {
    const requests = await readRequests(await database(), visit);
    if (requests.some(({ detail }) => siteOf(detail.host) === site)) return visit;
  }
  return undefined;
}
