import type { Lexicon } from './lexicon.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';

/** The languages that most dialogs are in: always there. One file and one line each. */
export const FIRST: readonly Lexicon[] = [en, de, fr, es, it, pt, nl, pl];
