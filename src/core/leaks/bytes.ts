const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8');

export const utf8 = (text: string): Uint8Array => encoder.encode(text);
/** Text of bytes; what is no UTF-8 becomes replacement characters. */
export const textOf = (bytes: Uint8Array): string => decoder.decode(bytes);

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

const VALUES = new Int8Array(128).fill(-1);
for (let i = 0; i < 64; i++) VALUES[ALPHABET.charCodeAt(i)] = i;
// The two last letters of the alphabets for addresses (RFC 4648, and what scripts make of it).
VALUES['-'.charCodeAt(0)] = 62;
VALUES['.'.charCodeAt(0)] = 62;
VALUES['_'.charCodeAt(0)] = 63;

function bitsToText(bytes: Uint8Array, alphabet: string, width: number): string {
  let out = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= width) {
      bits -= width;
      out += alphabet[(held >> bits) & ((1 << width) - 1)];
    }
    held &= (1 << bits) - 1;
  }
  if (bits > 0) out += alphabet[(held << (width - bits)) & ((1 << width) - 1)];
  return out;
}

/** Base64 (RFC 4648), padded. */
export function toBase64(bytes: Uint8Array): string {
  const text = bitsToText(bytes, ALPHABET, 6);
  return text + '='.repeat((4 - (text.length % 4)) % 4);
}

/** Base32 (RFC 4648) without padding. */
export const toBase32 = (bytes: Uint8Array): string => bitsToText(bytes, BASE32, 5);

/** Bytes of base64 in any of its alphabets; letters outside them are passed over. */
export function fromBase64(text: string): Uint8Array {
  const out = new Uint8Array(Math.floor((text.length * 3) / 4));
  let held = 0;
  let bits = 0;
  let size = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const value = code < 128 ? (VALUES[code] ?? -1) : -1;
    if (value < 0) continue;
    held = ((held << 6) | value) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      out[size++] = (held >> bits) & 255;
    }
  }
  return out.subarray(0, size);
}

/** Bytes of hexadecimal digits; a last odd digit is dropped. */
export function fromHex(text: string): Uint8Array {
  const out = new Uint8Array(text.length >> 1);
  for (let i = 0; i < out.length; i++) out[i] = parseInt(text.slice(i * 2, i * 2 + 2), 16);
  return out;
}

/** Bytes of a text that scripts use as a row of bytes (one letter each); null where a letter is none. */
export function fromLetters(text: string): Uint8Array | null {
  const out = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 255) return null;
    out[i] = code;
  }
  return out;
}

/** Share of a text's beginning that a person could read, 0-1. */
export function readable(text: string): number {
  const part = text.slice(0, 400);
  if (part.length === 0) return 0;
  let good = 0;
  for (let i = 0; i < part.length; i++) {
    const code = part.charCodeAt(i);
    if (code === 9 || code === 10 || code === 13 || (code >= 32 && code !== 127 && code < 0xd800))
      good += 1;
  }
  return good / part.length;
}
