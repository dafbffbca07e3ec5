import * as v from 'valibot';
import { MOST_ANSWER_NAMES } from '../protocol/limits.ts';
import { KIND_GROUPS } from './kind-group.ts';
import { PURPOSES } from './purpose.ts';

const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e6));
const text = (max: number) => v.pipe(v.string(), v.maxLength(max));
const purpose = v.picklist(PURPOSES);

/** Where a decision stands. Printed as it is, in words, in the popup. */
export const STAGES = [
  'seen',
  'reading',
  'planning',
  'acting',
  'verifying',
  'kept',
  'partly',
  'broken',
  'unknown',
  'handed-over',
  'gave-up',
] as const;
export type Stage = (typeof STAGES)[number];

export const VERDICTS = ['kept', 'broken', 'unknown'] as const;
export type Verdict = (typeof VERDICTS)[number];

export const LAYERS = ['page-api', 'rules', 'general', 'person'] as const;
export type Layer = (typeof LAYERS)[number];

/**
 * How a consent was taken back: the manager's interface set it anew; the manager showed its dialog again;
 * the page's own link or badge did; the stored answer was deleted and the site asked anew; nothing was
 * granted any more; the site's cookies and storage were deleted; not at all.
 */
export const WAYS_BACK = [
  'manager',
  'dialog',
  'entry',
  'answer',
  'already',
  'cleared',
  'none',
] as const;
export type WayBack = (typeof WAYS_BACK)[number];

/** What the dialog put in front of the person. */
export const shownSchema = v.strictObject({
  /** Plain hash of the dialog's text: tells when it changes. */
  textHash: text(64),
  language: text(35),
  purposes: v.pipe(v.array(purpose), v.maxLength(6)),
  /** Labels as the site wrote them: hostile text. */
  labels: v.pipe(v.array(text(120)), v.maxLength(40)),
  /** Clicks needed to refuse and to accept everything; null where there is no such way. */
  clicksToRefuse: v.nullable(count),
  clicksToAccept: v.nullable(count),
  /** Refusing costs money or an account. */
  wall: v.boolean(),
  preticked: v.pipe(v.array(purpose), v.maxLength(6)),
  /** What somebody had stored as allowed before the person said anything. */
  before: v.optional(v.pipe(v.array(purpose), v.maxLength(6))),
  /** How many companies it says that it shares with. */
  partners: v.optional(count),
});

const evidenceSchema = v.strictObject({
  verdict: v.picklist(VERDICTS),
  /** What the consent manager itself has stored for the purpose; null where it does not say. */
  stored: v.nullable(v.boolean()),
  /** Stored otherwise than chosen. */
  contradicted: v.boolean(),
  /** Hosts of the purpose's companies that got a request after the refusal. */
  active: v.pipe(v.array(text(253)), v.maxLength(50)),
  /** Refused, and still claimed without permission ("legitimate interest"). */
  interest: v.optional(v.boolean()),
});

/** Names of the cookies and entries of storage that a page has kept an answer in; never their values. */
export const answerInSchema = v.strictObject({
  host: text(253),
  names: v.pipe(v.array(text(120)), v.maxLength(MOST_ANSWER_NAMES)),
});
export type AnswerIn = v.InferOutput<typeof answerInSchema>;

/** The proof of one decision: what was shown, what was chosen and by which preference, and if it holds. */
export const receiptSchema = v.strictObject({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(160)),
  site: text(253),
  visit: text(64),
  manager: text(60),
  layer: v.nullable(v.picklist(LAYERS)),
  stage: v.picklist(STAGES),
  /** Why it was handed over or given up; a key of the texts in `_locales`. */
  reason: v.nullable(text(60)),
  at: time,
  /** Milliseconds from seeing the dialog to the stored decision; null until decided. */
  took: v.nullable(count),
  shown: v.nullable(shownSchema),
  /** Purpose by purpose: what was wished, and which preference said so. */
  wished: v.pipe(
    v.array(
      v.strictObject({
        purpose,
        allow: v.boolean(),
        from: v.picklist(['site', 'level', 'everywhere', 'default']),
        /** The kinds of data that are allowed, where the person said something of kinds. */
        kinds: v.optional(v.pipe(v.array(v.picklist(KIND_GROUPS)), v.maxLength(7))),
        /** What the site does without asking was objected to, though the purpose is allowed. */
        objected: v.optional(v.literal(true)),
      }),
    ),
    v.maxLength(6),
  ),
  /** Wished for, but this dialog has no way to give just that: refused instead. */
  lost: v.pipe(v.array(purpose), v.maxLength(6)),
  /** Only the purposes that this dialog offers. */
  evidence: v.record(purpose, evidenceSchema),
  /** The receipt of the agreement that this one takes back. */
  withdraws: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(160))),
  /** How many page loads after the decision have been checked. */
  checks: count,
  /** How it was taken back, where this is the receipt of that. */
  wayBack: v.optional(v.picklist(WAYS_BACK)),
  /** Where the page has kept the answer, so that it can be taken back where there is no other way. */
  answerIn: v.exactOptional(answerInSchema),
});
export type Receipt = v.InferOutput<typeof receiptSchema>;
export type Shown = v.InferOutput<typeof shownSchema>;
export type Evidence = v.InferOutput<typeof evidenceSchema>;
