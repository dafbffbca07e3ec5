import { grantedOf } from '../consent/granted.ts';
import { DATA_KINDS, type DataKind } from '../model/data-kind.ts';
import { ACTIVITIES, type Activity, type Purpose } from '../model/purpose.ts';
import type { Receipt } from '../model/receipt.ts';
import type { SiteDay } from '../model/sums.ts';

/** A promise that was not kept: when it was given, what was refused, and who went on (hosts). */
export interface BrokenPromise {
  at: number;
  purposes: Purpose[];
  active: string[];
}

/** A company by what it was there for, and one of the sites that it was seen on, by local days. */
interface Seen {
  name: string;
  activities: Activity[];
}
interface SeenOn {
  site: string;
  first: string;
  last: string;
}

/** What a letter can say of the record. Names, days and kinds; values are never stored, so none can be here. */
export interface LetterFacts {
  /** First and last local day (YYYY-MM-DD) on record; null where there is none. */
  first: string | null;
  last: string | null;
  visits: number;
  companies: Seen[];
  /** Sites on which a company was seen, the newest first; of a letter to a site: none. */
  sites: SeenOn[];
  asked: DataKind[];
  sent: { data: DataKind; to: string }[];
  granted: { purpose: Purpose; since: number }[];
  broken: BrokenPromise[];
}

export const NO_FACTS: LetterFacts = {
  first: null,
  last: null,
  visits: 0,
  companies: [],
  sites: [],
  asked: [],
  sent: [],
  granted: [],
  broken: [],
};

/** What the record of one site gives for a letter to it: its daily sums, which outlive details, and receipts. */
export function siteFacts(sums: readonly SiteDay[], receipts: readonly Receipt[]): LetterFacts {
  const asked = new Set(sums.flatMap((sum) => Object.keys(sum.asked)));
  const sent = sums.flatMap((sum) => sum.sent.map(({ data, to }) => ({ data, to })));
  return {
    ...spanOf(sums),
    companies: companiesOf(sums),
    sites: [],
    asked: DATA_KINDS.filter((kind) => asked.has(kind)),
    sent: [...new Map(sent.map((one) => [JSON.stringify(one), one])).values()],
    granted: grantedOf(receipts).flatMap(({ purposes }) =>
      purposes.map(({ purpose, since }) => ({ purpose, since })),
    ),
    broken: receipts.flatMap(brokenIn).sort((a, b) => b.at - a.at),
  };
}

/** What the daily sums of all sites say of a company. */
export function companyFacts(name: string, sums: readonly SiteDay[]): LetterFacts {
  const own = sums.filter(({ names }) => names.includes(name));
  const sites = [...new Set(own.map(({ site }) => site))].map((site): SeenOn => {
    const { first, last } = spanOf(own.filter((sum) => sum.site === site));
    return { site, first: first ?? '', last: last ?? '' };
  });
  return {
    ...NO_FACTS,
    ...spanOf(own),
    companies: companiesOf(own).filter((company) => company.name === name),
    sites: sites.sort((a, b) =>
      a.last === b.last ? (a.site < b.site ? -1 : 1) : a.last < b.last ? 1 : -1,
    ),
    sent: siteFacts(own, []).sent.filter(({ to }) => to === name),
  };
}

function spanOf(sums: readonly SiteDay[]): Pick<LetterFacts, 'first' | 'last' | 'visits'> {
  const days = sums.map(({ day }) => day).sort();
  return {
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
    visits: sums.reduce((sum, { visits }) => sum + visits, 0),
  };
}

/** All companies of some days, the one with the most requests first. */
function companiesOf(sums: readonly SiteDay[]): Seen[] {
  const known = new Map<string, { activities: Set<Activity>; requests: number }>();
  for (const { name, activities, requests } of sums.flatMap(({ companies }) => companies)) {
    const one = known.get(name) ?? { activities: new Set<Activity>(), requests: 0 };
    for (const activity of activities) one.activities.add(activity);
    one.requests += requests;
    known.set(name, one);
  }
  return [...known]
    .sort(([a, one], [b, other]) => other.requests - one.requests || (a < b ? -1 : 1))
    .map(([name, { activities }]) => ({
      name,
      activities: ACTIVITIES.filter((activity) => activities.has(activity)),
    }));
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
