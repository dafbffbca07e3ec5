import type { GrantedSite } from '../consent/granted.ts';
import { DATA_KINDS, type DataKind } from '../model/data-kind.ts';
import type { Purpose } from '../model/purpose.ts';
import type { SiteDay } from '../model/sums.ts';
import type { Site } from '../model/visit.ts';
import type { SiteReport } from './site-report.ts';
import type { Sort } from './sort.ts';

/** What a person gave a site: kinds that it asked for, kinds that went to others, purposes agreed to. */
export interface Gave {
  asked: DataKind[];
  sent: DataKind[];
  granted: Purpose[];
}

/** A kind that a form asks for and that sites of this sort can do without. */
export interface NotNeeded {
  data: DataKind;
  required: boolean;
}

/** Kinds that few sites can do without: whom one deals with, how to reach and where to deliver to them. */
const COMMON: readonly DataKind[] = ['email', 'name', 'address', 'postal-code', 'password'];

/**
 * What sites of a sort ask for with good reason. A shop is paid, delivers and calls from the door; the others
 * seldom need more than the common kinds. Banks, doctors and offices do: hence "most".
 */
const NEEDED: Record<Sort, ReadonlySet<DataKind>> = {
  shop: new Set([...COMMON, 'phone', 'payment-card', 'bank-account', 'shopping-preferences']),
  account: new Set(COMMON),
  advertising: new Set(COMMON),
  reading: new Set(COMMON),
};

/** What was given to one site, from its record. */
export function gaveTo(report: SiteReport, granted: GrantedSite | undefined): Gave {
  const { fields, leaks, pixels } = report.taken;
  return {
    asked: inOrder(fields.map(({ data }) => data)),
    sent: inOrder([...leaks.map(({ data }) => data), ...pixels.flatMap(({ about }) => about)]),
    granted: granted?.purposes.map(({ purpose }) => purpose) ?? [],
  };
}

/** Kinds asked for that this sort of site can do without. */
export function notNeeded({ sort, taken }: SiteReport): NotNeeded[] {
  return inOrder(taken.fields.map(({ data }) => data))
    .filter((data) => !NEEDED[sort].has(data))
    .map((data) => ({
      data,
      required: taken.fields.some((field) => field.data === data && field.required),
    }));
}

/** One site, and what went each way. */
export interface Exchange extends Gave {
  site: string;
  got: string[];
}

/** What went each way on every site where anything did, from the daily sums. Sites in their order. */
export function exchanges(
  sites: readonly Site[],
  sums: readonly SiteDay[],
  granted: readonly GrantedSite[],
): Exchange[] {
  const asked = new Map<string, DataKind[]>();
  const sent = new Map<string, DataKind[]>();
  for (const sum of sums) {
    asked.set(sum.site, [
      ...(asked.get(sum.site) ?? []),
      ...(Object.keys(sum.asked) as DataKind[]),
    ]);
    sent.set(sum.site, [...(sent.get(sum.site) ?? []), ...sum.sent.map(({ data }) => data)]);
  }
  const grants = new Map(granted.map((one) => [one.site, one.purposes]));
  return sites
    .map(({ site, got = [] }) => ({
      site,
      got,
      asked: inOrder(asked.get(site) ?? []),
      sent: inOrder(sent.get(site) ?? []),
      granted: (grants.get(site) ?? []).map(({ purpose }) => purpose),
    }))
    .filter((one) => one.asked.length + one.sent.length + one.granted.length + one.got.length > 0);
}

/** Words to choose from for what one gets: `got_<id>`. */
export const GOT = [
  'account',
  'discount',
  'news',
  'video',
  'music',
  'help',
  'goods',
  'people',
  'work',
] as const;

const inOrder = (kinds: readonly DataKind[]): DataKind[] =>
  DATA_KINDS.filter((kind) => kinds.includes(kind));
