import { fromBase64, readable, textOf } from '../bytes.ts';
import { isPacked } from './inflate.ts';
import { MOST_RUNS, type Decoder } from './decoder.ts';

/** Runs long enough for a value, in any alphabet of base64. */
const RUN = /[A-Za-z0-9+/_-]{8,}={0,2}/g;
/** A copy of a page has words by the thousand: in long texts only longer runs are tried. */
const LONG_TEXT = 50_000;
const LONG_RUN = 24;
const MOST_LENGTH = 1_400_000;
/** Share of readable letters above which a run was text (chance gives about 0.4). */
const READABLE = 0.9;

/** Base64 and its form for addresses (RFC 4648), wherever it stands in a text. */
export const base64: Decoder = {
  name: 'base64',
  read({ text }) {
    const parts = [];
    let runs = 0;
    for (const [run] of text.matchAll(RUN)) {
      if (runs >= MOST_RUNS) break;
      if (run.length > MOST_LENGTH || isWord(run)) continue;
      if (text.length > LONG_TEXT && run.length < LONG_RUN) continue;
      const bytes = fromBase64(run);
      const plain = isPacked(bytes) ? '' : textOf(bytes.subarray(0, 64));
      if (plain !== '' && (plain.includes('\ufffd') ? !isText(run) : readable(plain) < READABLE))
        continue;
      runs += 1;
      parts.push({ text: textOf(bytes), bytes });
    }
    return parts;
  },
};

/** Text in base64 is never all small letters or all digits. */
const isWord = (run: string): boolean => /^(?:[a-z/_-]+|[A-Z][a-z]+|\d+)$/.test(run);

/** A cut in the middle of a letter makes one odd sign; many of them are no text. */
const isText = (run: string): boolean => {
  const text = textOf(fromBase64(run.slice(0, 80)));
  return readable(text.replaceAll('\ufffd', '\0')) >= READABLE;
};
