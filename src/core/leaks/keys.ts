import { classifyField } from '../forms/classify-field.ts';
import { kindOfShort } from '../knowledge/pixels.ts';
import type { DataKind } from '../model/data-kind.ts';

/** What stands between a key and its value in addresses, JSON, JSON inside JSON, and parts of a form. */
const KEY =
  /(?:^|[^\p{L}\p{N}])([\p{L}\p{N}][\p{L}\p{N}_.[\]-]{0,39})(?:\\*["'\]]{0,2}\s?[:=]\s?\\*["']?|"\r\n\r\n)$/u;
/** Letters before a value in which its key is looked for. */
const LONGEST = 50;

/**
 * What anything may be called, not people alone (`"name":"max"` among measures), as a whole key or at the
 * end of one that does not say whose name it is.
 */
const ANY_NAME = /^(?:.*[^\p{L}])?(?:name|nom|nombre|nome|naam|namn|navn|nimi|nazwa)$/iu;
const WHOSE =
  /(?:first|last|full|given|family|sur|middle|fore|maiden|user|customer|contact|person)[^\p{L}]?name$/iu;

/**
 * Whether the key before a value names this kind of data, as collectors' interfaces shorten it (`fn`,
 * `zp`) or as forms do in any language.
 *
 * @param before The text up to the value.
 */
export function isKeyOf(data: DataKind, before: string): boolean {
  const key = KEY.exec(before.slice(-LONGEST))?.[1];
  if (key === undefined) return false;
  const last = /([\p{L}\p{N}_]+)\W*$/u.exec(key)?.[1] ?? key;
  const parted = last.replace(/(\p{Ll})(\p{Lu})/gu, '$1_$2');
  if (data === 'name' && ANY_NAME.test(parted) && !WHOSE.test(parted)) return false;
  return (
    kindOfShort(last.toLowerCase()) === data ||
    classifyField({ type: 'text', autocomplete: '', names: last, label: '' }) === data
  );
}
