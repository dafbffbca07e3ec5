import { Decompress, Inflate } from 'fflate';
import { fromLetters, readable, textOf } from '../bytes.ts';
import { MOST_OUTPUT, type Decoder, type Part } from './decoder.ts';

/** Fed in small pieces, a bomb is noticed before it has grown. */
const PIECE = 8192;

/** gzip (RFC 1952) or zlib (RFC 1950), by the first two bytes. */
export function isPacked(bytes: Uint8Array): boolean {
  const [a = 0, b = 0] = bytes;
  return (a === 0x1f && b === 0x8b) || (a === 0x78 && (a * 256 + b) % 31 === 0);
}

/** Unpacked bytes, at most MOST_OUTPUT of them; what was read before an error counts. */
function unpack(bytes: Uint8Array, stream: Decompress | Inflate): Uint8Array {
  const pieces: Uint8Array[] = [];
  let size = 0;
  stream.ondata = (piece: Uint8Array) => {
    pieces.push(piece);
    size += piece.length;
  };
  try {
    for (let at = 0; at < bytes.length && size < MOST_OUTPUT; at += PIECE)
      stream.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
  } catch {
    // Cut off, damaged, or no packed data after all.
  }
  const all = new Uint8Array(Math.min(size, MOST_OUTPUT));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece.subarray(0, all.length - at), at);
    at += piece.length;
    if (at >= all.length) break;
  }
  return all;
}

const partOf = (bytes: Uint8Array): Part[] =>
  bytes.length > 0 ? [{ text: textOf(bytes), bytes }] : [];

/** gzip and zlib bodies; bare deflate where bytes are no text and unpack to text. */
export const gzip: Decoder = {
  name: 'gzip',
  read({ bytes, text }) {
    if (!bytes || bytes.length < 8) return [];
    if (isPacked(bytes)) return partOf(unpack(bytes, new Decompress()));
    if (readable(text.replaceAll('\ufffd', '\0')) > 0.9) return [];
    const plain = unpack(bytes, new Inflate());
    return plain.length > 8 && readable(textOf(plain)) >= 0.95 ? partOf(plain) : [];
  },
};

/** Beginnings of gzip and zlib data written letter by letter into a string, escaped or not. */
const BEGIN =
  /(?:\u001f|\\u001f)(?:\u008b|\\u008b)|x(?:[\u0001\u005e\u009c\u00da]|\\u0001|\\u009c|\\u00da)/g;
const MOST_STRINGS = 20;

/** Packed bytes kept as letters of a string, as rrweb's packer and PostHog's recorder write them. */
export const letters: Decoder = {
  name: 'gzip',
  read({ text }) {
    const parts: Part[] = [];
    let tried = 0;
    for (const { index } of text.matchAll(BEGIN)) {
      if (++tried > MOST_STRINGS) break;
      const bytes = fromLetters(stringAt(text, index));
      if (bytes && bytes.length > 8) parts.push(...partOf(unpack(bytes, new Decompress())));
    }
    return parts;
  },
};

/** The rest of the JSON string that begins before `start`, without its escapes. */
function stringAt(text: string, start: number): string {
  let end = start;
  while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
  const raw = text.slice(start, end);
  try {
    return String(JSON.parse(`"${raw}"`));
  } catch {
    // A bare string: its quotation marks are part of it.
    return text.slice(start);
  }
}
