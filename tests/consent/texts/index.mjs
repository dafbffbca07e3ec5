/** What a site writes into a manager that brings no words of its own: one file = one language. */
import de from './de.mjs';
import en from './en.mjs';
import es from './es.mjs';
import fr from './fr.mjs';
import id from './id.mjs';
import it from './it.mjs';
import ja from './ja.mjs';
import pl from './pl.mjs';

/** @typedef {typeof en} Words */

/** @type {Record<string, Words>} */
export const TEXTS = { en, de, fr, es, it, pl, id, ja };
