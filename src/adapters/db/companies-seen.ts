import type { Activity } from '../../core/model/purpose.ts';
import type { Database } from './open.ts';

/** A company and the sites that it was seen on: local noon of the first and last day with it (ms), and visits. */
export interface CompanyRecord {
  name: string;
  activities: Activity[];
  sites: { site: string; first: number; last: number; loads: number }[];
}

/** Where a company was seen, from the daily sums: one index, whatever else is stored. */
export async function readCompany(db: Database, name: string): Promise<CompanyRecord> {
  const sums = await db.siteDays.where('names').equals(name).toArray();
  const activities = new Set<Activity>();
  const sites = new Map<string, CompanyRecord['sites'][number]>();
  for (const { site, day, visits, companies } of sums) {
    const at = noonOf(day);
    const known = sites.get(site) ?? { site, first: at, last: at, loads: 0 };
    sites.set(site, {
      site,
      first: Math.min(known.first, at),
      last: Math.max(known.last, at),
      loads: known.loads + visits,
    });
    for (const share of companies)
      if (share.name === name) for (const activity of share.activities) activities.add(activity);
  }
  return { name, activities: [...activities], sites: [...sites.values()] };
}

/** Days that are looked through for names. */
const MOST_DAYS = 90;

/** Names of known companies that were seen on the last days with visits, the busiest first. */
export async function readCompanyNames(db: Database): Promise<string[]> {
  const days = await db.days.orderBy('day').reverse().limit(MOST_DAYS).toArray();
  const requests = new Map<string, number>();
  for (const { companies } of days)
    for (const { name, known, requests: more } of companies)
      if (known) requests.set(name, (requests.get(name) ?? 0) + more);
  return [...requests].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
}

function noonOf(day: string): number {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 12).getTime();
}
