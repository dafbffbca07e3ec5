import { FORMAT_LOCALE } from './locale.ts';

const day = new Intl.DateTimeFormat(FORMAT_LOCALE, { dateStyle: 'medium' });
const moment = new Intl.DateTimeFormat(FORMAT_LOCALE, { dateStyle: 'medium', timeStyle: 'short' });
const whole = new Intl.NumberFormat(FORMAT_LOCALE, { maximumFractionDigits: 0 });
const tenth = new Intl.NumberFormat(FORMAT_LOCALE, { maximumFractionDigits: 1 });

/** Dates and numbers as the person's language writes them. Times are milliseconds since 1970. */
export const formatDay = (at: number): string => day.format(at);
export const formatMoment = (at: number): string => moment.format(at);
export const formatNumber = (value: number): string => whole.format(value);
export const formatTenth = (value: number): string => tenth.format(value);
