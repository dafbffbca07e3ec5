import type { Decoder } from './decoder.ts';

/** Percent-encoding of addresses and forms (WHATWG URL): with `+` for a space, and with it as it is. */
export const percent: Decoder = {
  name: '',
  read({ text }) {
    const coded = /%[0-9a-f]{2}/i.test(text);
    if (!coded && !text.includes('+')) return [];
    const plain = coded ? text.replace(/(?:%[0-9a-f]{2})+/gi, decode) : text;
    const spaced = text.replaceAll('+', ' ').replace(/(?:%[0-9a-f]{2})+/gi, decode);
    return [...new Set([plain, spaced])].map((one) => ({ text: one, bytes: null }));
  },
};

function decode(run: string): string {
  try {
    return decodeURIComponent(run);
  } catch {
    return run.replace(/%(..)/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  }
}
