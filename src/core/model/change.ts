import * as v from 'valibot';
import { PURPOSES } from './purpose.ts';
import { daySchema } from './day.ts';
import { siteNameSchema } from './visit.ts';

const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e6));
const text = (max: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(max));

/** What a site may do otherwise than before. Order is display order: the gravest first. */
export const CHANGE_KINDS = [
  /** What it had stored as refused is done. */
  'promise',
  /** Data of a kind, or to a receiver, that did not go anywhere before. */
  'sent',
  /** Companies for something that nobody was there for: advertising, say. */
  'activity',
  'company',
  /** Its forms ask for another kind of data; it asks the browser for another permission. */
  'data',
  'permission',
  /** Its consent dialog: for more purposes, more companies, more clicks to refuse, another tool, again. */
  'asks-more',
  'partners',
  'refusing',
  'manager',
  'asked-again',
  'score',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** `new` until the person did something about it, or does not want to hear of it. */
export const CHANGE_STATES = ['new', 'done', 'ignored'] as const;
export type ChangeState = (typeof CHANGE_STATES)[number];

/** Things and companies that are named; how many more there are is a number. */
export const MOST_SUBJECTS = 40;

/** One thing that one site did otherwise on one day, however often and by however many it was done. */
export const changeSchema = v.strictObject({
  /** See `changeId`: there is at most one for each site, kind and day. */
  id: text(300),
  site: siteNameSchema,
  day: daySchema,
  kind: v.picklist(CHANGE_KINDS),
  /** When it was noticed (ms). */
  at: time,
  /** What is new: companies by name (hostile text), or ids of activities, kinds of data, purposes. */
  subjects: v.pipe(v.array(text(253)), v.maxLength(MOST_SUBJECTS)),
  /** Further ones that are not named: of companies, those that nobody knows. */
  more: count,
  /** Companies that it is about, where the subjects are none. */
  by: v.exactOptional(v.pipe(v.array(text(253)), v.maxLength(MOST_SUBJECTS))),
  /** What a person could allow or refuse of it. */
  purposes: v.exactOptional(v.pipe(v.array(v.picklist(PURPOSES)), v.maxLength(PURPOSES.length))),
  /** Partners, clicks or points; `now` is missing where there is no way any more. */
  before: v.exactOptional(count),
  now: v.exactOptional(count),
  /** The receipt that tells of it. */
  receipt: v.exactOptional(text(160)),
  state: v.picklist(CHANGE_STATES),
  /** When the person had it before their eyes (ms). */
  seen: v.exactOptional(time),
});
export type Change = v.InferOutput<typeof changeSchema>;

export const changeId = ({ site, day, kind }: Pick<Change, 'site' | 'day' | 'kind'>): string =>
  `${day} ${site} ${kind}`;

/** Whether nobody has seen it yet: what the figure beside "What changed" counts. */
export const isUnseen = ({ state, seen }: Pick<Change, 'state' | 'seen'>): boolean =>
  state === 'new' && seen === undefined;
