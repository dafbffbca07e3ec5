import type { Stored } from '../../core/report/week.ts';
import type { Database } from './open.ts';

/** Days that a company must not have been seen on to be new (90: as long as details are kept). */
const BEFORE = 90;

/** What is stored of a week. @param days of the week, Monday first */
export async function readWeek(db: Database, days: readonly string[]): Promise<Stored> {
  const [from = '', to = ''] = [days[0], days.at(-1)];
  // Receipts have a time, and no day: local midnight of Monday and of the Monday after.
  const start = new Date(`${from}T00:00`);
  const end = new Date(start);
  end.setDate(end.getDate() + days.length);
  const [siteDays, receipts, changes] = await Promise.all([
    db.siteDays.where('day').between(from, to, true, true).toArray(),
    db.receipts.where('at').between(start.getTime(), end.getTime(), true, false).toArray(),
    db.changes.where('at').aboveOrEqual(start.getTime()).toArray(),
  ]);
  return { siteDays, receipts, changes: changes.filter(({ day }) => days.includes(day)) };
}

/** Names of all companies in the time before a day; null where nothing was recorded then. */
export async function companiesBefore(db: Database, day: string): Promise<Set<string> | null> {
  const sums = await db.days.where('day').below(day).reverse().limit(BEFORE).toArray();
  const names = sums.flatMap(({ companies }) => companies.map(({ name }) => name));
  return sums.length > 0 ? new Set(names) : null;
}
