import { textOf } from './bytes.ts';
import { base64 } from './decoders/base64.ts';
import type { Decoder, Part } from './decoders/decoder.ts';
import { entities } from './decoders/entities.ts';
import { escapes } from './decoders/escapes.ts';
import { hex } from './decoders/hex.ts';
import { gzip, letters } from './decoders/inflate.ts';
import { lz } from './decoders/lz.ts';
import { percent } from './decoders/percent.ts';

/** Every coding that requests are read through. A new one is one file and one line here. */
export const DECODERS: readonly Decoder[] = [
  gzip,
  percent,
  escapes,
  entities,
  base64,
  letters,
  hex,
  lz,
];

/** What a part of a request says when it is read in one way. */
export interface Reading {
  text: string;
  /** Codings that were taken off, outermost first, without the ordinary ones. */
  codings: string[];
}

/** Codings inside one another that are followed (the Leaky Forms study: 3). */
const MOST_DEPTH = 3;
/** Bytes of a body that are looked at, readings of one part, and their characters together. */
export const MOST_BYTES = 1_000_000;
const MOST_READINGS = 240;
const MOST_CHARACTERS = 6_000_000;

/** Every way to read a part of a request, the part as it is first. Bounded, whatever it holds. */
export function readingsOf(raw: string | Uint8Array): Reading[] {
  const start: Part =
    typeof raw === 'string'
      ? { text: raw.slice(0, MOST_BYTES), bytes: null }
      : { bytes: raw.subarray(0, MOST_BYTES), text: textOf(raw.subarray(0, MOST_BYTES)) };
  const found: Reading[] = [];
  const seen = new Set<string>();
  let characters = 0;
  let layer: { part: Part; codings: string[] }[] = [{ part: start, codings: [] }];
  for (let depth = 0; layer.length > 0 && depth <= MOST_DEPTH; depth++) {
    const next: typeof layer = [];
    for (const { part, codings } of layer) {
      if (seen.has(part.text) || found.length >= MOST_READINGS) continue;
      if ((characters += part.text.length) > MOST_CHARACTERS) return found;
      seen.add(part.text);
      found.push({ text: part.text, codings });
      if (depth === MOST_DEPTH) continue;
      for (const { name, read } of DECODERS)
        for (const inner of read(part))
          next.push({ part: inner, codings: name ? [...codings, name] : codings });
    }
    layer = next;
  }
  return found;
}
