import { da } from './da.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { sv } from './sv.ts';
import { id } from './id.ts';
import { fi } from './fi.ts';
import { cs } from './cs.ts';
import { ro } from './ro.ts';
import { hu } from './hu.ts';
import { tr } from './tr.ts';
import type { FieldWords } from './words.ts';

/** Languages that forms are read in, by their two letters. A new one is one file and one line. */
export const LANGUAGES: Readonly<Record<string, FieldWords>> = {
  en,
  de,
  fr,
  es,
  it,
  pt,
  nl,
  pl,
  sv,
  da,
  id,
  fi,
  cs,
  ro,
  hu,
  tr,
};
