/** Letters that no decomposition takes apart, as people write them without the right keyboard. */
const PLAIN: Record<string, string> = { ł: 'l', ø: 'o', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe' };

/**
 * Text as phrases are compared: lower case, Latin, Greek and Cyrillic letters without their marks, and
 * one space for everything that is neither letter nor digit.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[łøđıßæœ]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** The words of an identifier: `firstName`, `first_name` and `first-name` are two. */
export const identifierWords = (text: string): string =>
  fold(text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'));

/**
 * Compiles `birth date|geboren*|=name`: phrases between bars, compared with folded text, in which only a
 * space ends a word. `*` stands for any further letters, `=` before a phrase for the whole text. Scripts
 * that write no spaces, or write little words onto others, have no edges (`loose`). An empty list
 * matches nothing.
 */
export function phrases(list: string, loose = false): RegExp {
  const inside: string[] = [];
  const whole: string[] = [];
  for (const raw of list.split('|')) {
    if (fold(raw) === '') continue;
    const phrase = raw.trim().split('*').map(foldPart).join('[^ ]*');
    (raw.trim().startsWith('=') ? whole : inside).push(phrase);
  }
  const parts = [
    ...(whole.length ? [`^(?:${whole.join('|')})$`] : []),
    ...(inside.length
      ? [loose ? `(?:${inside.join('|')})` : `(?<![^ ])(?:${inside.join('|')})(?![^ ])`]
      : []),
  ];
  return parts.length ? new RegExp(parts.join('|'), 'u') : /(?!)/;
}

/** A piece of a phrase between stars keeps the spaces at its ends. */
function foldPart(part: string): string {
  const folded = fold(part);
  return folded === ''
    ? part.includes(' ')
      ? ' '
      : ''
    : `${part.startsWith(' ') ? ' ' : ''}${folded}${part.endsWith(' ') ? ' ' : ''}`;
}
