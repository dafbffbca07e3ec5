import { purposeOf, type Activity } from '../model/purpose.ts';

/**
 * What plots tell apart: the purpose that a company mainly acts for. `other` is what a site may need, and
 * whom nobody knows. Order is display order.
 */
export const SERIES = ['advertising', 'analytics', 'personalisation', 'social', 'other'] as const;
export type Series = (typeof SERIES)[number];

/** The main purpose of a company: that of the first of its activities, in the order of `ACTIVITIES`. */
export function seriesOf(activities: readonly Activity[]): Series {
  const purpose = purposeOf(activities[0] ?? 'unknown');
  return SERIES.find((one) => one === purpose) ?? 'other';
}

export type BySeries = Record<Series, number>;
export const noSeries = (): BySeries => ({
  advertising: 0,
  analytics: 0,
  personalisation: 0,
  social: 0,
  other: 0,
});
