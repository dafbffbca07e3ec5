/**
 * The framing of an encrypted backup, described byte by byte in docs/export.md: a header, then chunks of
 * one size. It is the STREAM construction (Hoang, Reyhanitabar, Rogaway, Vizár, 2015): number and last
 * flag of a chunk are in its nonce, the header is authenticated with each, so that a chunk that was
 * changed, moved, left out or cut off does not open.
 */
const MAGIC = new TextEncoder().encode('FSBACKUP');
const VERSION = 1;
const KDF_PBKDF2_SHA256 = 1;

/** Bytes of the header: magic 8, version 1, kdf 1, iterations 4, salt 16, nonce prefix 7, chunk size 4. */
export const HEADER_BYTES = 41;
export const SALT_BYTES = 16;
export const PREFIX_BYTES = 7;
/** Bytes that AES-GCM adds to each chunk. */
export const TAG_BYTES = 16;
/** Bytes of packed history in a chunk. */
export const CHUNK_BYTES = 1024 * 1024;
/** PBKDF2-SHA256 rounds: what OWASP's password storage cheat sheet asked for in 2023. */
export const ITERATIONS = 600_000;

const MOST_CHUNK_BYTES = 16 * 1024 * 1024;
const LEAST_CHUNK_BYTES = 1024;
/** A file must not keep the browser busy for minutes by the number that it names. */
const MOST_ITERATIONS = 10_000_000;
/** What the four bytes of a chunk's number can count. */
const MOST_CHUNKS = 2 ** 32;

export interface BackupHeader {
  iterations: number;
  salt: Uint8Array;
  /** Random start of every nonce of this file. */
  prefix: Uint8Array;
  /** Bytes in every chunk but the last, before encryption. */
  chunkBytes: number;
}

export function writeHeader({ iterations, salt, prefix, chunkBytes }: BackupHeader): Uint8Array {
  const bytes = new Uint8Array(HEADER_BYTES);
  const view = new DataView(bytes.buffer);
  bytes.set(MAGIC, 0);
  view.setUint8(8, VERSION);
  view.setUint8(9, KDF_PBKDF2_SHA256);
  view.setUint32(10, iterations);
  bytes.set(salt, 14);
  bytes.set(prefix, 30);
  view.setUint32(37, chunkBytes);
  return bytes;
}

/** Whether a file begins as a backup does, of whichever version. */
export const isBackup = (start: Uint8Array): boolean =>
  start.length >= MAGIC.length && MAGIC.every((byte, index) => start[index] === byte);

/** The header, or why it cannot be read: a version of later, or numbers that we never write. */
export function readHeader(bytes: Uint8Array): BackupHeader | 'newer-version' | 'damaged' {
  if (!isBackup(bytes) || bytes.length < HEADER_BYTES) return 'damaged';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint8(8) > VERSION || view.getUint8(9) > KDF_PBKDF2_SHA256) return 'newer-version';
  if (view.getUint8(8) !== VERSION || view.getUint8(9) !== KDF_PBKDF2_SHA256) return 'damaged';
  const iterations = view.getUint32(10);
  const chunkBytes = view.getUint32(37);
  if (iterations < ITERATIONS || iterations > MOST_ITERATIONS) return 'damaged';
  if (chunkBytes < LEAST_CHUNK_BYTES || chunkBytes > MOST_CHUNK_BYTES) return 'damaged';
  return { iterations, salt: bytes.slice(14, 30), prefix: bytes.slice(30, 37), chunkBytes };
}

/** The nonce of a chunk: prefix 7, number 4 (from 0), last flag 1. Never the same twice in a file. */
export function nonceOf(prefix: Uint8Array, index: number, last: boolean): Uint8Array {
  if (index >= MOST_CHUNKS) throw new RangeError('too many chunks');
  const nonce = new Uint8Array(PREFIX_BYTES + 5);
  nonce.set(prefix, 0);
  new DataView(nonce.buffer).setUint32(PREFIX_BYTES, index);
  nonce[PREFIX_BYTES + 4] = last ? 1 : 0;
  return nonce;
}

export interface Chunk {
  index: number;
  last: boolean;
  bytes: Uint8Array;
}

/**
 * Bytes in pieces of any size as chunks of one size. The last one is the only one that may be shorter,
 * and is always there: a file of nothing is one empty chunk.
 */
export async function* chunked(
  pieces: AsyncIterable<Uint8Array>,
  size: number,
): AsyncGenerator<Chunk> {
  let chunk = new Uint8Array(size);
  let filled = 0;
  let index = 0;
  for await (const piece of pieces) {
    let taken = 0;
    while (taken < piece.length) {
      // A full chunk waits until there is more: only then it is known not to be the last.
      if (filled === size) {
        yield { index: index++, last: false, bytes: chunk };
        chunk = new Uint8Array(size);
        filled = 0;
      }
      const part = piece.subarray(taken, taken + size - filled);
      chunk.set(part, filled);
      filled += part.length;
      taken += part.length;
    }
  }
  yield { index, last: true, bytes: chunk.subarray(0, filled) };
}
