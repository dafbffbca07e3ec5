import { fromPunycode } from './punycode.ts';

const MARK = 'xn--';

/** A writing that a label may be in, and what of it looks like letters of another one. */
interface Writing {
  letters: RegExp;
  alike?: RegExp;
}

/**
 * Stricter than browsers are (the single-script rule of UTS 39 and the whole-script lists of Chromium's
 * spoof checks): no label in two writings, no digits but 0 to 9, and no writing of which it is not known
 * what in it looks like something else. What is in none of these stays as it is written in rules.
 */
const WRITINGS: readonly Writing[] = [
  // Without what looks like an ASCII letter: ı, ł, ŀ, đ, ħ, ŧ, dots and tails below.
  { letters: /^[a-z0-9ßà-öø-ýÿāăąćčďēěėęğīńňōőœřśşšťūůűźżž-]+$/u },
  {
    letters: /^[\p{Script=Cyrillic}0-9-]+$/u,
    alike: /^[асԁеһіјӏорԗԛѕԝхуъьҽпгѵѡкзбчшґєү0-9-]+$/u,
  },
  { letters: /^[\p{Script=Greek}0-9-]+$/u, alike: /^[αεικνορτυχγηωϲϳσβκμ0-9-]+$/u },
  { letters: /^[\p{Script=Hebrew}0-9-]+$/u, alike: /^[דוחיןסרם0-9-]+$/u },
  { letters: /^[\p{Script=Thai}0-9-]+$/u, alike: /^[ทนบพรหเแดลปฟมงกถภค0-9-]+$/u },
  { letters: /^[\p{Script=Arabic}0-9-]+$/u, alike: /^[اهلوٱ0-9-]+$/u },
  { letters: /^[\p{Script=Devanagari}\p{M}0-9-]+$/u },
  { letters: /^[\p{Script=Hangul}0-9-]+$/u, alike: /^[ㅇㅣㅡ0-9-]+$/u },
  { letters: /^[\p{Script=Han}0-9-]+$/u, alike: /^[一二三丨丶丿〇口工力卜夕八十丁0-9-]+$/u },
  // Katakana that look like Han need other kana beside them; a long mark stands behind kana.
  {
    letters: /^(?!.*(?:^|[^ぁ-ゖァ-ヺー])ー)[\p{Script=Han}ぁ-ゖァ-ヺー々0-9-]+$/u,
    alike: /^[\p{Script=Han}エカニロトタハヘへノソリンー々0-9-]+$/u,
  },
];

/** Digits of other writings, and marks in writings that can do without. */
const STRAY = /(?![0-9])\p{Nd}|(?![\p{Script=Thai}\p{Script=Devanagari}])\p{M}/u;

/**
 * A host as people write it, where it cannot be taken for another; otherwise as rules write it (`xn--…`).
 * @param host lower-case ASCII
 */
export function readableHost(host: string): string {
  if (!host.includes(MARK)) return host;
  const labels = host
    .split('.')
    .map((label) => (label.startsWith(MARK) ? fromPunycode(label.slice(MARK.length)) : label));
  const readable = labels.join('.');
  const last = labels.at(-1) ?? null;
  const isSafe = labels.every((label) => label !== null && isPlain(label, last));
  return isSafe && asRulesWrite(readable) === host ? readable : host;
}

function isPlain(label: string, last: string | null): boolean {
  if (/^[\x20-\x7e]*$/.test(label)) return !label.startsWith(MARK);
  if (STRAY.test(label)) return false;
  const writing = WRITINGS.find(({ letters }) => letters.test(label));
  if (!writing) return false;
  // Under an ending in the same writing nobody expects another one.
  const isAtHome = last !== null && !/^[\x20-\x7e]*$/.test(last) && writing.letters.test(last);
  return isAtHome || writing.alike?.test(label) !== true;
}

/** The other way, by the rules of the browser; null where it is no host. */
function asRulesWrite(host: string): string | null {
  try {
    return new URL(`http://${host}`).hostname;
  } catch {
    return null;
  }
}
