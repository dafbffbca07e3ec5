import { noteError } from '../src/adapters/browser/errors.ts';
import { noteScore } from '../src/adapters/db/sums.ts';
import { readSite, type SiteRecord } from '../src/adapters/db/read.ts';
import { siteReport, type SiteReport } from '../src/core/report/site-report.ts';
import { database, isLocked } from './database.ts';
import { onWritten } from './recorder/journal.ts';

/** A page in the making changes its score often; nobody need follow each step (milliseconds). */
const SETTLE = 1500;

/** What a site amounts to after its last visit, for whoever keeps or shows it. */
export interface Verdict {
  site: string;
  day: string;
  record: SiteRecord;
  report: SiteReport;
}
type Reader = (verdict: Verdict) => Promise<void>;

const readers: Reader[] = [noteVerdict];
const due = new Map<string, ReturnType<typeof setTimeout>>();

/** Calls back with the verdict on a site whenever something was recorded of it and it settled. */
export function onVerdict(reader: Reader): void {
  readers.push(reader);
}

/** Judges each site once what was written of it has settled. */
export function judgeSites(): void {
  onWritten(({ site, day }) => {
    if (due.has(site)) return;
    due.set(
      site,
      setTimeout(() => {
        due.delete(site);
        void judge(site, day).catch(noted);
      }, SETTLE),
    );
  });
}

const noted = (error: unknown) => noteError('background', error);

export async function judge(site: string, day: string): Promise<void> {
  // What is sealed cannot be judged: it is once the record is open.
  if (await isLocked()) return;
  const record = await readSite(await database(), site);
  const { visits, observations, receipts } = record;
  const report = siteReport(site, visits, observations, receipts);
  const verdict = { site, day, record, report };
  // One after another: what changed is told from what was kept before.
  for (const reader of readers) await reader(verdict).catch(noted);
}

async function noteVerdict({ site, day, report }: Verdict): Promise<void> {
  if (!report.score) return;
  const { value, coverage } = report.score;
  const db = await database();
  await db.sites.update(site, { score: { value, coverage } });
  await noteScore(db, site, day, value);
}
