import type { AskedKind } from '../../../../src/core/forms/words/words.ts';

/** Labels as forms of one language write them, by what they ask, and others that ask for nothing personal. */
export interface LabelTable {
  asks: Record<AskedKind, string[]>;
  nothing: string[];
}
