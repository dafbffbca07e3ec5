import type { DataKind } from '../model/data-kind.ts';
import { toBase32, toBase64, utf8 } from './bytes.ts';
import { commonHashesOf, hashesOf } from './digests.ts';
import { dialled } from './phones.ts';
import { variantsOf, withCallingCodes, type Variant } from './variants.ts';

/** A text to search for, and how it came about. */
export interface Token {
  text: string;
  how: string;
}

/** Everything that one typed value is recognised by. */
export interface Tokens {
  data: DataKind;
  /** Searched anywhere, letters lowered. */
  loose: Token[];
  /** Searched letters lowered, with no letter or digit on either side. */
  bounded: Token[];
  /** Counts only as the whole value of a key: a page may hold the word by itself. */
  whole: Token[];
  /** Too short for that: counts only as the whole value of a key that names the kind. */
  named: Token[];
  /**
   * The two halves of a value, for pages that send them apart: an address of e-mail taken apart at its sign, a
   * first and a last name. Each counts only as the whole value of a key or an element, the one near the other.
   */
  halves: readonly [string, string] | null;
  /** A number of a telephone, as it is compared; '' of everything else. */
  number: string;
  /** Searched as they are. */
  exact: Token[];
  /** Hexadecimal digests, lower case. */
  hashes: Map<string, string>;
}

/** Shorter values turn up by chance (LeakInspector of the Leaky Forms study: 6). */
const LEAST_LENGTH = 6;
/** Hashes do not turn up by chance, but the shortest values have been typed by everybody. */
const LEAST_HASHED = 4;
/** Where the key says what it is, initials are left out and nothing else. */
const LEAST_NAMED = 2;
/**
 * Kinds whose values are often short: names, and postal codes, many of which have 4 or 5 digits. Towns are
 * left out: a request may name the one that its address on the internet seems to be in.
 */
const NAMED: ReadonlySet<DataKind> = new Set<DataKind>(['name', 'postal-code']);

/** Numbers that name one person or account, whatever stands around them. */
const NUMBERS: ReadonlySet<DataKind> = new Set<DataKind>([
  'phone',
  'payment-card',
  'bank-account',
  'national-id',
  'passport',
  'birth-date',
]);
const NEVER: ReadonlySet<DataKind> = new Set<DataKind>(['password']);

/** What to search for to find a typed value; null where it can never be told from chance. */
export function tokensOf(data: DataKind, value: string): Tokens | null {
  const typed = value.trim();
  if (NEVER.has(data) || typed.length < (NAMED.has(data) ? LEAST_NAMED : LEAST_HASHED)) return null;
  const tokens: Tokens = {
    data,
    loose: [],
    bounded: [],
    whole: [],
    named: [],
    halves: halvesOf(data, typed.toLowerCase()),
    number: data === 'phone' ? dialled(typed) : '',
    exact: [],
    hashes: new Map(),
  };
  if (NAMED.has(data) && typed.length < LEAST_LENGTH)
    tokens.named.push({ text: typed.toLowerCase(), how: '' });
  if (typed.length < LEAST_HASHED) return tokens;
  const variants = variantsOf(data, typed);
  for (const variant of variants) addHashes(tokens, variant);
  if (data === 'phone') for (const text of withCallingCodes(typed)) addCommonHashes(tokens, text);
  if (data === 'name') addNameParts(tokens, typed);
  if (typed.length >= LEAST_LENGTH) addPlain(tokens, data, typed, variants);
  return tokens;
}

function halvesOf(data: DataKind, lower: string): readonly [string, string] | null {
  const parts = data === 'email' ? lower.split('@') : data === 'name' ? lower.split(/\s+/) : [];
  const [first = '', second = '', ...more] = parts;
  const least = data === 'email' ? LEAST_NAMED : LEAST_HALF;
  return more.length === 0 && first.length >= least && second.length >= least
    ? [first, second]
    : null;
}
/** Two letters are a language as well, and pages tell two of these side by side (`l=de&ui=en`). */
const LEAST_HALF = 3;

function addHashes(tokens: Tokens, { text, how }: Variant): void {
  for (const hashed of hashesOf(text)) {
    const coding = join(how, hashed.how);
    if (!tokens.hashes.has(hashed.hex)) tokens.hashes.set(hashed.hex, coding);
    if (hashed.base64 === null) continue;
    tokens.exact.push({ text: hashed.base64, how: `${coding}>base64` });
    const url = hashed.base64.replaceAll('+', '-').replaceAll('/', '_');
    if (url !== hashed.base64) tokens.exact.push({ text: url, how: `${coding}>base64` });
  }
}

function addCommonHashes(tokens: Tokens, text: string): void {
  for (const { hex, how } of commonHashesOf(text)) tokens.hashes.set(hex, join('digits', how));
}

/** First and last name are sent apart: `fn=`, `ln=`. */
function addNameParts(tokens: Tokens, typed: string): void {
  const parts = typed.toLowerCase().split(/\s+/);
  if (parts.length < 2) return;
  for (const part of parts) {
    if (part.length < LEAST_HASHED) continue;
    tokens.whole.push({ text: part, how: 'part' });
    for (const { hex, how } of commonHashesOf(part)) tokens.hashes.set(hex, join('part', how));
  }
}

function addPlain(tokens: Tokens, data: DataKind, typed: string, variants: Variant[]): void {
  const lower = typed.toLowerCase();
  if (data === 'email') {
    if (!lower.includes('@')) return;
    tokens.loose.push({ text: lower, how: '' });
    addCodings(tokens, variants);
    // Before the @ stands, as a rule, a name: the whole value of a key, and not a mere word.
    const local = lower.slice(0, lower.indexOf('@'));
    if (local.length >= LEAST_LENGTH && /[^a-z]/.test(local))
      tokens.whole.push({ text: local, how: 'part' });
    return;
  }
  if (NUMBERS.has(data)) {
    for (const { text, how } of variants)
      if (/\d/.test(text) && text.length >= LEAST_LENGTH)
        tokens.bounded.push({ text: text.toLowerCase(), how: how === 'digits' ? '' : how });
    if (data !== 'birth-date') addCodings(tokens, variants);
    return;
  }
  // Two words, or a word and a number, are what a person wrote; one word may be anybody's.
  const several = /\p{L}{2,}[\s,.]+(?:\p{L}{2,}|\d)|\d[\s,.]+\p{L}{2,}/u.test(typed);
  if (several && lower.length >= LEAST_SEVERAL) {
    tokens.bounded.push({ text: lower, how: '' });
    addCodings(tokens, variants);
  } else tokens.whole.push({ text: lower, how: '' });
}

const LEAST_SEVERAL = 8;

/** Codings whose result stands somewhere inside a longer text. */
function addCodings(tokens: Tokens, variants: readonly Variant[]): void {
  for (const { text, how } of variants) {
    if (text.length < LEAST_LENGTH || how === 'date') continue;
    const bytes = utf8(text);
    for (const coded of base64Inside(bytes)) {
      tokens.exact.push({ text: coded, how: join(how, 'base64') });
      const url = coded.replaceAll('+', '-').replaceAll('/', '_');
      if (url !== coded) tokens.exact.push({ text: url, how: join(how, 'base64') });
    }
    const base32 = toBase32(bytes);
    tokens.exact.push({
      text: base32.slice(0, Math.floor((bytes.length * 8) / 5)),
      how: join(how, 'base32'),
    });
  }
  for (const { text } of variants.slice(0, 2)) {
    const letters = [...text];
    const reversed = [...letters].reverse().join('');
    tokens.exact.push({ text: reversed, how: 'reversed' });
    for (const part of [text, reversed])
      if (rot13(part) !== part) tokens.exact.push({ text: rot13(part), how: 'rot13' });
    tokens.exact.push({
      text: letters.map((letter) => letter.charCodeAt(0)).join(','),
      how: 'codes',
    });
    tokens.exact.push({ text: letters.join('\0'), how: 'utf16' });
  }
}

/** Base64 of bytes as it stands inside longer base64: at each of three offsets, without what neighbours change. */
function base64Inside(bytes: Uint8Array): string[] {
  return [0, 1, 2].map((offset) => {
    const shifted = new Uint8Array(offset + bytes.length);
    shifted.set(bytes, offset);
    const whole = Math.floor((shifted.length * 8) / 6);
    return toBase64(shifted).slice(Math.ceil((offset * 8) / 6), whole);
  });
}

const rot13 = (text: string): string =>
  text.replace(/[a-z]/gi, (letter) => {
    const base = letter <= 'Z' ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base);
  });

const join = (...steps: string[]): string => steps.filter(Boolean).join('>');
