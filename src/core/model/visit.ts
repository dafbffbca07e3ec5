import * as v from 'valibot';
import { DATA_KINDS } from './data-kind.ts';
import { daySchema } from './day.ts';
import { siteQuietSchema } from './quiet.ts';
import { SUGGESTIONS } from './suggestion.ts';

const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));
const host = v.pipe(v.string(), v.minLength(1), v.maxLength(253));

/** A source of observations: which of them were listening decides what can be said of a visit. */
export const SOURCES = ['timing', 'page', 'cookies', 'wire', 'contents'] as const;
export type Source = (typeof SOURCES)[number];

/** One committed, active document that a person looked at. Paths are never stored. */
export const visitSchema = v.strictObject({
  /** Sorts by time: see visitId. */
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  doc: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  site: host,
  at: time,
  /** At the time of the visit, where it was made. */
  day: daySchema,
  secure: v.boolean(),
  sources: v.pipe(v.array(v.picklist(SOURCES)), v.maxLength(SOURCES.length)),
});
export type Visit = v.InferOutput<typeof visitSchema>;

/** Whether our scripts ran with the page; of one that was there before them, only its requests are known. */
export const wasWatched = ({ sources }: Pick<Visit, 'sources'>): boolean =>
  sources.includes('page');

/** A site as browsers write it in rules: lower-case ASCII (punycode), no port; or a bracketed address. */
export const siteNameSchema = v.pipe(
  v.string(),
  v.regex(/^(?:[a-z0-9_](?:[a-z0-9._-]{0,251}[a-z0-9_])?|\[[0-9a-f:.]{2,45}\])$/),
);

export const isSiteName = (text: string): boolean => v.is(siteNameSchema, text);

export const TRUST_LEVELS = ['trusted', 'neutral', 'distrusted'] as const;
export type TrustLevel = (typeof TRUST_LEVELS)[number];

export const policyAddressSchema = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/[^\s?#]+$/),
  v.maxLength(300),
);
export const policyContactSchema = v.pipe(
  v.string(),
  v.regex(/^[^\s@<>,;:"?&%\\]{1,64}@[^\s@<>,;:"?&%\\]+\.[^\s@<>,;:"?&%\\]+$/),
  v.maxLength(254),
);
/** Public addresses of a site, without what stands behind `?` and `#`, and whom its policy says to write to. */
export const policySchema = v.strictObject({
  privacy: v.exactOptional(policyAddressSchema),
  doNotSell: v.exactOptional(policyAddressSchema),
  account: v.exactOptional(policyAddressSchema),
  contact: v.exactOptional(policyContactSchema),
});
export type Policy = v.InferOutput<typeof policySchema>;

/** What the person gets from a site: a few words each. */
export const gotSchema = v.pipe(
  v.array(v.pipe(v.string(), v.regex(/\S/), v.maxLength(40))),
  v.maxLength(12),
);

export const siteSchema = v.strictObject({
  site: siteNameSchema,
  /** The person's own label; selects preferences, never changes the score. */
  level: v.picklist(TRUST_LEVELS),
  /** The person asked not to record this site. */
  excluded: v.boolean(),
  firstSeen: time,
  lastSeen: time,
  loads: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Kinds that the person never gives, but does here. */
  fineHere: v.exactOptional(
    v.pipe(v.array(v.picklist(DATA_KINDS)), v.maxLength(DATA_KINDS.length)),
  ),
  /** The person answers the consent dialogs of this site themselves. */
  asks: v.exactOptional(v.boolean()),
  /** What is kept quiet here, or is not, other than everywhere. */
  quiet: v.exactOptional(siteQuietSchema),
  /** What the person was asked of this site and does not want to be asked again. */
  dismissed: v.exactOptional(
    v.pipe(v.array(v.picklist(SUGGESTIONS)), v.maxLength(SUGGESTIONS.length)),
  ),
  /** Companies that would be kept out here are let through: the person's own click. */
  lifted: v.exactOptional(v.boolean()),
  /** Companies whose purposes are refused are kept out here, whatever holds elsewhere. */
  keptOut: v.exactOptional(v.boolean()),
  /** Where the site itself says what it does and what one can do: found in its own links. */
  policy: v.exactOptional(policySchema),
  /** What the person gets here, in their own words. */
  got: v.exactOptional(gotSchema),
  /** The score as it was after the last visit: lists and plots read it here. */
  score: v.exactOptional(
    v.strictObject({
      value: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)),
      coverage: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
    }),
  ),
});
export type Site = v.InferOutput<typeof siteSchema>;

/**
 * The id of a visit: base-36 time first, so that ids of a site sort by time and its newest visits are
 * one key range; the document's id behind it, so that two windows in one millisecond stay apart.
 */
export const visitId = (at: number, doc: string): string =>
  `${Math.max(0, Math.floor(at)).toString(36).padStart(9, '0')}.${doc.slice(0, 12)}`;

/** The latest time of which ids sort: long after any clock that is only wrong. */
export const LATEST = 36 ** 9 - 2;

/** Local day of a time, YYYY-MM-DD. `offsetMinutes` is Date.getTimezoneOffset() at that time. */
export const localDay = (at: number, offsetMinutes: number): string =>
  new Date(at - offsetMinutes * 60_000).toISOString().slice(0, 10);
