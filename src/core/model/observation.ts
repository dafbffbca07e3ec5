import * as v from 'valibot';
import { ACTIVITIES } from './purpose.ts';

/** Kinds of personal data that a form can ask for. */
export const DATA_KINDS = [
  'email',
  'phone',
  'name',
  'address',
  'birth-date',
  'age',
  'sex',
  'payment-card',
  'national-id',
  'password',
] as const;
export type DataKind = (typeof DATA_KINDS)[number];

export const PERMISSIONS = [
  'geolocation',
  'notifications',
  'camera',
  'microphone',
  'clipboard',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** Recorded strings come from pages: bounded here once, treated as hostile wherever they are shown. */
const text = (max: number) => v.pipe(v.string(), v.maxLength(max));
const host = text(253);
const company = v.nullable(text(120));
const activities = v.pipe(v.array(v.picklist(ACTIVITIES)), v.maxLength(8));
/** Share of the crawled web that the company is present on, 0-1 (third-party-web over HTTP Archive). */
const reach = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const who = { company, activities, reach };

/** What each kind of observation says beside its count. `docs/export.md` explains them to readers. */
export const detailSchemas = {
  request: v.strictObject({ host, ...who }),
  owner: v.strictObject({ ...who }),
  cookie: v.strictObject({
    name: text(256),
    domain: host,
    party: v.picklist(['first', 'third']),
    /** Days until it expires when it was set; null ends with the browser session. */
    lifetimeDays: v.nullable(v.pipe(v.number(), v.minValue(0))),
    httpOnly: v.boolean(),
    ...who,
  }),
  permission: v.strictObject({
    permission: v.picklist(PERMISSIONS),
    trigger: v.picklist(['load', 'click']),
  }),
  field: v.strictObject({ data: v.picklist(DATA_KINDS), required: v.boolean() }),
  fingerprint: v.strictObject({
    technique: v.picklist(['canvas']),
    host,
    party: v.picklist(['first', 'third']),
    ...who,
  }),
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
  rowOf('owner'),
  rowOf('cookie'),
  rowOf('permission'),
  rowOf('field'),
  rowOf('fingerprint'),
]);
export type Observation = v.InferOutput<typeof observationSchema>;
export type ObservationOf<K extends Observation['kind']> = Extract<Observation, { kind: K }>;
