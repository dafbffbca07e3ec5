import * as v from 'valibot';
import { DATA_KINDS } from './data-kind.ts';
import { daySchema } from './day.ts';
import { PERMISSIONS } from './permission.ts';
import { ACTIVITIES } from './purpose.ts';
import { siteNameSchema } from './visit.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(253));
const activities = v.pipe(v.array(v.picklist(ACTIVITIES)), v.maxLength(ACTIVITIES.length));

/** Companies of a row are bounded, or one page could make it grow for ever; requests are counted all. */
export const MOST_COMPANIES = 300;
export const MOST_SENT = 200;

/** A company (or a host that nobody knows, by its registrable domain) and what it got. */
const shareSchema = v.strictObject({ name, known: v.boolean(), activities, requests: count });
export type Share = v.InferOutput<typeof shareSchema>;

/** Times that a kind of data went to a company, as it was typed or as a pixel told it. */
const sentSchema = v.strictObject({ data: v.picklist(DATA_KINDS), to: name, times: count });
export type Sent = v.InferOutput<typeof sentSchema>;

const asked = v.record(v.picklist(DATA_KINDS), count);
const prompts = v.record(v.picklist(PERMISSIONS), count);

/**
 * What one site did on one day: the sum of its visits' observations, kept when these have gone. All
 * that plots and lists show of a time is read from here and from `Day`, never from observations.
 */
export const siteDaySchema = v.strictObject({
  site: siteNameSchema,
  day: daySchema,
  visits: count,
  /** Requests to others, and those of them that we kept back. */
  requests: count,
  blocked: count,
  companies: v.pipe(v.array(shareSchema), v.maxLength(MOST_COMPANIES)),
  /** Names of the companies: what the database looks them up by. */
  names: v.pipe(v.array(name), v.maxLength(MOST_COMPANIES)),
  /** Visits on which a form asked for a kind of data; on which a permission was asked for. */
  asked,
  prompts,
  sent: v.pipe(v.array(sentSchema), v.maxLength(MOST_SENT)),
  /** Marks that could tell this browser from others (cookies and storage), and ways of recognising it. */
  marks: count,
  recognised: count,
  /** The site's score after the last visit of the day, 0-100; null where there was none. */
  score: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100))),
});
export type SiteDay = v.InferOutput<typeof siteDaySchema>;

const onSites = { sites: count };

/** All sites' sums of one day. `sites` of a company, a kind or a permission: on how many sites. */
export const daySumSchema = v.strictObject({
  day: daySchema,
  sites: count,
  visits: count,
  requests: count,
  blocked: count,
  companies: v.array(v.strictObject({ ...shareSchema.entries, ...onSites })),
  asked,
  prompts,
  sent: v.array(v.strictObject({ ...sentSchema.entries, ...onSites })),
  marks: count,
  recognised: count,
  /** Sum and number of the sites' scores. */
  scored: v.strictObject({ sum: count, sites: count }),
  /** Not summed yet: its rows came by another way than one by one (an import, an older version). */
  due: v.exactOptional(v.literal(1)),
});
export type Day = v.InferOutput<typeof daySumSchema>;
