import * as v from 'valibot';
import { DATA_KINDS } from './data-kind.ts';
import { ENFORCE } from './enforce.ts';
import { guardianSchema } from './guardian.ts';
import { quietSchema } from './quiet.ts';

/** `paused for ever` as a time: the last one that a Date can hold. */
export const FOR_EVER = 8.64e15;

/** For those who measure Fairshare itself; see docs/developer-settings.md. */
export const developerSchema = v.strictObject({
  /** Only these layers may act on consent dialogs. */
  consentLayers: v.optional(v.array(v.picklist(['page-api', 'rules', 'general']))),
  /** When requests are watched on the wire: never, where it pays (default), or always. */
  wire: v.optional(v.picklist(['never', 'adaptive', 'always'])),
});

/** Kinds of data that the person never wants to give. */
export const neverGiveSchema = v.pipe(
  v.array(v.picklist(DATA_KINDS)),
  v.maxLength(DATA_KINDS.length),
);
/** What stands on the toolbar button of a tab: the site's letter, how many companies, or nothing. */
export const BADGES = ['letter', 'count', 'none'] as const;
export type Badge = (typeof BADGES)[number];

/** How long details and sums are kept, where the person says nothing else: days. */
export const KEEP_DAYS = 90;
const KEEP_SUMS_DAYS = 730;
/** Days, or for ever (null). */
export const keepDaysSchema = v.nullable(
  v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(36_500)),
);

const LOUD = { notifications: false, chat: false, newsletters: false };

/** Whether what changed is told by a notification, once a day at the most. */
export const DIGESTS = ['off', 'daily'] as const;
export type Digest = (typeof DIGESTS)[number];

/**
 * What of the settings is a wish: it goes into an export file beside the preferences. Not among them is
 * what holds for this browser alone: a pause, the lock, permissions (`followHistory`) and its sync.
 */
export const wishesSchema = v.strictObject({
  answering: v.exactOptional(v.boolean()),
  neverGive: v.exactOptional(neverGiveSchema),
  quiet: v.exactOptional(quietSchema),
  enforce: v.exactOptional(v.picklist(ENFORCE)),
  toast: v.exactOptional(v.boolean()),
  badge: v.exactOptional(v.picklist(BADGES)),
  digest: v.exactOptional(v.picklist(DIGESTS)),
  keepDays: v.exactOptional(keepDaysSchema),
  keepSumsDays: v.exactOptional(keepDaysSchema),
});
export type Wishes = v.InferOutput<typeof wishesSchema>;

const settingsSchema = v.object({
  /** The person pressed Start. Until then nothing is recorded and nothing is touched. */
  started: v.optional(v.boolean(), false),
  /** Recording stands still until then (ms); null while recording. */
  pausedUntil: v.optional(v.nullable(v.number()), null),
  /** Consent dialogs are answered by the standing preferences; false leaves each to the person. */
  answering: v.optional(v.boolean(), true),
  /** What was answered for the person is said on the page, for a moment. */
  toast: v.optional(v.boolean(), true),
  /** The lock on the preferences; null where nobody set one. */
  guardian: v.optional(v.nullable(guardianSchema), null),
  /** Where companies are kept out whose purposes are refused. */
  enforce: v.fallback(v.optional(v.picklist(ENFORCE), 'off'), 'off'),
  /** A form that asks for one of these has a notice put beside its field. */
  neverGive: v.fallback(v.optional(neverGiveSchema, []), []),
  /** What is kept quiet everywhere; single sites may have it otherwise. */
  quiet: v.fallback(v.optional(quietSchema, LOUD), LOUD),
  badge: v.fallback(v.optional(v.picklist(BADGES), 'letter'), 'letter'),
  digest: v.fallback(v.optional(v.picklist(DIGESTS), 'off'), 'off'),
  /** Details are kept for so many days, daily sums for these; null: for ever. */
  keepDays: v.fallback(v.optional(keepDaysSchema, KEEP_DAYS), KEEP_DAYS),
  keepSumsDays: v.fallback(v.optional(keepDaysSchema, KEEP_SUMS_DAYS), KEEP_SUMS_DAYS),
  /** What the browser's own history loses is forgotten here, too. */
  followHistory: v.fallback(v.optional(v.boolean(), false), false),
  /** Preferences travel with the browser's own sync. */
  sync: v.fallback(v.optional(v.boolean(), false), false),
  /** The browser lost the history then (ms), and so much of it is back; null once that was read. */
  lost: v.fallback(
    v.optional(
      v.nullable(v.strictObject({ at: v.number(), days: v.number(), preferences: v.number() })),
      null,
    ),
    null,
  ),
  // Unreadable after a downgrade, say: that must not look as if the person had never started.
  developer: v.fallback(v.optional(developerSchema, {}), {}),
});
export type Settings = v.InferOutput<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = {
  started: false,
  pausedUntil: null,
  answering: true,
  toast: true,
  guardian: null,
  enforce: 'off',
  neverGive: [],
  quiet: LOUD,
  badge: 'letter',
  digest: 'off',
  keepDays: KEEP_DAYS,
  keepSumsDays: KEEP_SUMS_DAYS,
  followHistory: false,
  sync: false,
  lost: null,
  developer: {},
};

/** Settings as stored, or the defaults where they are unreadable. Never throws. */
export function parseSettings(raw: unknown): Settings {
  const parsed = v.safeParse(settingsSchema, raw);
  return parsed.success ? parsed.output : DEFAULT_SETTINGS;
}

export const isPaused = (settings: Settings, now: number): boolean =>
  settings.pausedUntil !== null && now < settings.pausedUntil;
