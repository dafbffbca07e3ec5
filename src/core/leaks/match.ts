import type { DataKind } from '../model/data-kind.ts';
import { HEX_LENGTHS } from './digests.ts';
import { isKeyOf } from './keys.ts';
import { isSameNumber, numbersIn } from './phones.ts';
import type { Reading } from './readings.ts';
import type { Token, Tokens } from './tokens.ts';

/** Something typed that a part of a request holds. `value` is the index of its tokens. */
export interface Match {
  value: number;
  data: DataKind;
  /** How it was written, outermost last: `plain`, `lower>sha256`, `json>base64`. */
  coding: string;
}

/** Longer texts are searched for plain values and hashes only. */
const MOST_EXACT = 300_000;
const HEX_RUN = /[0-9a-f]{32,}/g;

/**
 * Which typed values a request's part holds, each once. Plain values and hashes are looked for in every
 * reading before codings are looked for in any: what was taken off is the better name for it.
 */
export function match(readings: readonly Reading[], pool: readonly Tokens[]): Match[] {
  const found = new Map<number, Match>();
  const hasNumber = pool.some(({ number }) => number !== '');
  for (const find of [findPlain, findCoded]) {
    for (const reading of readings) {
      if (found.size === pool.length) break;
      const lower = reading.text.toLowerCase();
      const said: Said =
        find === findPlain
          ? {
              digests: digestsIn(lower),
              numbers: hasNumber && lower.length <= MOST_EXACT ? numbersIn(lower) : [],
            }
          : NOTHING;
      pool.forEach((tokens, value) => {
        if (found.has(value)) return;
        const how = find(tokens, lower, reading.text, said);
        if (how !== null)
          found.set(value, { value, data: tokens.data, coding: nameOf(how, reading) });
      });
    }
  }
  return [...found.values()];
}

/** What a reading holds that is gathered once for all values. */
interface Said {
  digests: readonly string[];
  numbers: readonly string[];
}
const NOTHING: Said = { digests: [], numbers: [] };

type Find = (tokens: Tokens, lower: string, text: string, said: Said) => string | null;

const findPlain: Find = (tokens, lower, text, { digests, numbers }) => {
  for (const { text: token, how } of tokens.loose) if (lower.includes(token)) return how;
  for (const token of tokens.bounded) if (holdsBounded(lower, token)) return token.how;
  for (const token of tokens.whole) if (holdsWhole(lower, token)) return token.how;
  for (const token of tokens.named)
    if (holdsNamed(lower, text, token, tokens.data)) return token.how;
  if (tokens.halves && holdsHalves(lower, tokens.halves)) return 'part';
  if (tokens.number !== '' && numbers.some((number) => isSameNumber(number, tokens.number)))
    return '';
  for (const digest of digests) {
    const how = tokens.hashes.get(digest);
    if (how !== undefined) return how;
  }
  return null;
};

const findCoded: Find = (tokens, _, text) => {
  if (text.length > MOST_EXACT) return null;
  for (const { text: token, how } of tokens.exact) if (text.includes(token)) return how;
  return null;
};

/** Every run of hexadecimal digits of a digest's length; in longer runs every window of such a length. */
function digestsIn(lower: string): string[] {
  const found: string[] = [];
  for (const [run] of lower.matchAll(HEX_RUN)) {
    for (const length of HEX_LENGTHS) {
      // A run of several digests without anything between them; longer ones are pictures or the like.
      const last = Math.min(run.length - length, run.length <= MOST_RUN ? Infinity : 0);
      for (let at = 0; at <= last; at++) found.push(run.slice(at, at + length));
      if (found.length > MOST_DIGESTS) return found;
    }
  }
  return found;
}
const MOST_RUN = 600;
const MOST_DIGESTS = 20_000;

const isLetter = (letter: string | undefined): boolean =>
  letter !== undefined && /[\p{L}\p{N}]/u.test(letter);

function holdsBounded(lower: string, { text }: Token): boolean {
  for (let at = lower.indexOf(text); at >= 0; at = lower.indexOf(text, at + 1))
    if (!isLetter(lower[at - 1]) && !isLetter(lower[at + text.length])) return true;
  return false;
}

/** What may stand before the value of a key (`a=`, `"a":"`), and after it. */
const BEFORE = /(?:=|[:=]\s?["']|\\":\s?\\"|\r\n\r\n)$/;
const AFTER = /^(?:["'&;,}#\r\n\\]|$)/;

const holdsWhole = (lower: string, { text }: Token): boolean =>
  wholeAt(lower, text, 0, BEFORE) >= 0;

function holdsNamed(lower: string, text: string, token: Token, data: DataKind): boolean {
  // Some letters are longer in lower case: then words of a key run together in capitals stay unknown.
  const raw = text.length === lower.length ? text : lower;
  const next = (from: number) => wholeAt(lower, token.text, from, BEFORE_NUMBER);
  for (let at = next(0); at >= 0; at = next(at + 1))
    if (isKeyOf(data, raw.slice(Math.max(0, at - MOST_KEY), at))) return true;
  return false;
}
/** The same where it may be a number, which JSON writes without quotes. */
const BEFORE_NUMBER = /(?:[:=]\s?\\*["']?|\r\n\r\n)$/;
/** Letters before a value that are handed on to look for its key. */
const MOST_KEY = 60;

/** What one person's halves stand apart at the most: a key and what belongs to it. */
const MOST_APART = 120;
/** The same for an element of XML, or one of a list. */
const BEFORE_HALF = /(?:=|[:=]\s?["']|\\":\s?\\"|\r\n\r\n|>|[[,]\s?\\*["'])$/;
const AFTER_HALF = /^(?:["'&;,}#\r\n\\<]|$)/;

function holdsHalves(lower: string, [first, second]: readonly [string, string]): boolean {
  if (!lower.includes(first) || !lower.includes(second)) return false;
  const next = (text: string, from: number) => wholeAt(lower, text, from, BEFORE_HALF, AFTER_HALF);
  let other = next(second, 0);
  for (let at = next(first, 0); at >= 0 && other >= 0; at = next(first, at + 1)) {
    while (other >= 0 && other < at - MOST_APART) other = next(second, other + 1);
    if (other >= 0 && other <= at + MOST_APART && other !== at) return true;
  }
  return false;
}

/** Where a text stands next as the whole value of a key; -1 if nowhere. */
function wholeAt(lower: string, text: string, from: number, before: RegExp, after = AFTER): number {
  for (let at = lower.indexOf(text, from); at >= 0; at = lower.indexOf(text, at + 1)) {
    const end = at + text.length;
    if (before.test(lower.slice(Math.max(0, at - 6), at)) && after.test(lower.slice(end, end + 1)))
      return at;
  }
  return -1;
}

function nameOf(how: string, { text, codings }: Reading): string {
  const json = codings.length > 0 && /^\s*[[{]/.test(text) ? ['json'] : [];
  const steps = [how, ...json, ...[...codings].reverse()].filter(Boolean);
  // JSON is the ordinary content of a packed body.
  const named = steps.filter((step, at) => step !== 'json' || steps[at + 1] === 'base64');
  return (named.length > 0 ? named.join('>') : 'plain').slice(0, 60);
}
