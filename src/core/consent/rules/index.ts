import { orejime } from './orejime.ts';
import { porsche } from './porsche.ts';
import type { Rule } from './rule.ts';

/** Consent managers answered by their dialog. One file and one line each. */
export const RULES: readonly Rule[] = [orejime, porsche];
