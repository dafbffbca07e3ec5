import * as v from 'valibot';
import { CHANGE_STATES } from '../model/change.ts';
import { ENFORCE } from '../model/enforce.ts';
import { lockAfterSchema, passphraseSchema } from '../lock/record.ts';
import { pinSchema } from '../model/guardian.ts';
import { DATA_KINDS } from '../model/data-kind.ts';
import { PARTS, scopeSchema } from '../model/preference.ts';
import { PURPOSES } from '../model/purpose.ts';
import { QUIETS } from '../model/quiet.ts';
import { letterSchema } from '../model/letter.ts';
import { BADGES, DIGESTS, keepDaysSchema, neverGiveSchema } from '../model/settings.ts';
import { SUGGESTIONS } from '../model/suggestion.ts';
import { PRESETS } from '../preferences/presets.ts';
import { gotSchema, siteNameSchema, TRUST_LEVELS } from '../model/visit.ts';
import { short, time } from './shapes.ts';

/** What the person does in the popup and the dashboard. */
export const personAsks = {
  'ui>background.start': v.strictObject({}),
  /** Stores what one tab was heard to do; of all tabs (null) it is judged as well. */
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
  /** Puts a lock on the record, by a passphrase; it stays open for now. */
  'ui>background.lockSet': v.strictObject({ passphrase: passphraseSchema, after: lockAfterSchema }),
  /** Locks the record, opens it, or takes the lock away again. */
  'ui>background.lockNow': v.strictObject({}),
  'ui>background.lockOpen': v.strictObject({ passphrase: short(1000) }),
  'ui>background.lockRemove': v.strictObject({ passphrase: short(1000) }),
  'ui>background.lockChange': v.strictObject({ passphrase: short(1000), next: passphraseSchema }),
  /** Minutes without use after which it is locked. */
  'ui>background.lockAfter': v.strictObject({ after: lockAfterSchema }),
  /** The person uses a page of ours. */
  'ui>background.lockUsed': v.strictObject({}),
  /** The passphrase is lost: deletes the record, and the lock with it. */
  'ui>background.lockForget': v.strictObject({}),
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
  /** Forget a site (null: everything), a company, or a time (both ends in it; choices stay). */
  'ui>background.forget': v.union([
    v.strictObject({ site: v.nullable(short(253)) }),
    v.strictObject({ company: short(253) }),
    v.strictObject({ since: time, until: time }),
  ]),
  /** How long what is recorded is kept (days; null: for ever), and what else is done with it. */
  'ui>background.keep': v.strictObject({
    keepDays: v.exactOptional(keepDaysSchema),
    keepSumsDays: v.exactOptional(keepDaysSchema),
    followHistory: v.exactOptional(v.boolean()),
    sync: v.exactOptional(v.boolean()),
  }),
  /** The database was changed by an import: read settings and preferences afresh. */
  'ui>background.refresh': v.strictObject({}),
} as const;
