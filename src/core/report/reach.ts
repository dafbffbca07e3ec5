import type { DataKind } from '../model/data-kind.ts';
import type { Activity } from '../model/purpose.ts';
import type { SiteDay } from '../model/sums.ts';
import { noSeries, SERIES, seriesOf, type BySeries, type Series } from './series.ts';

/** What a company got in a range, over all its sites. */
export interface CompanyReach {
  name: string;
  known: boolean;
  activities: Activity[];
  requests: number;
  sites: number;
  days: number;
  first: string;
  last: string;
}

/** Who asked for a kind of data, and to how many companies it went. */
export interface KindReach {
  data: DataKind;
  askedBy: number;
  sentTo: number;
  times: number;
  /** First day of the range on which it was asked for or sent. */
  first: string;
}

/** Requests of a site to a company. */
export interface Flow {
  site: string;
  company: string;
  requests: number;
}

/** Requests per visit to companies of refused purposes, before and after the day of the refusal. */
export interface RefusalEffect {
  site: string;
  day: string;
  before: number;
  after: number;
}

export interface Reach {
  sites: number;
  companies: CompanyReach[];
  kinds: KindReach[];
  flows: Flow[];
  /** On how many sites companies of a series got requests. */
  seen: BySeries;
  effects: RefusalEffect[];
}

/** A site's first refusal of the range. */
export interface Refusal {
  site: string;
  day: string;
  series: Series[];
}

interface Side {
  visits: number;
  requests: number;
}

/**
 * Adds up sums of sites and days in whatever portions they are read; `done` tells what they come to. A
 * year of a million observations is some 15,000 rows: they are never held at once.
 */
export function gatherReach(refusals: readonly Refusal[] = []): {
  add: (row: SiteDay) => void;
  done: () => Reach;
} {
  const sites = new Set<string>();
  const companies = new Map<string, CompanyReach & { on: Set<string>; in: Set<string> }>();
  const kinds = new Map<DataKind, KindReach & { by: Set<string>; to: Set<string> }>();
  const flows = new Map<string, Flow>();
  const seen = Object.fromEntries(SERIES.map((one) => [one, new Set<string>()])) as Record<
    Series,
    Set<string>
  >;
  const refused = new Map(
    refusals.map((one) => [one.site, { ...one, before: emptySide(), after: emptySide() }]),
  );

  const kindOf = (data: DataKind, day: string) => {
    const known = kinds.get(data) ?? {
      ...{ data, askedBy: 0, sentTo: 0, times: 0, first: day },
      ...{ by: new Set<string>(), to: new Set<string>() },
    };
    kinds.set(data, known);
    if (day < known.first) known.first = day;
    return known;
  };

  function add({ site, day, visits, companies: own, asked, sent }: SiteDay): void {
    sites.add(site);
    for (const { name, known, activities, requests } of own) {
      const company = companies.get(name) ?? {
        ...{ name, known, activities, requests: 0, sites: 0, days: 0, first: day, last: day },
        ...{ on: new Set<string>(), in: new Set<string>() },
      };
      companies.set(name, company);
      company.requests += requests;
      company.known ||= known;
      if (activities.length > company.activities.length) company.activities = activities;
      if (day < company.first) company.first = day;
      if (day > company.last) company.last = day;
      company.on.add(site);
      company.in.add(day);
      seen[seriesOf(activities)].add(site);
      const key = `${site} ${name}`;
      const flow = flows.get(key);
      if (flow) flow.requests += requests;
      else flows.set(key, { site, company: name, requests });
    }
    for (const data of Object.keys(asked) as DataKind[]) kindOf(data, day).by.add(site);
    for (const { data, to, times } of sent) {
      const kind = kindOf(data, day);
      kind.to.add(to);
      kind.times += times;
    }
    const refusal = refused.get(site);
    // The day itself holds both: what came before the dialog was answered, and after.
    if (!refusal || refusal.day === day) return;
    const side = day < refusal.day ? refusal.before : refusal.after;
    side.visits += visits;
    for (const { activities, requests } of own)
      if (refusal.series.includes(seriesOf(activities))) side.requests += requests;
  }

  function done(): Reach {
    const bySites = (a: CompanyReach, b: CompanyReach) =>
      b.sites - a.sites || b.requests - a.requests || (a.name < b.name ? -1 : 1);
    const counts = noSeries();
    for (const one of SERIES) counts[one] = seen[one].size;
    return {
      sites: sites.size,
      companies: [...companies.values()]
        .map(({ on, in: within, ...one }) => ({ ...one, sites: on.size, days: within.size }))
        .sort(bySites),
      kinds: [...kinds.values()]
        .map(({ by, to, ...one }) => ({ ...one, askedBy: by.size, sentTo: to.size }))
        .sort((a, b) => b.askedBy - a.askedBy || b.times - a.times || inOrder(a.data, b.data)),
      flows: [...flows.values()].sort(
        (a, b) =>
          b.requests - a.requests || inOrder(a.site, b.site) || inOrder(a.company, b.company),
      ),
      seen: counts,
      effects: [...refused.values()]
        .filter(({ before, after }) => before.visits > 0 && after.visits > 0)
        .map(({ site, day, before, after }) => ({
          ...{ site, day },
          ...{ before: perVisit(before), after: perVisit(after) },
        }))
        .sort((a, b) => b.before - a.before || (a.site < b.site ? -1 : 1)),
    };
  }
  return { add, done };
}

/** What is equal stands by its name: the order in which rows were met says nothing, and changes. */
const inOrder = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
const emptySide = (): Side => ({ visits: 0, requests: 0 });
const perVisit = ({ requests, visits }: Side): number => requests / visits;
