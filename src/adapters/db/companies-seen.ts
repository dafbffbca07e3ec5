import type { Database } from './open.ts';

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
