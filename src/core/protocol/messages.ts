import * as v from 'valibot';
import type { MaintainedRule } from '../consent/maintained/rule.ts';
import { CHANGE_STATES } from '../model/change.ts';
import { ENFORCE } from '../model/enforce.ts';
import { pinSchema } from '../model/guardian.ts';
import { CONTENT_CHANNELS } from './contents.ts';
import { DATA_KINDS, type DataKind } from '../model/data-kind.ts';
import { PARTS, scopeSchema } from '../model/preference.ts';
import { PURPOSES } from '../model/purpose.ts';
import { QUIETS } from '../model/quiet.ts';
import { BADGES, DIGESTS, neverGiveSchema } from '../model/settings.ts';
import { letterSchema } from '../model/letter.ts';
import { SUGGESTIONS } from '../model/suggestion.ts';
import { PRESETS } from '../preferences/presets.ts';
import { gotSchema, siteNameSchema, TRUST_LEVELS } from '../model/visit.ts';
import { MOST_CHARACTERS, MOST_CHOICES } from './limits.ts';
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

/**
 * Every message there is, its direction in its name. Site, tab, frame and document of a sender are
 * taken from the browser, never from a payload. The pages of the extension read the database directly;
 * messages only carry what has to be done.
 */
export const asks = {
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
          field: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e6)),
          about: fieldText,
          /** Free text, or a field of a form: one that stands alone may be a search. */
          written: v.boolean(),
          value: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
        }),
      ),
      v.maxLength(20),
    ),
    /** A service worker stands between the page and the network: its requests belong to no tab. */
    worker: v.boolean(),
  }),
  /** The person sent a form (`to`: the host that it names), or pressed its button. */
  'content>background.submitted': v.strictObject({ at: time, to: v.nullable(short(253)) }),
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
  /** The person touched this page soon after it came. */
  'content>background.touched': v.strictObject({}),
  /** The person is about to fill this in: is it something that they never want to give? */
  'content>background.field': v.strictObject({ about: fieldText }),
  /** The person says so of a kind on their list, beside the field. */
  'content>background.fine': v.strictObject({ kind: v.picklist(DATA_KINDS) }),
  'ui>background.start': v.strictObject({}),
  'ui>background.flush': v.strictObject({ tab: v.nullable(v.number()) }),
  /** Registrable domains, for the popup, which does not bring the list of public suffixes. */
  'ui>background.domains': v.strictObject({ hosts: v.pipe(v.array(short(253)), v.maxLength(200)) }),
  'ui>background.prefer': v.strictObject({
    scope: scopeSchema,
    purpose: v.picklist(PURPOSES),
    part: v.exactOptional(v.picklist(PARTS)),
    allow: v.nullable(v.boolean()),
  }),
  /** Replaces the standing preferences (not those of single sites) by a ready-made set. */
  'ui>background.preset': v.strictObject({ preset: v.picklist(PRESETS) }),
  /** Where companies are kept out whose purposes are refused. */
  'ui>background.enforce': v.strictObject({ mode: v.picklist(ENFORCE) }),
  /** Lets them through on one site after all, or keeps them out again. */
  'ui>background.lift': v.strictObject({ site: siteNameSchema, lifted: v.boolean() }),
  /** Keeps them out on this site, whatever holds elsewhere; `lift` takes it back. */
  'ui>background.keepOut': v.strictObject({ site: siteNameSchema }),
  /** The person had what changed before their eyes, up to the one noticed then (ms). */
  'ui>background.changesSeen': v.strictObject({ until: time }),
  /** They dealt with one, do not want to hear of it, or take that back. */
  'ui>background.change': v.strictObject({ id: short(300), state: v.picklist(CHANGE_STATES) }),
  /** Whether what changed is told once a day. */
  'ui>background.digest': v.strictObject({ mode: v.picklist(DIGESTS) }),
  /** Begins a letter (`isNew`), or keeps a change of one. */
  'ui>background.letter': v.strictObject({ letter: letterSchema, isNew: v.boolean() }),
  'ui>background.dropLetter': v.strictObject({ id: short(64) }),
  /** What the person gets from a site: the whole list. */
  'ui>background.got': v.strictObject({ site: siteNameSchema, got: gotSchema }),
  /** Kinds of data to warn of before they are typed: the whole list. */
  'ui>background.never': v.strictObject({ kinds: neverGiveSchema }),
  /** Takes an exception from that list back. */
  'ui>background.notFine': v.strictObject({
    site: siteNameSchema,
    kind: v.picklist(DATA_KINDS),
  }),
  /** Keeps something quiet everywhere (`site` null) or on one site; `on` null: there as everywhere. */
  'ui>background.quiet': v.strictObject({
    site: v.nullable(siteNameSchema),
    what: v.picklist(QUIETS),
    on: v.nullable(v.boolean()),
  }),
  /** Do not offer this for the site again. */
  'ui>background.dismiss': v.strictObject({
    site: siteNameSchema,
    suggestion: v.picklist(SUGGESTIONS),
  }),
  /** Locks the preferences with a PIN, or takes the lock away (null). */
  'ui>background.guard': v.strictObject({ pin: v.nullable(pinSchema) }),
  /** Opens the lock for a while, or closes it again (null). */
  'ui>background.unlock': v.strictObject({ pin: v.nullable(short(64)) }),
  'ui>background.guardian': v.strictObject({}),
  'ui>background.label': v.strictObject({
    site: siteNameSchema,
    level: v.optional(v.picklist(TRUST_LEVELS)),
    excluded: v.optional(v.boolean()),
    /** The person answers this site's dialogs themselves. */
    asks: v.optional(v.boolean()),
  }),
  /** Whether what was answered is said on the page. */
  'ui>background.toast': v.strictObject({ on: v.boolean() }),
  /** What stands on the toolbar button. */
  'ui>background.badge': v.strictObject({ badge: v.picklist(BADGES) }),
  /** Minutes to pause for; null until resumed by hand, 0 to resume. */
  'ui>background.pause': v.strictObject({
    minutes: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(525_600))),
  }),
  /** Apply today's preferences to this tab's consent manager again: a change of mind. */
  'ui>background.reapply': v.strictObject({ tab: v.number() }),
  /**
   * Take back what is granted on a site, as far as today's preferences do not want it any more: in `tab`,
   * or another one that shows the site, or one that is opened for it.
   */
  'ui>background.withdraw': v.strictObject({
    site: siteNameSchema,
    tab: v.nullable(v.pipe(v.number(), v.integer())),
  }),
  /** Delete a site's cookies and storage: the person asked for it, and granted the permission. */
  'ui>background.clear': v.strictObject({ site: siteNameSchema }),
  'ui>background.forget': v.strictObject({ site: v.nullable(short(253)) }),
  /** The database was changed by an import: read settings and preferences afresh. */
  'ui>background.refresh': v.strictObject({}),
} as const;

export type MessageName = keyof typeof asks;
export type Ask<N extends MessageName> = v.InferOutput<(typeof asks)[N]>;

/** What the background tells a content script to do with the dialog that it reported. */
export type Errand =
  | { do: 'set'; receipt: string; choices: Record<string, boolean>; mayAccept: boolean }
  | { do: 'refuse-all' | 'accept-all'; receipt: string; mayAccept: boolean }
  | { do: 'open' }
  /** Another layer may be able to do all of what is wished; ask again (`last`) if it has not. */
  | { do: 'wait' }
  | { do: 'nothing' };

/**
 * What came of taking a consent back: done; there was nothing that today's preferences do not want; no way
 * to ask for it was found; one was found and did not do it; our tab was closed before it was over.
 */
export const WITHDRAWALS = [
  'withdrawn',
  'nothing-granted',
  'not-found',
  'failed',
  'cancelled',
] as const;
export interface Withdrawal {
  outcome: (typeof WITHDRAWALS)[number];
  receipt: string | null;
}

/** Where the guardian's lock stands, and until when (ms) no PIN is looked at. */
export interface Lock {
  state: 'none' | 'locked' | 'unlocked';
  waitUntil: number;
}

export interface Answers {
  /** `mute`: recording is paused; what is seen until it goes on is never told. */
  'content>background.observed': { kept: boolean; mute?: boolean };
  'content>background.dialog': Errand;
  'content>background.settled': { kept: boolean };
  'content>background.witnessed': { kept: boolean };
  /** `opened`: the dialog is there again. */
  'content>background.undo': { opened: boolean };
  'content>background.why': { shown: boolean };
  'content>background.typed': { kept: boolean };
  'content>background.submitted': { kept: boolean };
  'content>background.contents': { kept: boolean };
  'content>background.equipment': { kept: boolean };
  /** `rules`: those for this page; `general`: dialogs that no rule knows may be answered as well. */
  'content>background.reader': {
    ready: boolean;
    general: boolean;
    rules: readonly MaintainedRule[];
  };
  'content>background.links': { kept: boolean };
  'content>background.touched': { kept: boolean };
  /** `kind`: what not to give; null where there is nothing to say. `mayAllow`: an exception can be made. */
  'content>background.field': { kind: DataKind | null; mayAllow: boolean };
  'content>background.fine': { kept: boolean };
  'ui>background.start': { started: true };
  /** `full`: there was no room for it. */
  'ui>background.flush': { flushed: true; full: boolean };
  /** In the order of the hosts; null where a host has none. */
  'ui>background.domains': { domains: (string | null)[] };
  'ui>background.prefer': { done: true };
  'ui>background.preset': { done: true };
  'ui>background.enforce': { done: true };
  'ui>background.lift': { done: true };
  'ui>background.keepOut': { done: true };
  'ui>background.changesSeen': { done: true };
  'ui>background.change': { done: true };
  'ui>background.digest': { done: true };
  /** `kept`: false where the letter was forgotten meanwhile. */
  'ui>background.letter': { kept: boolean };
  'ui>background.dropLetter': { done: true };
  'ui>background.got': { done: true };
  'ui>background.never': { done: true };
  'ui>background.notFine': { done: true };
  'ui>background.quiet': { done: true };
  'ui>background.dismiss': { done: true };
  'ui>background.guard': { done: true };
  'ui>background.unlock': Lock;
  'ui>background.guardian': Lock;
  'ui>background.label': { done: true };
  'ui>background.toast': { done: true };
  'ui>background.badge': { done: true };
  'ui>background.pause': { done: true };
  'ui>background.reapply': { asked: boolean };
  'ui>background.withdraw': Withdrawal;
  'ui>background.clear': { cleared: boolean; receipt: string | null };
  'ui>background.forget': { done: true };
  'ui>background.refresh': { done: true };
}

export interface Message<N extends MessageName = MessageName> {
  name: N;
  ask: Ask<N>;
}

/** The checked message, or null: unknown name, wrong shape, or too large. Never throws. */
export function parseMessage(raw: unknown): Message | null {
  try {
    if (typeof raw !== 'object' || raw === null) return null;
    const { name, ask } = raw as { name?: unknown; ask?: unknown };
    if (typeof name !== 'string' || !Object.hasOwn(asks, name)) return null;
    if ((JSON.stringify(ask) ?? '').length > MOST_CHARACTERS) return null;
    const parsed = v.safeParse(asks[name as MessageName], ask);
    return parsed.success ? ({ name, ask: parsed.output } as Message) : null;
  } catch {
    return null;
  }
}
