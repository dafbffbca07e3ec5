import { isCallingCode } from './variants.ts';

/** A number as it is compared: its digits, without what is dialled before them (`00`, `0`). */
export const dialled = (text: string): string => text.replace(/\D/g, '').replace(/^0+/, '');

/** The shortest end of a number that is taken for the same one with a country's code before it. */
const LEAST_DIGITS = 7;
/** Longest that a number can be (ITU-T E.164: 15), with zeros before it. */
const MOST_DIGITS = 18;

/** Digits with the signs between them that people and interfaces write (ITU-T E.123, RFC 3966). */
const WRITTEN = /\d(?:[\s()./-]{0,3}\d)+/g;

/** Every number in a text that could be one of a telephone, as it is compared. */
export function numbersIn(text: string): string[] {
  const found = new Set<string>();
  for (const { 0: written, index } of text.matchAll(WRITTEN)) {
    if (written.length < LEAST_DIGITS || written.length > MOST_DIGITS * 2) continue;
    if (isLetter(text[index - 1]) || isLetter(text[index + written.length])) continue;
    const number = dialled(written);
    if (number.length >= LEAST_DIGITS && number.length <= MOST_DIGITS) found.add(number);
  }
  return [...found];
}

const isLetter = (letter: string | undefined): boolean =>
  letter !== undefined && /\p{L}/u.test(letter);

/**
 * Whether two numbers are one: forms are filled in without the country's code, and collectors are sent
 * it with the code (E.164), or the other way round.
 */
export function isSameNumber(one: string, other: string): boolean {
  const [long, short] = one.length >= other.length ? [one, other] : [other, one];
  if (short.length < LEAST_DIGITS || !long.endsWith(short)) return false;
  const before = long.slice(0, long.length - short.length).replace(/0+$/, '');
  return before === '' || isCallingCode(before);
}
