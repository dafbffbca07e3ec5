import { grantedBy } from '../consent/granted.ts';
import type { Change } from '../model/change.ts';
import { DATA_KINDS, type DataKind } from '../model/data-kind.ts';
import { PURPOSES, type Purpose } from '../model/purpose.ts';
import type { Receipt } from '../model/receipt.ts';
import type { SiteDay } from '../model/sums.ts';

/** What is stored of one week. */
export interface Stored {
  siteDays: readonly SiteDay[];
  receipts: readonly Receipt[];
  changes: readonly Change[];
}

/** What can be set beside the week before: every one is a count. */
export const FIGURES = [
  'sites',
  'companies',
  'requests',
  'blocked',
  'marks',
  'refused',
  'allowed',
  'broken',
  'changes',
] as const;
export type Figures = Record<(typeof FIGURES)[number], number>;

export interface WeekReport {
  figures: Figures;
  /** The same of the week before; null where nothing was recorded then. */
  before: Figures | null;
  /** Sites whose companies were most, the most first. */
  most: { site: string; companies: number; requests: number }[];
  /** Companies with a name that were nowhere before, in alphabetical order; null where there is no before. */
  fresh: string[] | null;
  /** Kinds that forms asked for, and on how many sites. */
  asked: { data: DataKind; sites: number }[];
  /** Kinds that went to companies, and to which of those with a name. */
  sent: { data: DataKind; to: string[] }[];
  /** Promises not kept, by site. */
  broken: { site: string; purposes: Purpose[] }[];
  changes: readonly Change[];
}

const MOST_SITES = 5;

/**
 * The report of one week, made from sums, receipts and changes alone.
 * @param earlier names of all companies in the time before; null where nothing was recorded then
 * @returns null where nothing was recorded in this week
 */
export function weekReport(
  week: Stored,
  before: Stored,
  earlier: ReadonlySet<string> | null,
): WeekReport | null {
  if (isEmpty(week)) return null;
  const known = new Set(knownIn(week.siteDays));
  return {
    figures: figuresOf(week),
    before: isEmpty(before) ? null : figuresOf(before),
    most: mostTaking(week.siteDays),
    fresh: earlier && [...known].filter((name) => !earlier.has(name)).sort(),
    asked: DATA_KINDS.flatMap((data) => {
      const sites = new Set(
        week.siteDays.flatMap(({ site, asked }) => (asked[data] === undefined ? [] : [site])),
      );
      return sites.size > 0 ? [{ data, sites: sites.size }] : [];
    }),
    sent: DATA_KINDS.flatMap((data) => {
      const own = week.siteDays.flatMap(({ sent }) => sent.filter((one) => one.data === data));
      const to = [...new Set(own.map((one) => one.to))].filter((name) => known.has(name)).sort();
      return own.length > 0 ? [{ data, to }] : [];
    }),
    broken: brokenIn(week.receipts),
    changes: week.changes,
  };
}

const isEmpty = ({ siteDays, receipts, changes }: Stored): boolean =>
  siteDays.length + receipts.length + changes.length === 0;

const knownIn = (siteDays: readonly SiteDay[]): string[] =>
  siteDays.flatMap(({ companies }) => companies.flatMap((one) => (one.known ? one.name : [])));

function figuresOf({ siteDays, receipts, changes }: Stored): Figures {
  const sum = (of: 'requests' | 'blocked' | 'marks') =>
    siteDays.reduce((total, day) => total + day[of], 0);
  const chosen = receipts.map(chosenIn);
  return {
    sites: new Set(siteDays.map(({ site }) => site)).size,
    companies: new Set(siteDays.flatMap(({ names }) => names)).size,
    requests: sum('requests'),
    blocked: sum('blocked'),
    marks: sum('marks'),
    refused: chosen.reduce((total, { refused }) => total + refused, 0),
    allowed: chosen.reduce((total, { allowed }) => total + allowed, 0),
    broken: brokenIn(receipts).reduce((total, { purposes }) => total + purposes.length, 0),
    changes: changes.length,
  };
}

/** How many purposes a receipt leaves granted, and how many not. */
function chosenIn(receipt: Receipt): { allowed: number; refused: number } {
  const asked = Object.keys(receipt.evidence).length;
  const allowed = grantedBy(receipt).length;
  return { allowed, refused: asked - allowed };
}

function mostTaking(siteDays: readonly SiteDay[]): WeekReport['most'] {
  const sites = new Map<string, { names: Set<string>; requests: number }>();
  for (const { site, names, requests } of siteDays) {
    const known = sites.get(site) ?? { names: new Set(), requests: 0 };
    for (const name of names) known.names.add(name);
    sites.set(site, { names: known.names, requests: known.requests + requests });
  }
  return [...sites]
    .map(([site, { names, requests }]) => ({ site, companies: names.size, requests }))
    .filter(({ companies }) => companies > 0)
    .sort(
      (a, b) => b.companies - a.companies || b.requests - a.requests || (a.site < b.site ? -1 : 1),
    )
    .slice(0, MOST_SITES);
}

function brokenIn(receipts: readonly Receipt[]): WeekReport['broken'] {
  const sites = [...new Set(receipts.map(({ site }) => site))].sort();
  return sites.flatMap((site) => {
    const purposes = PURPOSES.filter((purpose) =>
      receipts.some((one) => one.site === site && one.evidence[purpose]?.verdict === 'broken'),
    );
    return purposes.length > 0 ? [{ site, purposes }] : [];
  });
}
