import type { DataKind } from '../model/data-kind.ts';
import type { Activity } from '../model/purpose.ts';
import type { SiteDay } from '../model/sums.ts';
import { ACTIVITIES } from '../model/purpose.ts';

/** All that sums tell of one company. */
export interface CompanyReport {
  name: string;
  known: boolean;
  activities: Activity[];
  requests: number;
  days: number;
  first: string;
  last: string;
  sites: CompanySite[];
  /** Kinds of data that went to it. */
  kinds: { data: DataKind; times: number; sites: number; first: string }[];
  perDay: { day: string; requests: number }[];
}

export interface CompanySite {
  site: string;
  requests: number;
  days: number;
  first: string;
  last: string;
}

/**
 * A company from the sums of the sites and days on which it was seen; null where there are none.
 * @param rows rows whose `names` hold the company, in any order
 */
export function companyReport(name: string, rows: readonly SiteDay[]): CompanyReport | null {
  const sites = new Map<string, CompanySite>();
  const kinds = new Map<DataKind, { times: number; on: Set<string>; first: string }>();
  const perDay = new Map<string, number>();
  const activities = new Set<Activity>();
  let known = false;
  for (const { site, day, companies, sent } of rows) {
    const share = companies.find((one) => one.name === name);
    if (!share) continue;
    known ||= share.known;
    for (const activity of share.activities) activities.add(activity);
    perDay.set(day, (perDay.get(day) ?? 0) + share.requests);
    const at = sites.get(site) ?? { site, requests: 0, days: 0, first: day, last: day };
    sites.set(site, at);
    at.requests += share.requests;
    at.days += 1;
    if (day < at.first) at.first = day;
    if (day > at.last) at.last = day;
    for (const { data, to, times } of sent) {
      if (to !== name) continue;
      const kind = kinds.get(data) ?? { times: 0, on: new Set<string>(), first: day };
      kinds.set(data, kind);
      kind.times += times;
      kind.on.add(site);
      if (day < kind.first) kind.first = day;
    }
  }
  const days = [...perDay].sort(([a], [b]) => (a < b ? -1 : 1));
  const [first, last] = [days[0]?.[0], days.at(-1)?.[0]];
  if (first === undefined || last === undefined) return null;
  return {
    ...{ name, known, first, last, days: days.length },
    activities: ACTIVITIES.filter((one) => activities.has(one)),
    requests: days.reduce((sum, [, requests]) => sum + requests, 0),
    sites: [...sites.values()].sort(
      (a, b) => b.requests - a.requests || (a.site < b.site ? -1 : 1),
    ),
    kinds: [...kinds]
      .map(([data, { times, on, first: since }]) => ({ data, times, sites: on.size, first: since }))
      .sort((a, b) => b.times - a.times || (a.data < b.data ? -1 : 1)),
    perDay: days.map(([day, requests]) => ({ day, requests })),
  };
}
