import { FORMAT_LOCALE } from './locale.ts';

const day = new Intl.DateTimeFormat(FORMAT_LOCALE, { dateStyle: 'medium' });
const moment = new Intl.DateTimeFormat(FORMAT_LOCALE, { dateStyle: 'medium', timeStyle: 'short' });
const time = new Intl.DateTimeFormat(FORMAT_LOCALE, { timeStyle: 'short' });
const whole = new Intl.NumberFormat(FORMAT_LOCALE, { maximumFractionDigits: 0 });
const tenth = new Intl.NumberFormat(FORMAT_LOCALE, { maximumFractionDigits: 1 });
const percent = new Intl.NumberFormat(FORMAT_LOCALE, {
  style: 'percent',
  maximumFractionDigits: 0,
});
// A calendar day has no time and no zone: it is read and written in one and the same.
const calendarDay = new Intl.DateTimeFormat(FORMAT_LOCALE, {
  dateStyle: 'medium',
  timeZone: 'UTC',
});
const shortDay = new Intl.DateTimeFormat(FORMAT_LOCALE, {
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
});
const month = new Intl.DateTimeFormat(FORMAT_LOCALE, { month: 'short', timeZone: 'UTC' });
const weekday = new Intl.DateTimeFormat(FORMAT_LOCALE, { weekday: 'short', timeZone: 'UTC' });

/** Dates and numbers as the person's language writes them. Times are milliseconds since 1970. */
export const formatDay = (at: number): string => day.format(at);
export const formatMoment = (at: number): string => moment.format(at);
export const formatTime = (at: number): string => time.format(at);
/** From one day to another, without saying twice what both have. */
export const formatDays = (from: number, to: number): string => day.formatRange(from, to);
export const formatNumber = (value: number): string => whole.format(value);
export const formatTenth = (value: number): string => tenth.format(value);
export const formatShare = (share: number): string => percent.format(share);

/** Calendar days (YYYY-MM-DD) in words. */
export const formatCalendarDay = (day: string): string => calendarDay.format(Date.parse(day));
export const formatShortDay = (day: string): string => shortDay.format(Date.parse(day));
export const formatMonth = (day: string): string => month.format(Date.parse(day));
export const formatWeekday = (day: string): string => weekday.format(Date.parse(day));
