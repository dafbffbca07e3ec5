import { grantedOf } from '../consent/granted.ts';
import type { DataKind } from '../model/data-kind.ts';
import type { Activity, Purpose } from '../model/purpose.ts';
import type { Receipt } from '../model/receipt.ts';
import type { Visit } from '../model/visit.ts';
import type { SiteReport } from '../report/site-report.ts';

/** A promise that was not kept: when it was given, what was refused, and who went on (hosts). */
export interface BrokenPromise {
  at: number;
  purposes: Purpose[];
  active: string[];
}

/** What a letter can say of the record. Names, days and kinds; values are never stored, so none can be here. */
export interface LetterFacts {
  /** Times of the first and the last visit that are on record (ms); null where there is none. */
  first: number | null;
  last: number | null;
  /** All of them on one local day. */
  oneDay: boolean;
  loads: number;
  companies: { name: string; activities: Activity[] }[];
  /** Sites on which a company was seen, with its first and last day there; of a letter to a site: none. */
  sites: { site: string; first: number; last: number }[];
  asked: DataKind[];
  left: { data: DataKind; who: string }[];
  granted: { purpose: Purpose; since: number }[];
  broken: BrokenPromise[];
}

export const NO_FACTS: LetterFacts = {
  first: null,
  last: null,
  oneDay: true,
  loads: 0,
  companies: [],
  sites: [],
  asked: [],
  left: [],
  granted: [],
  broken: [],
};

/** What the record of one site gives for a letter to it. */
export function siteFacts(report: SiteReport, visits: readonly Visit[]): LetterFacts {
  const times = visits.map(({ at }) => at);
  return {
    ...NO_FACTS,
    first: times.length ? Math.min(...times) : null,
    last: times.length ? Math.max(...times) : null,
    oneDay: new Set(visits.map(({ day }) => day)).size < 2,
    loads: visits.length,
    companies: report.companies.map(({ name, activities }) => ({ name, activities })),
    asked: [...new Set(report.taken.fields.map(({ data }) => data))],
    left: distinct(report.taken.leaks.map(({ data, who }) => ({ data, who }))),
    granted: grantedOf(report.receipts).flatMap(({ purposes }) =>
      purposes.map(({ purpose, since }) => ({ purpose, since })),
    ),
    broken: report.receipts.flatMap(brokenIn),
  };
}

/** What the record says of a company. @param seen its sites, by local noon of the first and last day there (ms) */
export function companyFacts(
  seen: readonly { site: string; first: number; last: number; loads: number }[],
  activities: Activity[],
  name: string,
): LetterFacts {
  return {
    ...NO_FACTS,
    first: seen.length ? Math.min(...seen.map(({ first }) => first)) : null,
    last: seen.length ? Math.max(...seen.map(({ last }) => last)) : null,
    oneDay: new Set(seen.flatMap(({ first, last }) => [first, last])).size < 2,
    loads: seen.reduce((sum, { loads }) => sum + loads, 0),
    companies: [{ name, activities }],
    sites: [...seen]
      .sort((a, b) => b.last - a.last || (a.site < b.site ? -1 : 1))
      .map(({ site, first, last }) => ({ site, first, last })),
  };
}

function brokenIn({ at, evidence }: Receipt): BrokenPromise[] {
  const broken = Object.entries(evidence).filter(([, { verdict }]) => verdict === 'broken');
  if (broken.length === 0) return [];
  return [
    {
      at,
      purposes: broken.map(([purpose]) => purpose as Purpose),
      active: [...new Set(broken.flatMap(([, { active }]) => active))],
    },
  ];
}

const distinct = <One>(all: readonly One[]): One[] => [
  ...new Map(all.map((one) => [JSON.stringify(one), one])).values(),
];
