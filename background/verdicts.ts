import { readSite, type SiteRecord } from '../src/adapters/db/read.ts';
import { noteVerdict } from '../src/adapters/db/verdict.ts';
import { siteReport, type SiteReport } from '../src/core/report/site-report.ts';
import { onReceipts } from './consent/recheck.ts';
import { database, isLocked } from './database.ts';
import { noted } from './noted.ts';
import { onWritten } from './recorder/journal.ts';
import { underWay } from './under-way.ts';

/** A page in the making changes its score often; nobody need follow each step (milliseconds). */
const SETTLE = 1500;
/** More of what is known already is judged so much later: a page that never falls silent says little new. */
const COUNTED_AFTER = 15_000;

/** What a site amounts to after its last visit, for whoever keeps or shows it. */
export interface Verdict {
  site: string;
  day: string;
  record: SiteRecord;
  report: SiteReport;
}
type Reader = (verdict: Verdict) => Promise<void>;
interface Due {
  /** The day that it is noted for; null: that of the site's last visit. */
  day: string | null;
  timer: ReturnType<typeof setTimeout>;
  /** How long the timer runs (milliseconds). */
  after: number;
}

const readers: Reader[] = [keep];
/** Sites that are to be judged. */
const due = new Map<string, Due>();
let judging: Promise<unknown> = Promise.resolve();

/** Calls back with the verdict on a site whenever something was recorded of it and it settled. */
export function onVerdict(reader: Reader): void {
  readers.push(reader);
}

/** Judges each site once what was written of it has settled. */
export function judgeSites(): void {
  onWritten(({ visit: { site, day }, hasNews }) =>
    judgeSoon(site, day, hasNews ? SETTLE : COUNTED_AFTER),
  );
  // Promises are part of the score, and are proven when the page has long said its last.
  onReceipts((site) => {
    if (site !== null) judgeSoon(site, null, SETTLE);
  });
}

function judgeSoon(site: string, day: string | null, after: number): void {
  const known = due.get(site);
  if (known) known.day ??= day;
  if (known && known.after <= after) return;
  clearTimeout(known?.timer);
  const timer = setTimeout(() => judgeNow(site), after);
  due.set(site, { day: known ? known.day : day, timer, after });
}

/**
 * Judges at once what would be judged in a moment.
 * @returns whether there was anything to judge; all readers have heard of it by then
 */
export async function judgeDue(): Promise<boolean> {
  const sites = [...due.keys()];
  sites.forEach(judgeNow);
  await judging;
  return sites.length > 0;
}

function judgeNow(site: string): void {
  const known = due.get(site);
  if (!known) return;
  clearTimeout(known.timer);
  due.delete(site);
  // One after another: an older verdict must not come to be noted after a newer one.
  judging = underWay(judging.then(() => judge(site, known.day)).catch(noted));
}

/** Judges a site and tells all readers. @param day it is noted for; null: that of its last visit */
export async function judge(site: string, day: string | null): Promise<void> {
  // What is sealed cannot be judged: it is once the record is open.
  if (await isLocked()) return;
  const record = await readSite(await database(), site);
  const { visits, observations, receipts } = record;
  const report = siteReport(site, visits, observations, receipts);
  // Newest first.
  const on = day ?? visits[0]?.day;
  if (on === undefined) return;
  const verdict = { site, day: on, record, report };
  // One after another: it is kept before anybody is told.
  for (const reader of readers) await reader(verdict).catch(noted);
}

async function keep({ site, day, record, report }: Verdict): Promise<void> {
  const score = report.score && { value: report.score.value, coverage: report.score.coverage };
  await noteVerdict(await database(), { site, day, record }, score, Date.now());
}
