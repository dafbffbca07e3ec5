/** Letters that no decomposition takes apart, as people write them without the right keyboard. */
const PLAIN: Record<string, string> = { ł: 'l', ø: 'o', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe' };

/**
 * Text as phrases are compared: lower case, Latin, Greek and Cyrillic letters without their marks,
 * `camelCase` apart, and one space for everything that is neither letter nor digit.
 */
export function fold(text: string): string {
  return text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[łøđıßæœ]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Compiles `birth date|geboren*|=name`: phrases between bars, compared with folded text. `*` stands for
 * any further letters, `=` before a phrase for the whole text. Scripts that write no spaces, or write
 * little words onto others, have no edges (`loose`). An empty list matches nothing.
 */
export function phrases(list: string, loose = false): RegExp {
  const inside: string[] = [];
  const whole: string[] = [];
  for (const raw of list.split('|')) {
    const exact = raw.trim().startsWith('=');
    const phrase = raw
      .trim()
      .split('*')
      .map((part) => fold(part) && `${part.startsWith(' ') ? ' ' : ''}${fold(part)}`)
      .join('[\\p{L}\\p{M}]*');
    if (fold(raw) !== '') (exact ? whole : inside).push(phrase);
  }
  const edge = '[\\p{L}\\p{M}\\p{N}]';
  const parts = [
    ...(whole.length ? [`^(?:${whole.join('|')})$`] : []),
    ...(inside.length
      ? [loose ? `(?:${inside.join('|')})` : `(?<!${edge})(?:${inside.join('|')})(?!${edge})`]
      : []),
  ];
  return parts.length ? new RegExp(parts.join('|'), 'u') : /(?!)/;
}
