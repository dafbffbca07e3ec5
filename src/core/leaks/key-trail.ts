import type { Reading } from './readings.ts';

/** A value as it grew while it was typed: its newest form, and what came before a correction. */
export interface Growing {
  field: string;
  values: readonly string[];
}

/** Beginnings of one value that must have been sent apart: one or two are a draft being kept. */
const LEAST_STAGES = 3;
const LEAST_BEGINNING = 4;
/** Single keys that must follow one another as they were typed. */
const LEAST_KEYS = 5;
const LEAST_PIECES = 3;
const MOST_PIECES = 60;
const MOST_TRAILS = 300;
const MOST_PAIRS = 400;
const LONGEST_TEXT = 20_000;

/**
 * What a host was told while somebody typed, request by request: the same value again and again as it
 * grows, or its keys one by one. Values are those of a tab's memory and go when it goes.
 */
export class KeyTrail {
  readonly #stages = new Map<string, Set<number>>();
  readonly #pieces = new Map<string, string[]>();

  /**
   * Adds one request, in the readings of each of its parts.
   * @returns whether the host has by now been told key for key
   */
  add(host: string, parts: readonly Reading[][], growing: readonly Growing[]): boolean {
    const told = parts.flat().filter(({ text }) => text.length <= LONGEST_TEXT);
    const texts = told.map(({ text }) => text.toLowerCase());
    let found = false;
    for (const { field, values } of growing) {
      const stages = take(this.#stages, `${host} ${field}`, () => new Set<number>());
      for (const value of values) {
        const lower = value.toLowerCase();
        for (const text of texts) addBeginnings(stages, text, lower);
        if (texts.some((text) => isSpelled(text, lower))) found = true;
      }
      if (stages.size >= LEAST_STAGES) found = true;
    }
    const values = growing.flatMap((one) => one.values.map((value) => value.toLowerCase()));
    for (const readings of parts)
      for (const text of lastOf(readings))
        if (this.#addPieces(host, text.toLowerCase(), values)) found = true;
    return found;
  }

  #addPieces(host: string, text: string, values: readonly string[]): boolean {
    let pairs = 0;
    let found = false;
    for (const [, key = '', quoted, number, written] of text.matchAll(PAIR)) {
      if (++pairs > MOST_PAIRS) break;
      const piece = keyOf(quoted ?? number ?? written ?? '');
      if (piece !== null && this.#addPiece(`${host} ${key}`, piece, values)) found = true;
    }
    for (const { column, piece } of listed(text))
      // A row for each key, or all keys in one row.
      for (const trail of [`${host} [${column}`, `${host} []`])
        if (this.#addPiece(trail, piece, values)) found = true;
    return found;
  }

  #addPiece(name: string, piece: string, values: readonly string[]): boolean {
    const trail = take(this.#pieces, name, () => []);
    trail.push(piece);
    if (trail.length > MOST_PIECES) trail.shift();
    return values.some((typed) => follows(trail, typed));
  }
}

/** The same part is read with and without its escapes: of each coding the plainest, so that no key counts twice. */
function lastOf(readings: readonly Reading[]): string[] {
  const last = new Map<string, string>();
  for (const { text, codings } of readings)
    if (text.length <= LONGEST_TEXT) last.set(codings.join('>'), text);
  return [...last.values()];
}

function take<T>(map: Map<string, T>, key: string, make: () => T): T {
  const known = map.get(key);
  if (known !== undefined) return known;
  if (map.size >= MOST_TRAILS) map.clear();
  const made = make();
  map.set(key, made);
  return made;
}

const isLetter = (letter: string | undefined) =>
  letter !== undefined && /[\p{L}\p{N}]/u.test(letter);

/** How far the value is written wherever its beginning stands as a word of its own. */
function addBeginnings(stages: Set<number>, text: string, value: string): void {
  if (value.length < LEAST_BEGINNING) return;
  const start = value.slice(0, LEAST_BEGINNING);
  for (let at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
    if (isLetter(text[at - 1])) continue;
    let length = LEAST_BEGINNING;
    while (length < value.length && text[at + length] === value[length]) length += 1;
    if (!isLetter(text[at + length])) stages.add(length);
  }
}

/** `"k":"a"`, `k=a`: short values of keys, in the order in which they stand; spaces are keys too. */
const PAIR =
  /([a-z_][\w.$-]{0,30})(?:["']?\s*:\s*"([^"]{1,40})"|["']?\s*:\s*(\d{1,3})(?=[,}\]])|=([^"'&;{}<>\n=]{1,40})(?=[&;\n]|$))/g;

/** What may stand in a list: its brackets and commas, and strings and numbers short enough for a key. */
const LIST_PART = /"((?:[^"\\]|\\.){0,1000})"\s*(:?)|[[\],{}]|(?<![\w.-])(\d{2,3})(?![\w.])/g;

/** Single keys that stand in lists (`["a",123]`, `[65,66]`), each with its place in its list. */
function listed(text: string): { column: number; piece: string }[] {
  const found: { column: number; piece: string }[] = [];
  /** Commas passed in each list that is open; -1 for an object, whose values have names. */
  const open: number[] = [];
  for (const [whole, quoted, colon, number] of text.matchAll(LIST_PART)) {
    const column = open.at(-1) ?? -1;
    if (whole === '[') open.push(0);
    else if (whole === '{') open.push(-1);
    else if (whole === ']' || whole === '}') open.pop();
    else if (whole === ',') {
      if (column >= 0) open[open.length - 1] = column + 1;
    } else if (column >= 0 && !colon) {
      const value = quoted ?? number ?? '';
      const piece = value.length > LONGEST_NAME ? null : keyOf(value);
      // Words in a list are words: only of keys is it told here that they follow one another.
      if (piece !== null && [...piece].length === 1) found.push({ column, piece });
      if (found.length >= MOST_PAIRS) break;
    }
  }
  return found;
}
const LONGEST_NAME = 12;

/** The letter that a key event's value stands for: `a`, `keya`, or a code; a few letters stay together. */
function keyOf(value: string): string | null {
  const named = /^(?:key|digit)(.)$/.exec(value)?.[1];
  if (named !== undefined) return named;
  const code = /^\d{2,3}$/.test(value) ? Number(value) : 0;
  if (code >= 65 && code <= 90) return String.fromCharCode(code).toLowerCase();
  if (/^\d{2,}$/.test(value) || NO_LETTER.test(value)) return null;
  return value;
}
const NO_LETTER =
  /^(?:shift|control|alt|meta|tab|enter|backspace|capslock|true|false|null|key(?:down|up|press))$/;

/** Whether the newest pieces, put together, are a part of what was typed. A key may be told as it goes down and up. */
function follows(trail: readonly string[], typed: string): boolean {
  let together = '';
  let count = 0;
  for (let at = trail.length - 1; at >= 0; at--) {
    const piece = trail[at] ?? '';
    const longer = piece + together;
    if (!typed.includes(longer)) {
      if (count > 0 && piece === trail[at + 1]) continue;
      break;
    }
    together = longer;
    count += 1;
  }
  // Running numbers are typed as well as counted.
  return count >= LEAST_PIECES && together.length >= LEAST_KEYS && /\p{L}/u.test(together);
}

/** The first keys of a value in a list: `["m","a","r","i","e"]`, `m,a,r,i,e`. */
function isSpelled(text: string, value: string): boolean {
  const letters = [...value.slice(0, LEAST_KEYS + 1)];
  if (letters.length <= LEAST_KEYS) return false;
  return ['","', ',', '|', ' '].some((mark) => text.includes(letters.join(mark)));
}
