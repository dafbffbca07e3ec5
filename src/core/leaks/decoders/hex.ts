import { fromHex, readable, textOf } from '../bytes.ts';
import { MOST_RUNS, type Decoder } from './decoder.ts';

const RUN = /(?:[0-9a-f]{2}){6,}/gi;

/** Text written as hexadecimal digits. */
export const hex: Decoder = {
  name: 'hex',
  read({ text }) {
    const parts = [];
    let runs = 0;
    for (const [run] of text.matchAll(RUN)) {
      if (runs >= MOST_RUNS) break;
      runs += 1;
      const bytes = fromHex(run);
      const plain = textOf(bytes);
      if (readable(plain) >= 0.9 && !plain.includes('\ufffd')) parts.push({ text: plain, bytes });
    }
    return parts;
  },
};
