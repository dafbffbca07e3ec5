import * as v from 'valibot';
import { KNOWN_FROM } from '../leaks/known-from.ts';
import { DATA_KINDS } from '../model/data-kind.ts';
import { CHANNELS } from '../model/observation.ts';
import { CONTENT_CHANNELS } from './contents.ts';
import { MOST_ANSWER_NAMES, MOST_CHOICES } from './limits.ts';
import {
  choice,
  dialog,
  fieldText,
  purposes,
  short,
  stored,
  time,
  told,
  witnesses,
} from './shapes.ts';

const fieldNumber = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e6));

/** What content scripts tell and ask. Who they are is the browser's word, never a payload's. */
export const pageAsks = {
  'content>background.observed': v.strictObject({
    timeOrigin: time,
    told: v.pipe(v.array(told), v.maxLength(500)),
    /** The page is older than the extension: its resource timing is all there is. */
    late: v.exactOptional(v.literal(true)),
  }),
  'content>background.dialog': v.strictObject({
    dialog,
    timeOrigin: time,
    seenAt: time,
    again: v.boolean(),
    /** The layers that come after this one have had their turn. */
    last: v.exactOptional(v.boolean()),
    /** What was stored before anything was chosen, as others tell it. */
    before: v.exactOptional(witnesses),
  }),
  'content>background.settled': v.strictObject({
    receipt: short(160),
    outcome: v.picklist(['done', 'refused', 'failed']),
    reason: v.nullable(short(60)),
    /** Wished for, and found impossible to set on the page. */
    lost: v.exactOptional(purposes),
    stored,
    /** Names of what the page has kept the answer in. */
    keptIn: v.exactOptional(v.pipe(v.array(short(120)), v.maxLength(MOST_ANSWER_NAMES))),
    witnesses: v.exactOptional(witnesses),
    choices: v.pipe(v.array(choice), v.maxLength(MOST_CHOICES)),
    at: time,
    took: v.pipe(v.number(), v.minValue(0), v.maxValue(1e6)),
  }),
  /** What others say is stored, some time after a choice. */
  'content>background.witnessed': v.strictObject({ receipt: short(160), witnesses }),
  /** The person takes an answer back, and decides on this site themselves. */
  'content>background.undo': v.strictObject({ receipt: short(160) }),
  /** The person wants to see the receipt. */
  'content>background.why': v.strictObject({ receipt: short(160) }),
  /**
   * What the person types, for as long as the tab is open and in memory only: to be recognised in what
   * leaves the page. Empty where typing is only about to begin.
   */
  'content>background.typed': v.strictObject({
    fields: v.pipe(
      v.array(
        v.strictObject({
          field: fieldNumber,
          about: fieldText,
          /** Free text, or a field of a form: one that stands alone may be a search. */
          written: v.boolean(),
          value: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
          /**
           * Nobody typed it: the page had filled it in (`field`), shows it beside the way out of an account
           * (`account`), or has it among its data (`data`).
           */
          known: v.exactOptional(v.picklist(KNOWN_FROM)),
        }),
      ),
      v.maxLength(20),
    ),
    /** A service worker stands between the page and the network: its requests belong to no tab. */
    worker: v.boolean(),
  }),
  /** The person sent a form (`to`: the host that it names; `known`: fields that the page had filled in). */
  'content>background.submitted': v.strictObject({
    at: time,
    to: v.nullable(short(253)),
    known: v.exactOptional(v.pipe(v.array(fieldNumber), v.maxLength(20))),
  }),
  /** Addresses that a page asked for before its contents were listened to, where it knows of the person. */
  'content>background.earlier': v.strictObject({
    requests: v.pipe(
      v.array(v.strictObject({ url: short(4000), channel: v.picklist(CHANNELS), at: time })),
      v.maxLength(60),
    ),
  }),
  /** Contents that the browser does not show to extensions: sockets, and bodies that are files. */
  'content>background.contents': v.strictObject({
    url: short(2000),
    channel: v.picklist(CONTENT_CHANNELS),
    at: time,
    text: v.nullable(v.string()),
    base64: v.nullable(v.string()),
  }),
  /**
   * A script watches the whole page as recorders do, or has taken a copy of it; samples of the page to
   * know a copy by.
   */
  'content>background.equipment': v.strictObject({
    script: short(253),
    means: v.picklist(['observer', 'copy']),
    marks: v.pipe(v.array(short(80)), v.maxLength(60)),
    words: v.pipe(v.array(short(80)), v.maxLength(60)),
    worker: v.boolean(),
  }),
  /**
   * Something on this page may be a consent dialog that nobody knows: put the reader into this frame,
   * `all` of its languages too.
   */
  'content>background.reader': v.strictObject({ all: v.optional(v.boolean()) }),
  /** Where the page's own links lead, and mail addresses on it: one may be the site's policy. */
  'content>background.links': v.strictObject({
    timeOrigin: time,
    links: v.pipe(v.array(v.strictObject({ text: short(60), url: short(300) })), v.maxLength(60)),
    mails: v.pipe(v.array(short(254)), v.maxLength(8)),
  }),
  /** An error of our own beside a page, or in its world (`page`); what is kept of it: core/errors. */
  'content>background.failed': v.strictObject({
    part: v.picklist(['content', 'page']),
    name: short(60),
    message: short(600),
    stack: short(2000),
  }),
  /** The person touched this page soon after it came. */
  'content>background.touched': v.strictObject({}),
  /** The person is about to fill this in: is it something that they never want to give? */
  'content>background.field': v.strictObject({ about: fieldText }),
  /** The person says so of a kind on their list, beside the field. */
  'content>background.fine': v.strictObject({ kind: v.picklist(DATA_KINDS) }),
} as const;
