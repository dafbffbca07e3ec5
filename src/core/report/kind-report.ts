import type { DataKind } from '../model/data-kind.ts';
import type { SiteDay } from '../model/sums.ts';

/** Who asked for one kind of data, and who got it. */
export interface KindReport {
  data: DataKind;
  askers: { site: string; visits: number; first: string; last: string }[];
  getters: { company: string; times: number; sites: string[]; first: string; last: string }[];
  /** First day on which it was asked for, and on which it was sent; null where it never was. */
  askedSince: string | null;
  sentSince: string | null;
}

/** One kind of data from the sums of sites and days; null where nobody asked and nobody got it. */
export function kindReport(data: DataKind, rows: readonly SiteDay[]): KindReport | null {
  const askers = new Map<string, KindReport['askers'][number]>();
  const getters = new Map<string, KindReport['getters'][number]>();
  for (const { site, day, asked, sent } of rows) {
    const visits = asked[data];
    if (visits !== undefined) {
      const asker = askers.get(site) ?? { site, visits: 0, first: day, last: day };
      askers.set(site, widened({ ...asker, visits: asker.visits + visits }, day));
    }
    for (const one of sent) {
      if (one.data !== data) continue;
      const company = one.to;
      const known = getters.get(company) ?? { company, times: 0, sites: [], first: day, last: day };
      const sites = known.sites.includes(site) ? known.sites : [...known.sites, site];
      getters.set(company, widened({ ...known, times: known.times + one.times, sites }, day));
    }
  }
  if (askers.size === 0 && getters.size === 0) return null;
  return {
    data,
    askedSince: earliest([...askers.values()]),
    sentSince: earliest([...getters.values()]),
    askers: [...askers.values()].sort((a, b) => b.visits - a.visits || (a.site < b.site ? -1 : 1)),
    getters: [...getters.values()].sort(
      (a, b) => b.times - a.times || (a.company < b.company ? -1 : 1),
    ),
  };
}

const widened = <One extends { first: string; last: string }>(one: One, day: string): One => ({
  ...one,
  first: day < one.first ? day : one.first,
  last: day > one.last ? day : one.last,
});

const earliest = (all: readonly { first: string }[]): string | null =>
  all.reduce<string | null>((found, { first }) => (found && found < first ? found : first), null);
