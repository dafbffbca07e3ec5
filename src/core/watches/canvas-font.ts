import { Tried } from './families.ts';
import { blank, slice } from './pristine.ts';
import type { PageWatch } from './watch.ts';

/**
 * Which fonts are installed, found out by the width of one text in many of them: at least 20 families
 * and the same text 20 times (Iqbal et al. 2021; Princeton and Blacklight use 50, which scripts stay
 * under). Word clouds and charts measure many texts in few families.
 */
const LEAST_FAMILIES = 20;
const LEAST_REPEATS = 20;
const MOST_TEXTS = 200;

class Measured {
  readonly families = new Tried();
  font = '';
  readonly repeats = blank<number>();
  texts = 0;
  most = 0;
  told = false;
}

/** The functions by which pages measure text on a canvas. */
export const canvasFontWatch: PageWatch<Measured> = {
  apis: [
    'CanvasRenderingContext2D.prototype.measureText',
    'OffscreenCanvasRenderingContext2D.prototype.measureText',
  ],
  mostCalls: 20_000,
  scope: 'document',
  memory: () => new Measured(),
  onCall(call, measured) {
    if (measured.told) return null;
    const font = call.read('font');
    const text = call.args[0];
    // The same font again teaches nothing: the next text in it is layout.
    if (typeof font !== 'string' || typeof text !== 'string' || font === measured.font) return null;
    measured.font = font;
    measured.families.add(font);
    count(measured, slice(text, 0, 100));
    if (measured.most < LEAST_REPEATS || !measured.families.has(LEAST_FAMILIES, call)) return null;
    measured.told = true;
    return [{ technique: 'canvas-font', host: call.script() }];
  },
};

function count(measured: Measured, text: string): void {
  const known = measured.repeats[text];
  if (known === undefined && measured.texts++ >= MOST_TEXTS) return;
  const times = (known ?? 0) + 1;
  measured.repeats[text] = times;
  if (times > measured.most) measured.most = times;
}
