import { isExemptName } from './known-names.ts';

/** Longer values are an application's data. */
const LONGEST_VALUE = 16_384;
/** Codes inside codes (base64 of percent codes of JSON is in use), and objects inside objects. */
const DEEPEST_CODE = 4;
const DEEPEST_OBJECT = 3;
/** Longer lists, and lists of objects, are data; short ones are ways to write a record. */
const LONGEST_LIST = 4;
const MOST_LEAVES = 200;

/** The plain texts that a stored value consists of, decoded. Keys of objects are not among them. */
export function leavesOf(value: string): string[] {
  const leaves: string[] = [];
  if (value.length <= LONGEST_VALUE) open(value, DEEPEST_CODE, leaves);
  return leaves.length > MOST_LEAVES ? [] : leaves;
}

/** RudderStack says before a value that it wrote it in base64 (npm @rudderstack/analytics-js). */
const MARKED = /^RS_ENC_v3_/;

function open(value: string, codes: number, leaves: string[]): void {
  const text = value.trim();
  if (codes > 0) {
    const json = parsed(text);
    if (typeof json === 'object' && json !== null) return walk(json, codes, DEEPEST_OBJECT, leaves);
    if (typeof json === 'string') return open(json, codes - 1, leaves);
    const plain = percentDecoded(text) ?? base64Decoded(text.replace(MARKED, ''));
    if (plain !== null) return open(plain, codes - 1, leaves);
  }
  // `a=1&b=2`: the names are judged as names of values are.
  const fields = /^[\w.-]+=[^&]*(?:&[\w.-]+=[^&]*)+$/.test(text) ? text.split('&') : [text];
  for (const field of fields) {
    const [, name, content] = /^([\w.-]+)=(.+[^=].*)$/.exec(field) ?? [];
    if (name !== undefined && content !== undefined && fields.length > 1) {
      if (!isExemptName(name)) leaves.push(content);
    } else leaves.push(field);
  }
}

function walk(node: object, codes: number, deep: number, leaves: string[]): void {
  if (deep === 0 || leaves.length > MOST_LEAVES) return;
  if (Array.isArray(node)) {
    const isRecord = node.length <= LONGEST_LIST && node.every((item) => typeof item !== 'object');
    if (!isRecord) return;
  }
  for (const [key, item] of Object.entries(node) as [string, unknown][]) {
    if (isExemptName(key)) continue;
    if (typeof item === 'string') open(item, codes - 1, leaves);
    else if (typeof item === 'number') leaves.push(String(item));
    else if (typeof item === 'object' && item !== null) walk(item, codes, deep - 1, leaves);
  }
}

function parsed(text: string): unknown {
  if (!/^[{["]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function percentDecoded(text: string): string | null {
  if (!/%[\da-f]{2}/i.test(text)) return null;
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 of JSON (a string begins with `I` and one of g to v), or of percent-encoded JSON; anything else in base64 is left as it is. */
function base64Decoded(text: string): string | null {
  if (!/^(?:ey|W[1-9yIsJ3t]|I[g-v]|JTdC|JTVC|JTI)[\w+/-]{6,}={0,2}$/.test(text)) return null;
  let bits = 0;
  let held = 0;
  let out = '';
  for (const letter of text.replace(/=+$/, '').replace(/-/g, '+').replace(/_/g, '/')) {
    held = ((held << 6) | BASE64.indexOf(letter)) & 0xffffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    out += String.fromCharCode((held >> bits) & 0xff);
  }
  return /^[\x20-\x7e\s]+$/.test(out) ? out : null;
}
