import { PURPOSES, type Purpose } from '../model/purpose.ts';
import { VERDICTS, type Receipt, type Verdict } from '../model/receipt.ts';
import type { Day } from '../model/sums.ts';
import type { Site } from '../model/visit.ts';
import { gradeOf, GRADES, type Grade } from '../score/score.ts';
import { isDecided, sumsOf } from './receipt-sums.ts';
import { noSeries, seriesOf, type BySeries } from './series.ts';

/** What can be said of a range of days from the sums of its days alone. */
export interface Overview {
  /** Days on which anything was recorded. */
  days: number;
  visits: number;
  requests: number;
  blocked: number;
  companies: CompanySum[];
  /** Kinds of data that a form asked for on any of the days. */
  kinds: number;
  /** Days that are not summed yet. */
  due: number;
}

export interface CompanySum {
  name: string;
  known: boolean;
  activities: Day['companies'][number]['activities'];
  requests: number;
  days: number;
}

export function overviewOf(days: readonly Day[]): Overview {
  const summed = days.filter(({ due }) => due !== 1);
  const total = (of: 'visits' | 'requests' | 'blocked') =>
    summed.reduce((sum, day) => sum + day[of], 0);
  return {
    days: summed.length,
    visits: total('visits'),
    requests: total('requests'),
    blocked: total('blocked'),
    companies: companiesOf(summed),
    kinds: new Set(summed.flatMap(({ asked }) => Object.keys(asked))).size,
    due: days.length - summed.length,
  };
}

/** Companies of all days, those with the most requests first. */
function companiesOf(days: readonly Day[]): CompanySum[] {
  const all = new Map<string, CompanySum>();
  for (const { companies } of days)
    for (const { name, known, activities, requests } of companies) {
      const sum = all.get(name);
      if (!sum) {
        all.set(name, { name, known, activities, requests, days: 1 });
        continue;
      }
      sum.requests += requests;
      sum.days += 1;
      sum.known ||= known;
      if (activities.length > sum.activities.length) sum.activities = activities;
    }
  return [...all.values()].sort((a, b) => b.requests - a.requests || (a.name < b.name ? -1 : 1));
}

/** What receipts of a range amount to: what was decided, and what became of it. */
export interface Decisions {
  answered: number;
  refused: number;
  verdicts: Record<Verdict, number>;
  purposes: { purpose: Purpose; verdicts: Record<Verdict, number> }[];
}

const noVerdicts = (): Record<Verdict, number> => ({ kept: 0, broken: 0, unknown: 0 });

export function decisionsOf(receipts: readonly Receipt[]): Decisions {
  const decided = receipts.filter(isDecided);
  const verdicts = noVerdicts();
  let refused = 0;
  for (const receipt of decided) {
    const sums = sumsOf(receipt);
    refused += sums.refused;
    for (const verdict of VERDICTS) verdicts[verdict] += sums.verdicts[verdict];
  }
  const purposes = PURPOSES.flatMap((purpose) => {
    const own = noVerdicts();
    for (const { evidence } of decided) {
      const verdict = evidence[purpose]?.verdict;
      if (verdict) own[verdict] += 1;
    }
    return VERDICTS.some((verdict) => own[verdict] > 0) ? [{ purpose, verdicts: own }] : [];
  });
  return { answered: decided.length, refused, verdicts, purposes };
}

/**
 * Days in marks of `width` days. Whole marks are counted back from the last day, so that the newest one
 * is never cut short.
 */
export function inMarks(calendar: readonly string[], width: number): string[][] {
  const cut = calendar.length % width;
  const marks = cut === 0 ? [] : [calendar.slice(0, cut)];
  for (let at = cut; at < calendar.length; at += width) marks.push(calendar.slice(at, at + width));
  return marks;
}

/** Requests of one day, or of several that stand for one mark of a plot. */
export interface DaySeries {
  /** First and last day of the mark. */
  from: string;
  to: string;
  visits: number;
  requests: number;
  series: BySeries;
  /** Mean of the sites' scores; null where none was scored. */
  score: number | null;
}

/**
 * The days of a range in marks of `width` days, oldest first; days without a record count nothing.
 * @param calendar every calendar day of the range
 */
export function timelineOf(
  calendar: readonly string[],
  days: readonly Day[],
  width: number,
): DaySeries[] {
  const known = new Map(days.filter(({ due }) => due !== 1).map((day) => [day.day, day]));
  return inMarks(calendar, width).map((names) => {
    const own = names.flatMap((name) => known.get(name) ?? []);
    const series = noSeries();
    for (const { companies } of own)
      for (const { activities, requests } of companies) series[seriesOf(activities)] += requests;
    const scored = own.reduce((sum, day) => sum + day.scored.sites, 0);
    const points = own.reduce((sum, day) => sum + day.scored.sum, 0);
    return {
      from: names[0] ?? '',
      to: names.at(-1) ?? '',
      visits: own.reduce((sum, day) => sum + day.visits, 0),
      requests: own.reduce((sum, day) => sum + day.requests, 0),
      series,
      score: scored === 0 ? null : points / scored,
    };
  });
}

/** How many sites have which grade, best first. */
export const gradesOf = (sites: readonly Site[]): { grade: Grade; sites: number }[] =>
  GRADES.map((grade) => ({
    grade,
    sites: sites.filter(({ score }) => score && gradeOf(score.value) === grade).length,
  }));
