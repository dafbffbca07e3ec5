import type { DataKind } from '../../core/model/data-kind.ts';
import type { Receipt } from '../../core/model/receipt.ts';
import type { Day, SiteDay } from '../../core/model/sums.ts';
import type { Site } from '../../core/model/visit.ts';
import { daysBetween } from '../../core/report/range.ts';
import { gatherReach, type Reach, type Refusal } from '../../core/report/reach.ts';
import type { Database } from './open.ts';

/** Days whose sites are read at once: long enough for few questions, short enough to let others in. */
const PORTION = 28;

/** Sums of the days from one to another (YYYY-MM-DD), both included: a row a day. */
export const readDays = (db: Database, from: string, to: string): Promise<Day[]> =>
  db.days.where('day').between(from, to, true, true).toArray();

/** Receipts since a time (ms), newest first. */
export const readReceiptsSince = (db: Database, since: number): Promise<Receipt[]> =>
  db.receipts.where('at').aboveOrEqual(since).reverse().toArray();

/** Sites that were visited since a time (ms), newest first. */
export const readSitesSince = (db: Database, since: number): Promise<Site[]> =>
  db.sites.where('lastSeen').aboveOrEqual(since).reverse().toArray();

/** First and last day of which there is a sum; null where there is none. */
export async function readSpan(db: Database): Promise<{ first: string; last: string } | null> {
  const [first, last] = await Promise.all([
    db.days.orderBy('day').first(),
    db.days.orderBy('day').last(),
  ]);
  return first && last ? { first: first.day, last: last.day } : null;
}

/**
 * Which companies, kinds and sites belong together in a range, from the sums of sites and days, in
 * portions between which the page breathes.
 * @param onprogress days read so far, of how many; returns false to stop
 * @returns null where it was stopped
 */
export async function readReach(
  db: Database,
  from: string,
  to: string,
  refusals: readonly Refusal[],
  onprogress: (done: number, total: number) => boolean,
): Promise<Reach | null> {
  const reach = gatherReach(refusals);
  const days = daysBetween(from, to);
  for (let at = 0; at < days.length; at += PORTION) {
    if (!onprogress(at, days.length)) return null;
    const portion = days.slice(at, at + PORTION);
    const rows = await db.siteDays
      .where('day')
      .between(portion[0], portion.at(-1), true, true)
      .toArray();
    for (const row of rows) reach.add(row);
  }
  return reach.done();
}

/** Every sum that a company is named in. */
export const readCompany = (db: Database, name: string): Promise<SiteDay[]> =>
  db.siteDays.where('names').equals(name).toArray();

/**
 * Every sum in which a kind of data was asked for or sent: the days tell which days those are, and only
 * these days' sites are read.
 */
export async function readKind(
  db: Database,
  data: DataKind,
  from: string,
  to: string,
): Promise<SiteDay[]> {
  const days = await readDays(db, from, to);
  const telling = days.filter(
    ({ asked, sent }) => asked[data] !== undefined || sent.some((one) => one.data === data),
  );
  const found: SiteDay[] = [];
  for (let at = 0; at < telling.length; at += PORTION) {
    const names = telling.slice(at, at + PORTION).map(({ day }) => day);
    const rows = await db.siteDays.where('day').anyOf(names).toArray();
    found.push(
      ...rows.filter(
        (row) => row.asked[data] !== undefined || row.sent.some((one) => one.data === data),
      ),
    );
  }
  return found;
}
