import { codeAt, indexOf, lower, Names, slice } from './pristine.ts';
import type { Call } from './watch.ts';

/** Longer font values are made to keep us busy. */
const LONGEST_FONT = 400;
const SPACE = 32;
const QUOTES = '"\'';
/** What fonts fall back to: part of every question, and an answer to none. */
const GENERIC = ' serif sans-serif monospace cursive fantasy system-ui inherit initial unset ';

/**
 * Adds the families that a CSS font or font-family value names, without the generic ones: sizes and
 * styles of one family are one family (wordcloud2 sets one in 20 sizes).
 */
export function familiesIn(font: string, families: Names): void {
  let rest = slice(font, 0, LONGEST_FONT);
  while (rest.length > 0) {
    const comma = indexOf(rest, ',');
    const family = bare(comma < 0 ? rest : slice(rest, 0, comma));
    if (family && indexOf(GENERIC, ` ${family} `) < 0) families.add(family);
    rest = comma < 0 ? '' : slice(rest, comma + 1);
  }
}

/**
 * Families that were tried and may or may not be installed. Fonts that the document brings along say
 * nothing of the device: galleries and lettering tools load and measure dozens of them.
 */
export class Tried {
  readonly #all = new Names();
  /** Made by the page from fonts that are installed, and so no answer of the document's own. */
  readonly #local = new Names();
  /** The document's own fonts are looked at again when there may be enough without them. */
  #next = 0;

  /** Adds the families that a CSS font or font-family value names. */
  add(font: string): void {
    familiesIn(font, this.#all);
  }

  addLocal(font: string): void {
    familiesIn(font, this.#all);
    familiesIn(font, this.#local);
  }

  /** Whether at least so many of them are not the document's own. */
  has(least: number, call: Call): boolean {
    const { size } = this.#all;
    if (size < least || size < this.#next) return false;
    const own = new Names();
    const declared = call.ownFonts();
    let known = 0;
    for (let i = 0; i < declared.length; i++) {
      const family = bare(slice(declared[i] ?? '', 0, LONGEST_FONT));
      if (own.add(family) && this.#all.has(family) && !this.#local.has(family)) known += 1;
    }
    this.#next = least + known;
    return size - known >= least;
  }
}

/** `bold 12px "Some Font"` -> `some font` */
function bare(value: string): string {
  let from = 0;
  let to = value.length;
  const size = indexOf(value, 'px ');
  if (size >= 0) from = size + 3;
  while (from < to && isEdge(codeAt(value, from))) from++;
  while (to > from && isEdge(codeAt(value, to - 1))) to--;
  return lower(slice(value, from, to));
}

const isEdge = (code: number): boolean =>
  code === SPACE || code === codeAt(QUOTES, 0) || code === codeAt(QUOTES, 1);
