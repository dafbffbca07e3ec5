import type { DataKind } from '../../core/model/data-kind.ts';
import type { Receipt } from '../../core/model/receipt.ts';
import type { Day, SiteDay } from '../../core/model/sums.ts';
import type { Site } from '../../core/model/visit.ts';
import { daysBetween } from '../../core/report/range.ts';
import { gatherReach, type Reach, type Refusal } from '../../core/report/reach.ts';
import type { Database } from './open.ts';

/** Days whose sites are read at once: long enough for few questions, short enough to let others in. */
const PORTION = 28;
/** Rows of sites and days that are fetched by their keys at once. */
const AT_ONCE = 1000;

/**
 * Sums of the days from one to another (YYYY-MM-DD), both included, oldest first: a row a day. A long
 * range comes in portions, so that none of them takes the page's breath away.
 */
export async function readDays(db: Database, from: string, to: string): Promise<Day[]> {
  const names = await db.days.where('day').between(from, to, true, true).primaryKeys();
  const rows: Day[] = [];
  for (let at = 0; at < names.length; at += PORTION) {
    const portion = names.slice(at, at + PORTION);
    rows.push(
      ...(await db.days.where('day').between(portion[0], portion.at(-1), true, true).toArray()),
    );
  }
  return rows;
}

/** How many days are not summed yet. */
export const readDue = (db: Database): Promise<number> => db.days.where('due').equals(1).count();

/** Receipts since a time (ms), newest first. */
export const readReceiptsSince = (db: Database, since: number): Promise<Receipt[]> =>
  db.receipts.where('at').aboveOrEqual(since).reverse().toArray();

/** Sites that were visited since a time (ms), newest first. */
export const readSitesSince = (db: Database, since: number): Promise<Site[]> =>
  db.sites.where('lastSeen').aboveOrEqual(since).reverse().toArray();

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

/** Every sum that a company is named in, in portions. */
export async function readCompany(db: Database, name: string): Promise<SiteDay[]> {
  const keys = await db.siteDays.where('names').equals(name).primaryKeys();
  const rows: SiteDay[] = [];
  for (let at = 0; at < keys.length; at += AT_ONCE)
    for (const row of await db.siteDays.bulkGet(keys.slice(at, at + AT_ONCE)))
      if (row) rows.push(row);
  return rows;
}

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
    const portion = telling.slice(at, at + PORTION);
    const rows = await Promise.all(
      portion.map(({ day }) => db.siteDays.where('day').equals(day).toArray()),
    );
    found.push(
      ...rows
        .flat()
        .filter(
          (row) => row.asked[data] !== undefined || row.sent.some((one) => one.data === data),
        ),
    );
  }
  return found;
}
