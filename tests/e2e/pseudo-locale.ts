/** Letters that look like the English ones but show at a glance which text does not come from `_locales`. */
const ACCENTED: Record<string, string> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  c: 'ç',
  n: 'ñ',
  s: 'š',
};
/** Share by which a text grows: German, Polish and Turkish run about so much longer. */
const GROWTH = 1.4;

/** A text in no language: in brackets, accented and 40 % longer, its blanks kept. */
export function pseudo(text: string): string {
  const wanted = Math.ceil(text.length * GROWTH);
  let missing = wanted - text.length - 2;
  const parts = text.split(/(\$\d)/).map((part) => {
    if (/^\$\d$/.test(part)) return part;
    return part.replace(/[a-z]/gi, (letter) => {
      const small = ACCENTED[letter.toLowerCase()] ?? letter.toLowerCase();
      const shown = letter === letter.toLowerCase() ? small : small.toUpperCase();
      const twice = missing > 0 && /[aeiou]/i.test(letter);
      if (twice) missing--;
      return twice ? shown + small : shown;
    });
  });
  const more = 'óé'.repeat(Math.max(0, missing)).slice(0, Math.max(0, missing));
  return `[${parts.join('')}${more}]`;
}

/** The messages of a locale in no language. The locale's own name stays: plurals and dates go by it. */
export const pseudoMessages = (messages: Record<string, { message: string }>) =>
  Object.fromEntries(
    Object.entries(messages).map(([key, { message }]) => [
      key,
      { message: key === 'locale' ? message : pseudo(message) },
    ]),
  );
