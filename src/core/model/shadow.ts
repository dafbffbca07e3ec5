import * as v from 'valibot';
import { preferenceSchema } from './preference.ts';
import { daySumSchema, type Day } from './sums.ts';
import { siteSchema, type Site } from './visit.ts';

/** What the person said: kept twice, since nobody else could say it again. */
const wishesCopySchema = v.strictObject({
  preferences: v.array(preferenceSchema),
  sites: v.array(siteSchema),
});
export type WishesCopy = v.InferOutput<typeof wishesCopySchema>;

/** The sums of one month's days. */
const monthCopySchema = v.strictObject({ days: v.array(daySumSchema) });
export type MonthCopy = v.InferOutput<typeof monthCopySchema>;

/** Companies of a day that the copy keeps: those that plots of a year would show. */
const MOST_COMPANIES = 40;

/** A day as it is copied: its largest companies, and no hosts that nobody knows. */
export const dayCopy = (day: Day): Day => ({
  ...day,
  companies: day.companies
    .filter(({ known }) => known)
    .sort((a, b) => b.sites - a.sites || b.requests - a.requests)
    .slice(0, MOST_COMPANIES),
  sent: day.sent.slice(0, MOST_COMPANIES),
});

/** Whether the person said anything of a site: such rows are worth a copy, others tell of visits only. */
export const saidOf = ({ level, excluded, fineHere, asks, quiet, lifted }: Site): boolean =>
  level !== 'neutral' ||
  excluded ||
  fineHere !== undefined ||
  asks === true ||
  quiet !== undefined ||
  lifted === true;

/** A copy as it was written; null where it is damaged itself. Never throws. */
export const readWishesCopy = (text: string): WishesCopy | null => read(wishesCopySchema, text);
export const readMonthCopy = (text: string): MonthCopy | null => read(monthCopySchema, text);

function read<Schema extends v.GenericSchema>(
  schema: Schema,
  text: string,
): v.InferOutput<Schema> | null {
  try {
    const parsed = v.safeParse(schema, JSON.parse(text));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
