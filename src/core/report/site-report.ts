import type { ObservationOf } from '../model/observation.ts';
import { ACTIVITIES, type Activity } from '../model/purpose.ts';
import type { Receipt } from '../model/receipt.ts';
import { factsOf, type Facts } from '../score/facts.ts';
import { score, type Score } from '../score/score.ts';
import type { Observation } from '../model/observation.ts';
import type { Visit } from '../model/visit.ts';
import { siteOf } from '../web/site-of.ts';

/** A sentence of `_locales`: its key, the number that picks its plural form, and its blanks. */
export interface Sentence {
  key: string;
  count?: number;
  words: string[];
}

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
  cookies: { first: number; third: number };
  permissions: ObservationOf<'permission'>['detail'][];
  fields: ObservationOf<'field'>['detail'][];
  fingerprints: ObservationOf<'fingerprint'>['detail'][];
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
  const facts = factsOf(site, visits, observations, receipts);
  const latest = facts?.findings.map((finding) => finding.latest) ?? [];
  const companies = companiesIn(latest);
  const cookies = latest.filter((one) => one.kind === 'cookie');
  return {
    site,
    facts,
    score: facts && score(facts),
    sentence: sentenceOf(facts, companies),
    companies,
    cookies: {
      first: cookies.filter(({ detail }) => detail.party === 'first').length,
      third: cookies.filter(({ detail }) => detail.party === 'third').length,
    },
    permissions: latest.flatMap((one) => (one.kind === 'permission' ? [one.detail] : [])),
    fields: latest.flatMap((one) => (one.kind === 'field' ? [one.detail] : [])),
    fingerprints: latest.flatMap((one) => (one.kind === 'fingerprint' ? [one.detail] : [])),
    trend: trendOf(site, visits, observations),
    receipts: [...receipts].sort((a, b) => b.at - a.at),
  };
}

/** Companies that got requests; hosts that nobody knows are named by their registrable domain. */
export function companiesIn(observations: readonly Observation[]): CompanySeen[] {
  const companies = new Map<string, CompanySeen>();
  for (const one of observations) {
    if (one.kind !== 'request') continue;
    const { company, host, activities } = one.detail;
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

/** One fact first, in ten seconds' reading. */
function sentenceOf(facts: Facts | null, companies: readonly CompanySeen[]): Sentence {
  if (!facts) return { key: 'sentenceNothingYet', words: [] };
  const broken = facts.receipts.some(({ evidence }) =>
    Object.values(evidence).some(({ verdict }) => verdict === 'broken'),
  );
  if (broken) return { key: 'sentenceBroken', words: [] };
  if (companies.length === 0) return { key: 'sentenceNobody', words: [] };
  const advertisers = companies.filter(({ activities }) =>
    activities.some((activity) => activity === 'advertising' || activity === 'data-broker'),
  );
  const count = companies.length;
  if (advertisers.length === 0) return { key: 'sentenceNoAds', count, words: [String(count)] };
  return { key: 'sentenceAds', count, words: [String(count), String(advertisers.length)] };
}

const TREND = 12;

function trendOf(
  site: string,
  visits: readonly Visit[],
  observations: readonly Observation[],
): number[] {
  const sorted = [...visits].sort((a, b) => (a.id < b.id ? -1 : 1));
  const from = Math.max(0, sorted.length - TREND);
  return sorted.slice(from).flatMap((visit) => {
    const own = observations.filter((one) => one.visit === visit.id);
    const facts = factsOf(site, [visit], own, []);
    return facts ? [score(facts).value] : [];
  });
}
