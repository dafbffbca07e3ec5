import { blank, codeAt, Names, slice } from './pristine.ts';
import type { Call, PageWatch, Told } from './watch.ts';

/**
 * A silent canvas: text with at least 8 different letters or digits is written on it, it is read back
 * at 16 x 16 or more, and nobody could see it or asked for it. Charts are seen, emoji tests write few
 * letters, and word clouds measure far more than 40 texts (after Englehardt & Narayanan 2016 and
 * the-markup/blacklight-collector, thresholds measured again on benign look-alikes).
 */
const DISTINCT_LETTERS = 8;
const MOST_TEXTS = 40;
const LEAST_SIDE = 16;
/**
 * A picture of one text is enough to recognise a browser by; its bare pixels are what word clouds look
 * at to find the room that a word takes (seen with wordcloud2), a canvas for each word.
 */
const LEAST_TEXTS_FOR_PIXELS = 2;
/**
 * From this size on pixels that are read are taken as a glyph, and what was drawn so far is done with:
 * terminals and maps draw one letter after another on one hidden canvas and copy each (seen with
 * xterm's atlas and with TinySDF). A single point that is looked at ends nothing. A script that reads
 * after each letter and joins what it read looks the same, and is missed.
 */
const LEAST_GLYPH_SIDE = 4;
/** Letters of a text that are looked at. */
const LONGEST_TEXT = 200;

const WRITES: readonly string[] = [
  'CanvasRenderingContext2D.prototype.fillText',
  'CanvasRenderingContext2D.prototype.strokeText',
  'OffscreenCanvasRenderingContext2D.prototype.fillText',
  'OffscreenCanvasRenderingContext2D.prototype.strokeText',
];
const PICTURES: readonly string[] = [
  'HTMLCanvasElement.prototype.toDataURL',
  'HTMLCanvasElement.prototype.toBlob',
  'OffscreenCanvas.prototype.convertToBlob',
];
const PIXELS: readonly string[] = [
  'CanvasRenderingContext2D.prototype.getImageData',
  'OffscreenCanvasRenderingContext2D.prototype.getImageData',
];
const isWrite = blank<true>();
for (const api of WRITES) isWrite[api] = true;
const isPixels = blank<true>();
for (const api of PIXELS) isPixels[api] = true;

class Drawing {
  /** What was written since pixels were last read; clearing is not watched, games do it all the time. */
  letters = new Names();
  fresh = 0;
  /** Written at all. */
  texts = 0;
  /** Where it went is asked once the page has settled. */
  asked = false;
}

/** Letters and digits of any script; signs, emoji and flags are none. */
const isLetter = (code: number): boolean =>
  (code >= 48 && code <= 57) ||
  (code >= 65 && code <= 90) ||
  (code >= 97 && code <= 122) ||
  (code >= 0xc0 && code < 0x2000) ||
  (code >= 0x3040 && code < 0xd800);

function write(call: Call, drawing: Drawing): void {
  drawing.texts += 1;
  drawing.fresh += 1;
  const text = call.args[0];
  // Anything else than text would be turned into text by the page's own code, and it would notice.
  if (typeof text !== 'string') return;
  const end = text.length < LONGEST_TEXT ? text.length : LONGEST_TEXT;
  for (let i = 0; i < end && drawing.letters.size < DISTINCT_LETTERS; i++)
    if (isLetter(codeAt(text, i))) drawing.letters.add(slice(text, i, i + 1));
}

/** @returns whether people could see what is read; null where too little is read of too few letters */
function isReadInSight(call: Call, { letters, fresh, texts }: Drawing): boolean | null {
  if (letters.size < DISTINCT_LETTERS || texts > MOST_TEXTS) return null;
  const pixels = isPixels[call.api] === true;
  if (pixels && fresh < LEAST_TEXTS_FOR_PIXELS) return null;
  const canvas = call.canvas();
  if (!canvas) return null;
  const width = pixels ? call.args[2] : canvas.width;
  const height = pixels ? call.args[3] : canvas.height;
  return isSide(width) && isSide(height) ? canvas.visible : null;
}

/** What was put into the page for a moment counts half: charts, too, are replaced by their picture. */
function askWhereItWent(call: Call, drawing: Drawing): void {
  if (drawing.asked) return;
  drawing.asked = true;
  const host = call.script();
  call.later((): Told =>
    call.canvas()?.visible === false
      ? [{ technique: 'canvas', host, half: 'beside properties' }]
      : null,
  );
}

/** Pictures leave what was written as it is: they are asked for twice to see whether they stay the same. */
function startAnew({ api, args }: Call, drawing: Drawing): void {
  if (drawing.fresh === 0 || !isPixels[api]) return;
  if (!isSide(args[2], LEAST_GLYPH_SIDE) || !isSide(args[3], LEAST_GLYPH_SIDE)) return;
  drawing.letters = new Names();
  drawing.fresh = 0;
}

const isSide = (side: unknown, least = LEAST_SIDE): boolean =>
  typeof side === 'number' && (side >= least || side <= -least);

/** The functions by which pages draw text and read pixels. */
export const canvasWatch: PageWatch<Drawing> = {
  apis: [...WRITES, ...PICTURES, ...PIXELS],
  mostCalls: 100_000,
  memory: () => new Drawing(),
  onCall(call, drawing) {
    if (isWrite[call.api]) {
      if (drawing.texts <= MOST_TEXTS) write(call, drawing);
      return null;
    }
    const inSight = isReadInSight(call, drawing);
    startAnew(call, drawing);
    if (inSight === true) askWhereItWent(call, drawing);
    if (inSight !== false) return null;
    // Saving a picture is what people click for: beside another technique it counts all the same.
    return [{ technique: 'canvas', host: call.script(), half: call.clicked() }];
  },
};
