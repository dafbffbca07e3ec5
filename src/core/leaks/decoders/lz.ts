import LZ from 'lz-string';
import { readable } from '../bytes.ts';
import type { Decoder, Part } from './decoder.ts';

const RUN = /[A-Za-z0-9+\-$/]{12,}={0,2}/g;
/** The library gives no bound on what a run grows to: long ones are left (it grows by its square at worst). */
const MOST_LENGTH = 12_000;
const MOST_TRIED = 12;
/** Chance makes a run of plausible letters now and then, but hardly ever one so long of plain ones. */
const LEAST = 5;

/** lz-string's forms for addresses, base64 and UTF-16 (npm lz-string). */
export const lz: Decoder = {
  name: 'lz',
  read({ text, bytes }) {
    const parts: Part[] = [];
    const add = (plain: string | null) => {
      if (
        plain &&
        plain.length >= LEAST &&
        /^[\t\n\r\x20-\x7e\u00a0-\u024f]+$/.test(plain.slice(0, 400))
      )
        parts.push({ text: plain, bytes: null });
    };
    let tried = 0;
    for (const [run] of text.matchAll(RUN)) {
      if (run.length > MOST_LENGTH || isWord(run)) continue;
      if (++tried > MOST_TRIED) break;
      add(quietly(() => LZ.decompressFromEncodedURIComponent(run)));
      add(quietly(() => LZ.decompressFromBase64(run)));
    }
    if (text.length <= MOST_LENGTH && readable(text) < 0.95)
      add(quietly(() => LZ.decompressFromUTF16(text)));
    if (bytes && bytes.length <= MOST_LENGTH && readable(text) < 0.95)
      add(quietly(() => LZ.decompressFromUint8Array(bytes)));
    return parts;
  },
};

const isWord = (run: string): boolean => /^(?:[a-z]+|[A-Z]?[a-z]+|\d+|[0-9a-f-]+)$/.test(run);

function quietly(run: () => string | null): string | null {
  try {
    return run();
  } catch {
    return null;
  }
}
