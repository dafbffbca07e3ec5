import type { LawId, LetterKind } from '../model/letter.ts';

/** How long a law gives for an answer: whole days, calendar months, or days on which offices work. */
export type Term = { days: number } | { months: number } | { workingDays: number };

/** One right under one law. */
export interface Right {
  /** Articles or sections, as the law numbers them: `15`, `1798.110`. */
  article: string;
  /** Null where the law names no time. */
  answer: Term | null;
  /** By how much the company may lengthen it, if it says why. */
  more?: Term;
}

/** A law, and which of the letters it knows. One file = one law. */
export interface Law {
  id: LawId;
  /** ISO 3166 codes of the countries that it is made for. */
  regions: readonly string[];
  /** Time zones of the tz database that lie in them, with few others. */
  zones: RegExp;
  /** Terms that end on a day of rest end on the next working day. */
  rests: boolean;
  rights: Partial<Record<LetterKind, Right>>;
}

/** Where a law names no time the person is reminded after this long: the shortest month of the others. */
export const REMINDER: Term = { days: 30 };
