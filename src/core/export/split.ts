/** Longest text of one value. The largest row, a day with 300 companies, has about 300 KB. */
const MOST_VALUE = 4 * 1024 * 1024;
/** Nobody writes so much white space between two values. */
const MOST_SPACE = 1024 * 1024;
/** Deeper nesting than any row has; see docs/export.md. */
const MOST_DEPTH = 16;

/** Who is told what a file holds, in its order. Texts of values are not parsed yet. */
export interface Listener {
  /** A member of the file's object begins; of a `list`, each row is told as a value. */
  member(name: string, list: boolean): void;
  value(text: string): void;
}

/** Thrown where a text is not one JSON object as far as its outline goes. */
export class SplitError extends Error {
  override readonly name = 'SplitError';
}

/** What may come next in the outline. */
type Next =
  'file' | 'first' | 'name' | 'colon' | 'member' | 'after' | 'row' | 'comma' | 'value' | 'end';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const isSpace = (code: number) => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
const opens = (code: number) => code === 0x7b || code === 0x5b;
const closes = (code: number) => code === 0x7d || code === 0x5d;

/**
 * Takes a JSON object apart while it is read: its members, and the rows of those that are lists. Only
 * the outline is looked at; every value is for the browser's own JSON.parse, and none is ever held
 * longer than until it is whole.
 */
export class Splitter {
  #text = '';
  #at = 0;
  #next: Next = 'file';
  /** Within a list of rows, and its first row may still be missing. */
  #list = false;
  #empty = false;
  /** How far the value that has begun was looked through: nesting, and whether within a string. */
  #scanned = 0;
  #depth = 0;
  #string = false;
  #space = 0;
  #pending = '';

  constructor(readonly listener: Listener) {}

  /** Takes the next piece of the text; a piece may end anywhere. */
  push(piece: string): void {
    const scanned = this.#scanned - this.#at;
    this.#text = this.#text.slice(this.#at) + piece;
    this.#at = 0;
    this.#scanned = Math.max(0, scanned);
    while (this.#step());
    if (this.#text.length - this.#at > MOST_VALUE) throw new SplitError('a value is too long');
  }

  /** The text is at its end: nothing may be open. */
  end(): void {
    if (this.#next !== 'end') throw new SplitError('cut off');
  }

  /** @returns whether there may be more to do with the text that is here */
  #step(): boolean {
    if (this.#next === 'value') return this.#value();
    const from = this.#at;
    while (this.#at < this.#text.length && isSpace(this.#text.charCodeAt(this.#at))) this.#at++;
    this.#space += this.#at - from;
    if (this.#space > MOST_SPACE) throw new SplitError('too much white space');
    const sign = this.#text[this.#at];
    if (sign === undefined) return false;
    this.#space = 0;
    switch (this.#next) {
      case 'file':
        return this.#expect(sign === '{', 'first');
      case 'first':
        if (sign === '}') return this.#expect(true, 'end');
        return this.#name();
      case 'name':
        return this.#name();
      case 'colon':
        return this.#expect(sign === ':', 'member');
      case 'member':
        return this.#member(sign);
      case 'row':
        if (sign === ']' && this.#empty) return this.#closeList();
        this.#empty = false;
        return this.#begin();
      case 'comma':
        if (sign === ']') return this.#closeList();
        return this.#expect(sign === ',', 'row');
      case 'after':
        return this.#expect(sign === ',' || sign === '}', sign === ',' ? 'name' : 'end');
      default:
        throw new SplitError('something stands behind it');
    }
  }

  #expect(right: boolean, next: Next): true {
    if (!right) throw new SplitError('not an object');
    this.#at++;
    this.#next = next;
    return true;
  }

  #closeList(): true {
    this.#list = false;
    return this.#expect(true, 'after');
  }

  #name(): boolean {
    if (this.#text[this.#at] !== '"') throw new SplitError('a name is missing');
    const name = /"(?:[^"\\]|\\.)*"/sy;
    name.lastIndex = this.#at;
    const found = name.exec(this.#text)?.[0];
    if (found === undefined) return false;
    this.#pending = String(parsed(found));
    this.#at += found.length;
    this.#next = 'colon';
    return true;
  }

  #member(sign: string): true {
    this.#list = sign === '[';
    this.#empty = true;
    this.listener.member(this.#pending, this.#list);
    return this.#list ? this.#expect(true, 'row') : this.#begin();
  }

  #begin(): true {
    this.#next = 'value';
    this.#scanned = this.#at;
    this.#depth = 0;
    this.#string = false;
    return true;
  }

  /** Looks for the end of the value; the hot path. */
  #value(): boolean {
    const text = this.#text;
    let at = this.#scanned;
    let depth = this.#depth;
    let string = this.#string;
    let ended = false;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (string) {
        // An escape at the very end of a piece waits for the sign that it is of.
        if (code === BACKSLASH && ++at >= text.length) {
          at--;
          break;
        }
        if (code === QUOTE) string = false;
      } else if (code === QUOTE) string = true;
      else if (opens(code)) {
        if (++depth > MOST_DEPTH) throw new SplitError('nested too deeply');
      } else if (depth === 0 && (closes(code) || code === 0x2c)) {
        ended = true;
        break;
      } else if (closes(code)) depth--;
    }
    this.#scanned = at;
    this.#depth = depth;
    this.#string = string;
    if (!ended) return false;
    this.listener.value(text.slice(this.#at, at));
    this.#at = at;
    this.#next = this.#list ? 'comma' : 'after';
    return true;
  }
}

/** A value as the browser reads it. Throws a SplitError where it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new SplitError('not JSON');
  }
}
