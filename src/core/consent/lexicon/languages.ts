import { FIRST } from './first.ts';
import type { Lexicon } from './lexicon.ts';
import { MORE } from './more.ts';
import { learn } from './spoken.ts';

/** Every language that dialogs are read in; whoever imports this file speaks them all. */
export const LEXICONS: readonly Lexicon[] = [...FIRST, ...MORE];
learn(LEXICONS);
