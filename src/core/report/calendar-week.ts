const DAY_MS = 86_400_000;
const THURSDAY = 4;

/** Monday is 1, Sunday 7 (ISO 8601). */
const weekday = (at: number): number => new Date(at).getUTCDay() || 7;
const dayAt = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** The calendar week of a day (YYYY-MM-DD) by ISO 8601, e.g. `2026-W47`: it belongs to its Thursday's year. */
export function weekOf(day: string): string {
  const at = Date.parse(day);
  const thursday = at + (THURSDAY - weekday(at)) * DAY_MS;
  const year = new Date(thursday).getUTCFullYear();
  const number = Math.floor((thursday - Date.UTC(year, 0, 1)) / (7 * DAY_MS)) + 1;
  return `${year}-W${String(number).padStart(2, '0')}`;
}

/** The seven days of a week, Monday first; null where there is no such week. */
export function daysOf(week: string): string[] | null {
  const [, year, number] = /^(\d{4})-W(\d\d)$/.exec(week) ?? [];
  if (year === undefined || number === undefined) return null;
  // The fourth of January is always in the first week.
  const fourth = Date.parse(`${year}-01-04`);
  const monday = fourth + (1 - weekday(fourth) + 7 * (Number(number) - 1)) * DAY_MS;
  const days = Array.from({ length: 7 }, (_, index) => dayAt(monday + index * DAY_MS));
  return weekOf(dayAt(monday)) === week ? days : null;
}

/** The week so many weeks later (earlier: less than 0). @param days of the week that is counted from */
export const weekFrom = ([monday = '']: readonly string[], weeks: number): string =>
  weekOf(dayAt(Date.parse(monday) + weeks * 7 * DAY_MS));
