import { ACTIVITIES, type Activity } from '../model/purpose.ts';
import type { Receipt } from '../model/receipt.ts';
import { factsOf, type Facts } from '../score/facts.ts';
import { score, type Score } from '../score/score.ts';
import type { Observation } from '../model/observation.ts';
import { wasWatched, type Visit } from '../model/visit.ts';
import { siteOf } from '../web/site-of.ts';
import { sentenceOf, type Sentence } from './sentence.ts';
import { sortOf, type Sort } from './sort.ts';
import { takenFrom, type Taken } from './taken.ts';

/** A company seen on a site and what it was there for. */
export interface CompanySeen {
  name: string;
  known: boolean;
  activities: Activity[];
  requests: number;
  hosts: string[];
}

/** Everything that the popup and the site page say of a site. Pure: made from stored rows alone. */
export interface SiteReport {
  site: string;
  facts: Facts | null;
  score: Score | null;
  sentence: Sentence;
  /** By main activity, in the order of ACTIVITIES; largest number of requests first. */
  companies: CompanySeen[];
  taken: Taken;
  sort: Sort;
  /** Score after each load, oldest first, at most 12: the line beside the letter. */
  trend: number[];
  receipts: Receipt[];
}

export function siteReport(
  site: string,
  visits: readonly Visit[],
  observations: readonly Observation[],
  receipts: readonly Receipt[],
): SiteReport {
  // Of pages that nobody watched it is not known what they did: that is no good grade, and no bad one.
  const facts = visits.some((visit) => visit.site === site && wasWatched(visit))
    ? factsOf(site, visits, observations, receipts)
    : null;
  const latest = facts?.findings.map((finding) => finding.latest) ?? [];
  const companies = companiesIn(latest);
  const taken = takenFrom(latest);
  let trend: number[] | undefined;
  return {
    site,
    facts,
    score: facts && score(facts),
    sentence: sentenceOf(facts, taken, companies),
    companies,
    taken,
    sort: sortOf(latest),
    // As many scores as there are loads: only for whoever draws them.
    get trend() {
      return (trend ??= trendOf(site, visits, observations));
    },
    receipts: [...receipts].sort((a, b) => b.at - a.at),
  };
}

/**
 * Companies that got requests; hosts that nobody knows are named by their registrable domain, or by the
 * product that was recognised there.
 */
function companiesIn(observations: readonly Observation[]): CompanySeen[] {
  const companies = new Map<string, CompanySeen>();
  const services = new Map(
    observations.flatMap((one) => (one.kind === 'service' ? [[one.detail.host, one.detail]] : [])),
  );
  for (const one of observations) {
    if (one.kind !== 'request') continue;
    const { host } = one.detail;
    const service = services.get(host);
    const company = one.detail.company ?? service?.company ?? null;
    const activities = [...one.detail.activities, ...(service?.activities ?? [])];
    const name = company ?? siteOf(host);
    const seen = companies.get(name) ?? {
      name,
      known: company !== null,
      activities: [],
      requests: 0,
      hosts: [],
    };
    seen.requests += one.count;
    if (!seen.hosts.includes(host)) seen.hosts.push(host);
    seen.activities = ACTIVITIES.filter(
      (activity) => seen.activities.includes(activity) || activities.includes(activity),
    );
    companies.set(name, seen);
  }
  const order = ({ activities }: CompanySeen) => ACTIVITIES.indexOf(activities[0] ?? 'unknown');
  return [...companies.values()].sort(
    (a, b) => order(a) - order(b) || b.requests - a.requests || (a.name < b.name ? -1 : 1),
  );
}

const TREND = 12;

function trendOf(
  site: string,
  visits: readonly Visit[],
  observations: readonly Observation[],
): number[] {
  const sorted = visits.filter(wasWatched).sort((a, b) => (a.id < b.id ? -1 : 1));
  const from = Math.max(0, sorted.length - TREND);
  const own = new Map<string, Observation[]>(sorted.slice(from).map(({ id }) => [id, []]));
  for (const one of observations) own.get(one.visit)?.push(one);
  return sorted.slice(from).flatMap((visit) => {
    const facts = factsOf(site, [visit], own.get(visit.id) ?? [], []);
    return facts ? [score(facts).value] : [];
  });
}
