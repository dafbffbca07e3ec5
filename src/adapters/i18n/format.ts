import { FORMAT_LOCALE } from './locale.ts';

const day = new Intl.DateTimeFormat(FORMAT_LOCALE, { dateStyle: 'medium' });
/** Calendar days without a time of day. */
const date = new Intl.DateTimeFormat(FORMAT_LOCALE, { dateStyle: 'medium', timeZone: 'UTC' });
const moment = new Intl.DateTimeFormat(FORMAT_LOCALE, { dateStyle: 'medium', timeStyle: 'short' });
const whole = new Intl.NumberFormat(FORMAT_LOCALE, { maximumFractionDigits: 0 });
const tenth = new Intl.NumberFormat(FORMAT_LOCALE, { maximumFractionDigits: 1 });

/** Dates and numbers as the person's language writes them. Times are milliseconds since 1970. */
export const formatDay = (at: number): string => day.format(at);
/** A calendar day, YYYY-MM-DD. */
export const formatDate = (told: string): string => date.format(Date.parse(told));
export const formatMoment = (at: number): string => moment.format(at);
export const formatNumber = (value: number): string => whole.format(value);
export const formatTenth = (value: number): string => tenth.format(value);
