import type { Observation } from '../model/observation.ts';
import { ACTIVITIES, type Activity } from '../model/purpose.ts';
import {
  MOST_COMPANIES,
  MOST_SENT,
  type Day,
  type Sent,
  type Share,
  type SiteDay,
} from '../model/sums.ts';
import { siteOf } from '../web/site-of.ts';

export const emptySiteDay = (site: string, day: string): SiteDay => ({
  site,
  day,
  visits: 0,
  requests: 0,
  blocked: 0,
  companies: [],
  names: [],
  asked: {},
  prompts: {},
  sent: [],
  marks: 0,
  recognised: 0,
  score: null,
});

export const emptyDay = (day: string): Day => ({
  day,
  sites: 0,
  visits: 0,
  requests: 0,
  blocked: 0,
  companies: [],
  asked: {},
  prompts: {},
  sent: [],
  marks: 0,
  recognised: 0,
  scored: { sum: 0, sites: 0 },
});

/** Days hold the companies of all their sites. */
const MOST_A_DAY = 3000;

/**
 * Adds to a site's day what one stored row says more than it did before (`before`: undefined where it
 * is new). Rows are told again and again; only the difference counts, so the sum stays exact.
 */
export function growSiteDay(
  sum: SiteDay,
  before: Observation | undefined,
  after: Observation,
): SiteDay {
  const more = after.count - (before?.count ?? 0);
  const isNew = before === undefined;
  switch (after.kind) {
    case 'request': {
      const grown = { ...sum, requests: sum.requests + more };
      const { detail } = after;
      const share = {
        name: detail.company ?? siteOf(detail.host),
        known: detail.company !== null,
        activities: united(detail.activities, []),
        requests: more,
      };
      return isNew || more > 0 ? withCompany(grown, share) : grown;
    }
    case 'blocked':
      return { ...sum, blocked: sum.blocked + more };
    case 'field':
      return isNew ? { ...sum, asked: oneMore(sum.asked, after.detail.data) } : sum;
    case 'permission':
      return isNew ? { ...sum, prompts: oneMore(sum.prompts, after.detail.permission) } : sum;
    case 'leak': {
      const { data, company, host } = after.detail;
      return { ...sum, sent: withSent(sum.sent, data, company ?? siteOf(host), more) };
    }
    case 'pixel': {
      const to = after.detail.company ?? siteOf(after.detail.host);
      const sent = after.detail.about.reduce(
        (all, data) => withSent(all, data, to, more),
        sum.sent,
      );
      return { ...sum, sent };
    }
    case 'cookie':
    case 'storage':
      // Whether a cookie is a mark may be known only at its second setting.
      return isMark(after) && !isMark(before) ? { ...sum, marks: sum.marks + 1 } : sum;
    case 'fingerprint':
      return isNew ? { ...sum, recognised: sum.recognised + 1 } : sum;
    default:
      return sum;
  }
}

const isMark = (one: Observation | undefined): boolean =>
  one?.kind === 'storage' || (one?.kind === 'cookie' && one.detail.identifier === true);

function withCompany(sum: SiteDay, share: Share): SiteDay {
  const at = sum.companies.findIndex(({ name }) => name === share.name);
  const known = sum.companies[at];
  if (!known && sum.companies.length >= MOST_COMPANIES) return sum;
  const companies = known
    ? replaced(sum.companies, at, {
        name: known.name,
        known: known.known || share.known,
        activities: united(known.activities, share.activities),
        requests: known.requests + share.requests,
      })
    : [...sum.companies, share];
  return { ...sum, companies, names: known ? sum.names : [...sum.names, share.name] };
}

function withSent(sent: Sent[], data: Sent['data'], to: string, times: number): Sent[] {
  const at = sent.findIndex((one) => one.data === data && one.to === to);
  const known = sent[at];
  if (known) return replaced(sent, at, { ...known, times: known.times + times });
  return sent.length >= MOST_SENT ? sent : [...sent, { data, to, times }];
}

const replaced = <One>(all: readonly One[], at: number, by: One): One[] =>
  all.map((one, index) => (index === at ? by : one));

const united = (a: readonly Activity[], b: readonly Activity[]): Activity[] =>
  ACTIVITIES.filter((one) => a.includes(one) || b.includes(one));

const oneMore = <Key extends string>(counts: Partial<Record<Key, number>>, key: Key) => ({
  ...counts,
  [key]: (counts[key] ?? 0) + 1,
});

/**
 * Adds to a day what a site's day says more than it did before (`before`: undefined where the site is
 * new on that day). `growDay` over all sites of a day gives the day, in whatever order and steps.
 */
export function growDay(sum: Day, before: SiteDay | undefined, after: SiteDay): Day {
  const isNew = before === undefined;
  const more = (of: 'visits' | 'requests' | 'blocked' | 'marks' | 'recognised') =>
    sum[of] + after[of] - (before?.[of] ?? 0);
  return {
    ...sum,
    sites: sum.sites + (isNew ? 1 : 0),
    visits: more('visits'),
    requests: more('requests'),
    blocked: more('blocked'),
    marks: more('marks'),
    recognised: more('recognised'),
    companies: grownCompanies(sum.companies, before?.companies ?? [], after.companies),
    asked: newKeys(sum.asked, before?.asked, after.asked),
    prompts: newKeys(sum.prompts, before?.prompts, after.prompts),
    sent: grownSent(sum.sent, before?.sent ?? [], after.sent),
    scored: {
      sum: sum.scored.sum + (after.score ?? 0) - (before?.score ?? 0),
      sites:
        sum.scored.sites +
        (after.score === null ? 0 : 1) -
        (before === undefined || before.score === null ? 0 : 1),
    },
  };
}

/** The sum of a day's sites. */
export const dayOf = (day: string, sites: readonly SiteDay[]): Day =>
  sites.reduce((sum, site) => growDay(sum, undefined, site), emptyDay(day));

function grownCompanies(
  sum: Day['companies'],
  before: readonly Share[],
  after: readonly Share[],
): Day['companies'] {
  const told = new Map(before.map((share) => [share.name, share]));
  const changed = after.filter((share) => told.get(share.name) !== share);
  if (changed.length === 0) return sum;
  const all = new Map(sum.map((share) => [share.name, share]));
  for (const share of changed) {
    const { name } = share;
    const known = all.get(name);
    if (!known && all.size >= MOST_A_DAY) continue;
    const past = told.get(name);
    all.set(name, {
      name,
      known: share.known || (known?.known ?? false),
      activities: united(known?.activities ?? [], share.activities),
      requests: (known?.requests ?? 0) + share.requests - (past?.requests ?? 0),
      sites: (known?.sites ?? 0) + (past ? 0 : 1),
    });
  }
  return [...all.values()];
}

function grownSent(sum: Day['sent'], before: readonly Sent[], after: readonly Sent[]): Day['sent'] {
  const nameOf = ({ data, to }: Sent) => `${data} ${to}`;
  const told = new Map(before.map((one) => [nameOf(one), one]));
  const all = new Map(sum.map((one) => [nameOf(one), one]));
  for (const one of after) {
    const known = all.get(nameOf(one));
    if (!known && all.size >= MOST_A_DAY) continue;
    const past = told.get(nameOf(one));
    all.set(nameOf(one), {
      data: one.data,
      to: one.to,
      times: (known?.times ?? 0) + one.times - (past?.times ?? 0),
      sites: (known?.sites ?? 0) + (past ? 0 : 1),
    });
  }
  return [...all.values()];
}

/** On how many sites: a key that a site has now and had not before is one site more. */
function newKeys(
  sum: Partial<Record<string, number>>,
  before: Partial<Record<string, number>> | undefined,
  after: Partial<Record<string, number>> | undefined,
): Partial<Record<string, number>> {
  const fresh = Object.keys(after ?? {}).filter((key) => before?.[key] === undefined);
  return fresh.reduce((all, key) => oneMore(all, key), sum);
}
