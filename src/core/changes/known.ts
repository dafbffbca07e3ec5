import type { Change, ChangeKind } from '../model/change.ts';
import type { Receipt } from '../model/receipt.ts';
import type { SiteDay } from '../model/sums.ts';

/** What is known of a site on the day that is looked at, and of the days before it. */
export interface Known {
  today: SiteDay;
  /** The site's sums of earlier days, in any order. */
  earlier: readonly SiteDay[];
  /** The site's receipts, in any order, each with the day of its visit; null where that is not known. */
  receipts: readonly { day: string | null; receipt: Receipt }[];
  /** What was told of the site on earlier days. */
  told: readonly Change[];
}

/** What a detector found: what of a `Change` it can say. */
export type Found = Pick<Change, 'subjects' | 'more'> &
  Partial<Pick<Change, 'by' | 'purposes' | 'before' | 'now' | 'receipt'>> & { kind: ChangeKind };

export type Detector = (known: Known) => Found[];

/** Visits and days before the first alert: what comes and goes with every load is known by then. */
const VISITS = 3;
const DAYS = 2;

/** Whether so much is known of a site that something can be called new there. */
export const isFamiliar = (earlier: readonly SiteDay[]): boolean =>
  earlier.length >= DAYS && earlier.reduce((sum, { visits }) => sum + visits, 0) >= VISITS;

/** Names that today has and no earlier day had, in alphabetical order. */
export function newNames(
  { today, earlier }: Pick<Known, 'today' | 'earlier'>,
  namesOf: (day: SiteDay) => readonly string[],
): string[] {
  const known = new Set(earlier.flatMap(namesOf));
  return [...new Set(namesOf(today))].filter((name) => !known.has(name)).sort();
}

/** The middle one; of an even number the lower of both. Null where there is none. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}

const DAY_MS = 86_400_000;

/** Whole days from one day to a later one, both YYYY-MM-DD. */
export const daysApart = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
