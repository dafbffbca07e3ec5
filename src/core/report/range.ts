/** How many days back a person looks; the last of them is today. */
export const RANGES = [7, 30, 90, 365] as const;
export type Range = (typeof RANGES)[number];

const DAY_MS = 86_400_000;
const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** The calendar day (YYYY-MM-DD) that is `days` after another; before it where negative. */
export const shifted = (day: string, days: number): string =>
  new Date(timeOf(day) + days * DAY_MS).toISOString().slice(0, 10);

/** First day of a range that ends with `today`. */
export const firstDay = (today: string, range: Range): string => shifted(today, 1 - range);

/** Every calendar day from one to another, both included. */
export function daysBetween(from: string, to: string): string[] {
  const count = Math.round((timeOf(to) - timeOf(from)) / DAY_MS) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => shifted(from, index));
}

/** Day of the week, 0 = Sunday. */
export const weekdayOf = (day: string): number => new Date(timeOf(day)).getUTCDay();
