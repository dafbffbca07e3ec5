import * as v from 'valibot';
import { AREAS } from './areas.ts';
import { DATA_KINDS } from './data-kind.ts';
import { PERMISSIONS } from './permission.ts';
import { ACTIVITIES } from './purpose.ts';
import { TOPICS } from './topic.ts';

/** Recorded strings come from pages: bounded here once, treated as hostile wherever they are shown. */
const text = (max: number) => v.pipe(v.string(), v.maxLength(max));
const host = text(253);
const company = v.nullable(text(120));
const activities = v.pipe(v.array(v.picklist(ACTIVITIES)), v.maxLength(8));
/** Share of the crawled web that the company is present on, 0-1 (third-party-web over HTTP Archive). */
const reach = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const who = { company, activities, reach };

const party = v.picklist(['first', 'third']);

/** Ways of recognising a browser by its quirks. The first seven are strong: few pages need them. */
export const TECHNIQUES = [
  'canvas',
  'canvas-font',
  'fonts',
  'webgl',
  'audio',
  'webrtc',
  'media',
  'navigator',
] as const;
export type Technique = (typeof TECHNIQUES)[number];

export { AREAS, type Area } from './areas.ts';

/** How something personal left the page. */
export const CHANNELS = [
  'fetch',
  'img',
  'beacon',
  'ws',
  'script',
  'frame',
  'form',
  'navigation',
  'referer',
  'cookie',
  'other',
] as const;
export type Channel = (typeof CHANNELS)[number];

/**
 * When something personal left: before or after the person sent it, or without that anybody typed it, as
 * the site knew it (a filled-in field, an account) and passed it on.
 */
export const LEAK_MOMENTS = ['before', 'after', 'known'] as const;
export type LeakMoment = (typeof LEAK_MOMENTS)[number];

/** What each kind of observation says beside its count. `docs/export.md` explains them to readers. */
export const detailSchemas = {
  request: v.strictObject({
    host,
    /** The name that a host of the site's own stands for, where it is another company's (CNAME). */
    alias: v.optional(host),
    ...who,
  }),
  /** A request that never left: the company is refused here, and we kept it out. */
  blocked: v.strictObject({ host, ...who }),
  owner: v.strictObject({ ...who }),
  /** A known product by the way that it speaks, wherever it is hosted: also on the site's own hosts. */
  service: v.strictObject({ product: text(60), host, party, ...who }),
  cookie: v.strictObject({
    name: text(256),
    domain: host,
    party,
    /** Days until it expires when it was set; null ends with the browser session. */
    lifetimeDays: v.nullable(v.pipe(v.number(), v.minValue(0))),
    httpOnly: v.boolean(),
    /** Its value could tell this browser from all others. Absent where nobody looked (older rows). */
    identifier: v.optional(v.boolean()),
    ...who,
  }),
  /** A mark that could tell this browser from all others, written by a script of `host`. */
  storage: v.strictObject({ area: v.picklist(AREAS), name: text(256), host, party, ...who }),
  /** The same mark written in three or more places, so that deleting one brings it back. */
  supercookie: v.strictObject({
    areas: v.pipe(v.array(v.picklist(AREAS)), v.maxLength(AREAS.length)),
    host,
    party,
    ...who,
  }),
  permission: v.strictObject({
    permission: v.picklist(PERMISSIONS),
    trigger: v.picklist(['load', 'click']),
    /** Host of the frame that asked. */
    by: v.optional(host),
  }),
  field: v.strictObject({
    data: v.picklist(DATA_KINDS),
    required: v.boolean(),
    /** Whether a reason or a link to the privacy policy stands near the field. */
    explained: v.optional(v.boolean()),
  }),
  fingerprint: v.strictObject({
    technique: v.picklist(TECHNIQUES),
    host,
    party,
    /** Names of the properties that were read, for `navigator`. */
    properties: v.optional(v.pipe(v.array(text(60)), v.maxLength(60))),
    ...who,
  }),
  /** Something that the person typed, or that the site knew of them, left for `host`. What it was is never kept. */
  leak: v.strictObject({
    data: v.picklist(DATA_KINDS),
    host,
    channel: v.picklist(CHANNELS),
    /** How it was written, outermost last: `plain`, `sha256`, `lower>sha256>base64`, `salted`. */
    coding: text(60),
    /** Whether it left before or after the person sent the form, or the site had it already. */
    when: v.picklist(LEAK_MOMENTS),
    party,
    ...who,
  }),
  /** The page is recorded as the person uses it (`replay`), or key for key (`keys`). `host` gets it. */
  recording: v.strictObject({
    technique: v.picklist(['replay', 'keys']),
    host,
    script: v.optional(host),
    party,
    ...who,
  }),
  /** A pixel in plain words: what a company was told that the person did, and what came with it. */
  pixel: v.strictObject({
    host,
    event: text(80),
    about: v.pipe(v.array(v.picklist(DATA_KINDS)), v.maxLength(DATA_KINDS.length)),
    ...who,
  }),
  /** One company handed the mark that it knows this browser by to another. */
  sync: v.strictObject({ from: host, to: host, sender: company, ...who }),
  /** Marks in addresses: brought along from another site (`in`), or given along to one (`out`). */
  decoration: v.strictObject({
    direction: v.picklist(['in', 'out']),
    names: v.pipe(v.array(text(60)), v.maxLength(20)),
    to: v.nullable(host),
    ...who,
  }),
  /** On the way to another site the browser was led through `host`, which kept a mark. */
  bounce: v.strictObject({ host, to: host, ...who }),
  /** The whole address of the page was told to `host`; `topic` where it says something sensitive. */
  referrer: v.strictObject({ host, topic: v.nullable(v.picklist(TOPICS)), ...who }),
  /** Sent without encryption: a form, a password, or a part of the page. */
  insecure: v.strictObject({ what: v.picklist(['form', 'password', 'content']), to: text(270) }),
  /** What the site says of "do not sell": in its own file (`says`), or by what it does (`ignored`). */
  gpc: v.strictObject({ what: v.picklist(['says', 'ignored']), value: v.boolean() }),
  /** The page pushes itself forward. */
  engagement: v.strictObject({
    what: v.picklist(['overlay', 'chat', 'exit-intent', 'sound']),
    trigger: v.picklist(['load', 'click']),
  }),
  /** A piece of a large platform in the page: it learns of the visit, whether it is used or not. */
  embed: v.strictObject({
    what: v.picklist(['login', 'share', 'post', 'video', 'map', 'captcha']),
    host,
    ...who,
  }),
  /** The page is about something that nobody wants to be followed on. */
  topic: v.strictObject({ topic: v.picklist(TOPICS) }),
} as const;

export type Kind = keyof typeof detailSchemas;
export const KINDS = Object.keys(detailSchemas) as Kind[];
export type Detail<K extends Kind> = v.InferOutput<(typeof detailSchemas)[K]>;

const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));

const rowOf = <K extends Kind>(kind: K) =>
  v.strictObject({
    site: host,
    visit: text(64),
    kind: v.literal(kind),
    key: text(600),
    /** Milliseconds since 1970: when it was first and last seen on this visit. */
    first: time,
    last: time,
    count: v.pipe(v.number(), v.integer(), v.minValue(1)),
    detail: detailSchemas[kind],
  });

/** One thing seen on one visit. (site, visit, kind, key) names it, however often it is reported. */
export const observationSchema = v.variant('kind', [
  rowOf('request'),
  rowOf('blocked'),
  rowOf('owner'),
  rowOf('service'),
  rowOf('cookie'),
  rowOf('storage'),
  rowOf('supercookie'),
  rowOf('permission'),
  rowOf('field'),
  rowOf('fingerprint'),
  rowOf('leak'),
  rowOf('recording'),
  rowOf('pixel'),
  rowOf('sync'),
  rowOf('decoration'),
  rowOf('bounce'),
  rowOf('referrer'),
  rowOf('insecure'),
  rowOf('gpc'),
  rowOf('engagement'),
  rowOf('embed'),
  rowOf('topic'),
]);
export type Observation = v.InferOutput<typeof observationSchema>;
export type ObservationOf<K extends Observation['kind']> = Extract<Observation, { kind: K }>;
