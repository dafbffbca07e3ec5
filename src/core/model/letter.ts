import * as v from 'valibot';
import { daySchema } from './day.ts';
import { siteNameSchema } from './visit.ts';

const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));
const text = (max: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(max));

/** Laws that a letter can rest on. Order is display order. */
export const LAWS = ['gdpr', 'uk-gdpr', 'fadp', 'ccpa', 'lgpd', 'pdp'] as const;
export type LawId = (typeof LAWS)[number];

/** What a letter can ask. Not every law knows every one of them: see core/letters/laws. */
export const LETTER_KINDS = [
  'access',
  'erasure',
  'objection',
  'withdrawal',
  'do-not-sell',
] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** What the person says of a letter. That an answer is overdue follows from its day, and is not stored. */
export const LETTER_STATUSES = ['draft', 'sent', 'answered', 'done', 'abandoned'] as const;
export type LetterStatus = (typeof LETTER_STATUSES)[number];

/** Characters of a letter that the person wrote anew, and entries of its history. */
export const MOST_LETTER = 20_000;
export const MOST_HISTORY = 40;

/** One request to a site or a company. Its words hold names, days and kinds of data, never values. */
export const letterSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{8,64}$/)),
  /** Whom it is about: exactly one of the two. */
  site: v.nullable(siteNameSchema),
  company: v.nullable(text(120)),
  law: v.picklist(LAWS),
  kind: v.picklist(LETTER_KINDS),
  status: v.picklist(LETTER_STATUSES),
  at: time,
  sentAt: v.nullable(time),
  /** The last day for an answer; null until it is sent. The law counts in days, not in hours. */
  due: v.nullable(daySchema),
  /** Where it goes, if the person knows: an e-mail address, as they wrote it. */
  to: v.nullable(text(254)),
  /** The letter as the person changed it, or as it was sent; null where it follows the record. */
  text: v.nullable(text(MOST_LETTER)),
  history: v.pipe(
    v.array(v.strictObject({ status: v.picklist(LETTER_STATUSES), at: time })),
    v.minLength(1),
    v.maxLength(MOST_HISTORY),
  ),
});
export type Letter = v.InferOutput<typeof letterSchema>;

/** Whom a letter is about, by name. */
export const addresseeOf = ({ site, company }: Pick<Letter, 'site' | 'company'>): string =>
  site ?? company ?? '';

/** Whether another copy of a letter got further: something happened in it later. */
export const further = (mine: Letter, other: Letter): boolean => lastOf(other) > lastOf(mine);
const lastOf = ({ history }: Letter): number => Math.max(...history.map(({ at }) => at));
