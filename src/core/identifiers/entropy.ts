/**
 * Pairs of letters that make up five sixths of the text of European languages and of code, and a quarter
 * of random letters (counted over documentation in English and form words in nine languages).
 */
const COMMON_PAIRS: Readonly<Record<string, string>> = {
  a: 'bcdgilmnprstvwyz',
  b: 'aelu',
  c: 'aehkortz',
  d: 'aeio',
  e: 'abcdefglmnprstvx',
  f: 'aior',
  g: 'ei',
  h: 'aeiotu',
  i: 'bcdefglmnoprstv',
  k: 'aeio',
  l: 'adeilostuy',
  m: 'aeiop',
  n: 'acdegiostu',
  o: 'bcdlmnoprstuw',
  p: 'aelorst',
  q: 'u',
  r: 'acdeginorstuyz',
  s: 'acehiopstuz',
  t: 'aehioprstuy',
  u: 'belmnrst',
  v: 'aei',
  w: 'aehio',
  y: 'op',
  z: 'aei',
};
/** Share of common pairs from which letters are taken for words; less where nothing but letters is. */
const WORDY = 0.6;
const WORDY_LETTERS = 0.5;
/** Short runs of letters prove nothing: fewer pairs than this are taken as they come. */
const LEAST_PAIRS = 3;
const UUID = /^[\da-f]{8}-?[\da-f]{4}-?[\da-f]{4}-?[\da-f]{4}-?[\da-f]{12}$/i;
const UUID_BITS = 122;
const HEX = /^(?:[\da-f]+|[\dA-F]+)$/;

/**
 * Bits that a token could carry if each of its characters were drawn from the alphabet it seems to use.
 * Words, counters, times and repetition carry none. An estimate from above, like the 33 bits that it is
 * compared with: enough to tell all people apart (2^33 > 8 billion).
 */
export function bitsOf(token: string): number {
  if (UUID.test(token)) return isRepetitive(token) ? 0 : UUID_BITS;
  const parts = token.split(/[-_+/=]/).filter((part) => part.length > 3 && !isDull(part));
  return bitsOfPart(parts.join(''));
}

/** Words, counters, times and versions: what values are full of, and nobody is known by. */
const isDull = (part: string): boolean =>
  (/^\d+$/.test(part) && (part.length < 7 || isTime(part))) || isWordy(part);

function bitsOfPart(part: string): number {
  const alphabet = alphabetOf(part);
  return alphabet === 0 || isRepetitive(part) ? 0 : freshLength(part) * Math.log2(alphabet);
}

function alphabetOf(part: string): number {
  const digits = /\d/.test(part);
  // One letter among digits is a measure or a number of a model: `1280x800`.
  if (digits && /^\d*[A-Za-z]?\d*$/.test(part)) return 10;
  if (digits && HEX.test(part)) return 16;
  const lower = /[a-z]/.test(part);
  const upper = /[A-Z]/.test(part);
  return (digits ? 10 : 0) + (lower ? 26 : 0) + (upper ? 26 : 0);
}

/** Few different characters for the length: padding, or a pattern. */
function isRepetitive(part: string): boolean {
  const different = new Set(part).size;
  return different <= Math.min(4, part.length / 3);
}

/** Characters that do not only go on as the two before them did: `abcdef`, `1234`, `0000`. */
function freshLength(part: string): number {
  let fresh = Math.min(2, part.length);
  for (let i = 2; i < part.length; i++) {
    const step = part.charCodeAt(i) - part.charCodeAt(i - 1);
    const before = part.charCodeAt(i - 1) - part.charCodeAt(i - 2);
    if (step !== before || Math.abs(step) > 1) fresh += 1;
  }
  return fresh;
}

/** Letters that read like words, with camel case and digits between them. */
function isWordy(part: string): boolean {
  if (HEX.test(part) && /\d/.test(part)) return false;
  const runs = part.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? [];
  let pairs = 0;
  let common = 0;
  for (const run of runs) {
    const letters = run.toLowerCase();
    for (let i = 1; i < letters.length; i++) {
      pairs += 1;
      if (COMMON_PAIRS[letters.charAt(i - 1)]?.includes(letters.charAt(i))) common += 1;
    }
  }
  const letters = pairs + runs.length;
  // Single letters between digits or in changing case are no words, however well they fit together.
  if (letters < part.length * 0.6 || runs.length > 1 + letters / 4) return false;
  return (
    pairs >= LEAST_PAIRS && common >= pairs * (letters === part.length ? WORDY_LETTERS : WORDY)
  );
}

/** Seconds or milliseconds since 1970 between 2001 and 2040, or a date written in digits. */
export const isTime = (digits: string): boolean =>
  /^(?:1\d{9}|20\d{8}|21\d{8}|1\d{12}|20\d{11}|21\d{11})$/.test(digits) ||
  /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])(?:[0-5]\d){1,2}(?:\d{3})?$/.test(
    digits,
  );
