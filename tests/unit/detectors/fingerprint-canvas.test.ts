import { describe, expect, it } from 'vitest';
import type { Call } from '../../../src/core/detectors/detector.ts';
import { canvasWatch } from '../../../src/core/detectors/fingerprint-canvas.ts';
import { call } from './call.ts';
import { eachOf, HOSTILE, observe } from './place.ts';

const FILL = 'CanvasRenderingContext2D.prototype.fillText';
const STROKE = 'OffscreenCanvasRenderingContext2D.prototype.strokeText';
const READ = 'HTMLCanvasElement.prototype.toDataURL';
const PIXELS = 'CanvasRenderingContext2D.prototype.getImageData';
const PANGRAM = 'Cwm fjordbank glyphs vext quiz';

const HIDDEN = () => ({ width: 240, height: 60, visible: false });

/** Draws the texts, then reads the canvas. @returns the signals of the read */
function play(texts: readonly unknown[], read: Partial<Call> & { api: string }, write = FILL) {
  const memory = new Map<string, unknown>();
  const onCall = canvasWatch.onCall;
  for (const text of texts)
    expect(onCall(call(write, { args: [text, 2, 15] }), memory)).toEqual([]);
  return onCall(call(read.api, { canvas: HIDDEN, ...read }), memory);
}
const SIGNAL = [{ technique: 'canvas', host: '' }];

describe('a silent canvas', () => {
  it.each([READ, 'HTMLCanvasElement.prototype.toBlob', 'OffscreenCanvas.prototype.convertToBlob'])(
    'is told when text is drawn and read by %s',
    (api) => {
      expect(canvasWatch.apis).toContain(api);
      expect(play([PANGRAM], { api })).toEqual(SIGNAL);
    },
  );

  it('is told for strokes, workers and pixels as well', () => {
    expect(play([PANGRAM], { api: READ }, STROKE)).toEqual(SIGNAL);
    const twice = [PANGRAM, PANGRAM];
    expect(play(twice, { api: PIXELS, args: [0, 0, 16, 16] })).toEqual(SIGNAL);
    expect(play(twice, { api: PIXELS, args: [16, 16, -16, -16] })).toEqual(SIGNAL);
  });

  it('names the script that read it', () => {
    const told = play([PANGRAM], { api: READ, script: () => 'px.ads.example' });
    expect(told).toEqual([{ technique: 'canvas', host: 'px.ads.example' }]);
  });

  it('is told when the letters come in several texts', () => {
    expect(play(['Cwm', 'fjo', 'rd'], { api: READ })).toEqual(SIGNAL);
  });
});

describe('a canvas that is not told', () => {
  it.each([
    ['a chart that is seen', [PANGRAM], { canvas: () => ({ ...HIDDEN(), visible: true }) }],
    ['a read after a click', [PANGRAM], { clicked: true }],
    ['an emoji test', ['\u{1F1FA}\u{1F1F3}', '\u{1F469}\u200D\u{1F4BB}'], {}],
    ['a test with few letters', ['abcabcabc'], {}],
    ['a word cloud', Array.from({ length: 41 }, () => PANGRAM), {}],
    ['a word that is measured by its pixels', [PANGRAM], { api: PIXELS, args: [0, 0, 90, 90] }],
    ['a picture without text', [], {}],
    ['a canvas that is too small', [PANGRAM], { canvas: () => ({ ...HIDDEN(), height: 15 }) }],
    ['a colour picker', [PANGRAM], { api: PIXELS, args: [3, 3, 1, 1] }],
    ['no canvas at all', [PANGRAM], { canvas: () => null }],
  ])('%s', (_, texts, read) => {
    expect(play(texts, { api: READ, ...read })).toEqual([]);
  });

  it('another canvas than the one that was written on', () => {
    const { onCall } = canvasWatch;
    onCall(call(FILL, { args: [PANGRAM] }), new Map());
    expect(onCall(call(READ, { canvas: HIDDEN }), new Map())).toEqual([]);
  });

  it('costs no stack trace', () => {
    const script = () => {
      throw new Error('looked at the stack for nothing');
    };
    expect(play(['few'], { api: READ, script })).toEqual([]);
  });
});

describe('a canvas fingerprint', () => {
  it('by a script of another company is a third party', () => {
    expect(
      observe('fingerprint-canvas', { technique: 'canvas', host: 'px.ads.example' }),
    ).toMatchObject({
      kind: 'fingerprint',
      key: 'canvas:px.ads.example',
      detail: { technique: 'canvas', host: 'px.ads.example', party: 'third', company: 'Ads' },
    });
  });

  it('by the page itself belongs to the document it ran in', () => {
    const payload = { technique: 'canvas', host: '' };
    expect(observe('fingerprint-canvas', payload)?.detail).toMatchObject({
      host: 'site.example',
      party: 'first',
    });
    expect(observe('fingerprint-canvas', payload, { host: 'f.ads.example' })?.detail).toMatchObject(
      { host: 'f.ads.example', party: 'third' },
    );
  });

  it.each(
    eachOf([
      ...HOSTILE,
      { technique: 'audio', host: '' },
      { technique: 'canvas', host: 'a'.repeat(254) },
      { technique: 'canvas', host: null },
      { technique: 'canvas' },
    ]),
  )('of the wrong shape (%j) is dropped', (payload) => {
    expect(observe('fingerprint-canvas', payload)).toBeNull();
  });
});
