import { codeAt, indexOf, lower, slice, type Names } from './pristine.ts';

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
