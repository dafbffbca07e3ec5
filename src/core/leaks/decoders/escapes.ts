import type { Decoder } from './decoder.ts';

const SHORT: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** Backslash escapes of JSON and JavaScript strings: JSON inside JSON is written with them. */
export const escapes: Decoder = {
  name: '',
  read({ text }) {
    if (!text.includes('\\')) return [];
    const plain = text.replace(
      /\\(?:u([0-9a-f]{4})|x([0-9a-f]{2})|(.))/gis,
      (_, long?: string, hex?: string, letter = '') =>
        long || hex
          ? String.fromCharCode(parseInt(long ?? hex ?? '', 16))
          : (SHORT[letter as string] ?? (letter as string)),
    );
    return [{ text: plain, bytes: null }];
  },
};
