import type { DataKind } from '../../model/data-kind.ts';

/** Kinds that words tell; a password is told by its control's type alone. */
export type AskedKind = Exclude<DataKind, 'password'>;

/** Kinds that a group of choices tells by the choices themselves. */
export type ChoiceKind = 'sex' | 'marital-status' | 'religion';

/**
 * How forms of one language ask for data: lists of phrases as `phrases` compiles them, from the words
 * of public sign-up, checkout, insurance, health and registration forms. Accents need not be right.
 */
export interface FieldWords {
  /** Written without spaces, or with little words stuck on: phrases have no edges. */
  loose?: true;
  asks: Record<AskedKind, string>;
  /** Words beside those of a kind that make it something else: `file name`, `birthday cake`. */
  beside: Partial<Record<AskedKind, string>>;
  /** Choices of which two or more tell the kind. */
  choices: Record<ChoiceKind, string>;
  /** A control, or a form whose button says so, that searches or filters asks for nothing personal. */
  search: string;
}
