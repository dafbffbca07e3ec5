import { cyrillic } from './cyrillic.ts';
import { hr } from './hr.ts';
import type { Lexicon } from './lexicon.ts';

/** Serbian, Bosnian and Montenegrin in Cyrillic letters: the same words. */
export const sr: Lexicon = cyrillic(hr, 'sr');
