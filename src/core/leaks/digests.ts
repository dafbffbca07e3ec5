import { md5, ripemd160, sha1 } from '@noble/hashes/legacy.js';
import { sha224, sha256, sha384, sha512 } from '@noble/hashes/sha2.js';
import { sha3_256 } from '@noble/hashes/sha3.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { toBase64, utf8 } from './bytes.ts';

type Digest = (bytes: Uint8Array) => Uint8Array;

/**
 * Hash functions that addresses were met in: Englehardt, Han & Narayanan, "I never signed up for this"
 * (2018), and Senol et al., "Leaky Forms" (2022).
 */
const DIGESTS: readonly (readonly [name: string, digest: Digest])[] = [
  ['sha256', sha256],
  ['md5', md5],
  ['sha1', sha1],
  ['sha512', sha512],
  ['sha224', sha224],
  ['sha384', sha384],
  ['ripemd160', ripemd160],
  ['sha3-256', sha3_256],
];

/** The first few are what advertising interfaces ask for; the rest is rare. */
const COMMON_DIGESTS = DIGESTS.slice(0, 3);

/** A fixed text added before hashing, which the Leaky Forms study met on many sites. */
const SALTS = ['QX4QkKEU'];

/** Lengths of hexadecimal digests, longest first: what a text is searched for. */
export const HEX_LENGTHS = [128, 96, 64, 56, 40, 32] as const;

/** What a text is known by once hashed: hexadecimal (lower case) and base64 without its end. */
export interface Hashed {
  hex: string;
  base64: string | null;
  how: string;
}

/** A text hashed once, hashed again, and with known salts. */
export function hashesOf(text: string): Hashed[] {
  const found: Hashed[] = [];
  const bytes = utf8(text);
  for (const [name, digest] of DIGESTS) {
    const first = digest(bytes);
    const hex = bytesToHex(first);
    found.push({ hex, base64: toBase64(first).replace(/=+$/, ''), how: name });
    // Scripts hash what the first function printed; the bare bytes again are met as well.
    for (const [again, outer] of DIGESTS) {
      const how = `${name}>${again}`;
      found.push({ hex: bytesToHex(outer(utf8(hex))), base64: null, how });
      found.push({ hex: bytesToHex(outer(first)), base64: null, how });
    }
  }
  for (const salt of SALTS) {
    for (const [, digest] of COMMON_DIGESTS) {
      for (const salted of [text + salt, salt + text]) {
        const bare = digest(utf8(salted));
        const base64 = toBase64(bare).replace(/=+$/, '');
        found.push({ hex: bytesToHex(bare), base64, how: 'salted' });
      }
    }
  }
  return found;
}

/** A text hashed once by the most used functions: for forms of which there are hundreds. */
export const commonHashesOf = (text: string): Hashed[] =>
  COMMON_DIGESTS.map(([how, digest]) => ({
    hex: bytesToHex(digest(utf8(text))),
    base64: null,
    how,
  }));
