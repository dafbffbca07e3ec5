import { bitsOf, isTime } from './entropy.ts';
import { isExemptName, isKnownName } from './known-names.ts';
import { leavesOf } from './leaves.ts';

/** Enough to tell everybody on earth apart (Privacy Badger estimates with the same 33 bits). */
const LEAST_BITS = 33;
const SHORTEST = 8;
/** Longer tokens are data: pictures, tickets, compressed state. */
const LONGEST = 200;
/** A value with more marks than this is a list of things, not the name of a browser. */
const MOST_TOKENS = 12;
/** Known products' identifiers may be shorter than what is believed of an unknown one (Clarity: 6). */
const SHORTEST_KNOWN = 6;

/**
 * Whether a cookie's or storage entry's value could tell this browser from all others. How long it lasts
 * is not judged here.
 */
export function isIdentifier(name: string, value: string): boolean {
  if (isExemptName(name)) return false;
  if (identifiersIn(value).length > 0) return true;
  return isKnownName(name) && /[\da-z]{6}/i.test(value) && value.length >= SHORTEST_KNOWN;
}

/**
 * The parts of a value that could tell a browser from all others, each as it would be written elsewhere:
 * for finding the same mark again. Opens percent codes, JSON and base64 JSON.
 */
export function identifiersIn(value: string): string[] {
  const found = new Set<string>();
  for (const leaf of leavesOf(value)) for (const token of tokensOf(leaf)) found.add(token);
  return found.size > MOST_TOKENS ? [] : [...found];
}

const ISO_DATE = /\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?/g;
/** A large number beside a time, as Google's and Meta's scripts name a browser. */
const NUMBER_AND_TIME = /(?<!\d)(\d{13})\.(\d{7,19})(?!\d)|(?<!\d)(\d{7,10})\.(\d{10})(?!\d)/;
/** A month: two times that lie closer are a first and a last visit. */
const CLOSE_S = 31 * 86_400;
/** Addresses, files, paths, mail, text with blanks: no mark of ours to find. */
const OTHER =
  /\s|^[a-z][\w+.-]*:\/\/|^(?:data|blob|mailto):|^[/.#]|@[\w-]+\.\w|\.(?:js|css|json|html?|png|jpe?g|svg|webp|gif|woff2?|mjs|map)$/i;
/** Three base64 parts that begin as JSON does: somebody's sign-in, not a browser's name. */
const SIGNED_TOKEN = /^ey[\w-]+\.[\w-]+\.[\w-]*$/;

function tokensOf(leaf: string): string[] {
  if (OTHER.test(leaf) || SIGNED_TOKEN.test(leaf)) return [];
  const numbers = numberAndTime(leaf);
  if (!numbers && /^[-+]?\d+\.\d+$/.test(leaf)) return [];
  const rest = leaf.replace(ISO_DATE, ' ');
  const base64 = /^[A-Za-z\d+/_-]{12,}={0,2}$/.test(rest);
  const tokens = rest.split(base64 ? /[^\w+/=-]+/ : /[^\w-]+/).filter(isToken);
  return numbers && !tokens.some((token) => numbers.includes(token))
    ? [...tokens, numbers]
    : tokens;
}

const isToken = (token: string): boolean =>
  token.length >= SHORTEST && token.length <= LONGEST && bitsOf(token) >= LEAST_BITS;

function numberAndTime(leaf: string): string | null {
  const match = NUMBER_AND_TIME.exec(leaf);
  if (!match) return null;
  const [all, before = '', after = '', number = '', time = ''] = match;
  const pair = before ? [after, before] : [number, time];
  const [mark = '', when = ''] = pair;
  if (!isTime(when)) return null;
  const seconds = Number(when.slice(0, 10));
  if (isTime(mark) && Math.abs(Number(mark.slice(0, 10)) - seconds) < CLOSE_S) return null;
  return /^(\d)\1+$/.test(mark) ? null : all;
}
