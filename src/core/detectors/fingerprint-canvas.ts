import * as v from 'valibot';
import type { Call, Detector, PageWatch } from './detector.ts';

const signal = v.strictObject({
  technique: v.literal('canvas'),
  host: v.pipe(v.string(), v.maxLength(253)),
});

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

const WRITES = ['CanvasRenderingContext2D', 'OffscreenCanvasRenderingContext2D'].flatMap((type) => [
  `${type}.prototype.fillText`,
  `${type}.prototype.strokeText`,
]);
const READS = [
  'HTMLCanvasElement.prototype.toDataURL',
  'HTMLCanvasElement.prototype.toBlob',
  'OffscreenCanvas.prototype.convertToBlob',
  'CanvasRenderingContext2D.prototype.getImageData',
  'OffscreenCanvasRenderingContext2D.prototype.getImageData',
];

interface Written {
  letters: Set<string>;
  texts: number;
}

const isNumber = (value: unknown): value is number => typeof value === 'number';

function write(call: Call, memory: Map<string, unknown>): void {
  const written = (memory.get('written') as Written | undefined) ?? {
    letters: new Set<string>(),
    texts: 0,
  };
  memory.set('written', written);
  written.texts += 1;
  if (written.letters.size >= DISTINCT_LETTERS) return;
  const [text] = call.args;
  // Anything else than text would be turned into text by the page's own code, and it would notice.
  if (typeof text !== 'string') return;
  for (const letter of text.slice(0, 200)) {
    if (/[\p{L}\p{N}]/u.test(letter)) written.letters.add(letter);
  }
}

function isSilentRead(call: Call, memory: Map<string, unknown>): boolean {
  const written = memory.get('written') as Written | undefined;
  if (!written || written.letters.size < DISTINCT_LETTERS || written.texts > MOST_TEXTS)
    return false;
  if (call.clicked) return false;
  const canvas = call.canvas();
  if (!canvas || canvas.visible) return false;
  const pixels = call.api.endsWith('getImageData');
  if (pixels && written.texts < LEAST_TEXTS_FOR_PIXELS) return false;
  const part = pixels ? call.args.slice(2, 4).filter(isNumber) : [];
  const [width = canvas.width, height = canvas.height] = part;
  return Math.abs(width) >= LEAST_SIDE && Math.abs(height) >= LEAST_SIDE;
}

/** The functions by which pages draw text and read pixels. */
export const canvasWatch: PageWatch = {
  apis: [...WRITES, ...READS],
  onCall(call, memory) {
    if (WRITES.includes(call.api)) {
      write(call, memory);
      return [];
    }
    return isSilentRead(call, memory) ? [{ technique: 'canvas', host: call.script() }] : [];
  },
};

/** The page draws text where nobody sees it and reads the pixels: a way to recognise a browser. */
export const fingerprintCanvas: Detector<'fingerprint', v.InferOutput<typeof signal>> = {
  kind: 'fingerprint',
  signal,
  observe({ technique, host: script }, place) {
    const host = script || place.host;
    const { company, activities, reach } = place.whoIs(host);
    const party = place.isThirdParty(host) ? 'third' : 'first';
    return {
      key: `${technique}:${host}`,
      detail: { technique, host, party, company, activities, reach },
    };
  },
};
