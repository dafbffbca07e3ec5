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

/** Streams tried inside one body, and how readable chance never makes what it unpacks. */
const MOST_STREAMS = 8;
const READABLE = 0.9;

/**
 * Streams that begin inside bytes: an envelope of plain lines with a packed part behind them (Sentry), or
 * a form with a packed file in it. Two bytes alone come by chance: the method must fit, and the contents
 * must be text.
 */
function packedInside(bytes: Uint8Array): Part[] {
  const parts: Part[] = [];
  let tried = 0;
  for (let at = 1; at < bytes.length - 8 && tried < MOST_STREAMS; at++) {
    const first = bytes[at];
    if (first !== 0x1f && first !== 0x78) continue;
    // The method of gzip is always 8; a deflate block has one of three types.
    const third = bytes[at + 2] ?? 0;
    const begins = first === 0x1f ? third === 8 : (third & 6) !== 6;
    if (!begins || !isPacked(bytes.subarray(at, at + 2))) continue;
    tried += 1;
    const [part] = partOf(unpack(bytes.subarray(at), new Decompress()));
    if (part && part.text.length > 8 && readable(part.text.replaceAll('\ufffd', '\0')) >= READABLE)
      parts.push(part);
  }
  return parts;
}

/** gzip and zlib, bodies or parts of them; bare deflate where bytes are no text and unpack to text. */
export const gzip: Decoder = {
  name: 'gzip',
  read({ bytes, text }) {
    if (!bytes || bytes.length < 8) return [];
    const whole = isPacked(bytes) ? partOf(unpack(bytes, new Decompress())) : [];
    if (whole.length > 0) return whole;
    const inside = packedInside(bytes);
    if (inside.length > 0) return inside;
    if (readable(text.replaceAll('\ufffd', '\0')) > READABLE) return [];
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
