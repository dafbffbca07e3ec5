import { describe, expect, it } from 'vitest';
import { canvasWatch } from '../../../src/core/watches/canvas.ts';
import { Played } from './call.ts';
import { describeFingerprint } from './fingerprints.ts';

const FILL = 'CanvasRenderingContext2D.prototype.fillText';
const STROKE = 'OffscreenCanvasRenderingContext2D.prototype.strokeText';
const READ = 'HTMLCanvasElement.prototype.toDataURL';
const PIXELS = 'CanvasRenderingContext2D.prototype.getImageData';
const PANGRAM = 'Cwm fjordbank glyphs vext quiz';
const HIDDEN = { width: 240, height: 60, visible: false };

type Read = Parameters<Played<unknown>['call']>[1] & { api: string };
/** Draws the texts, then reads the canvas. */
const play = (texts: readonly unknown[], read: Read, write = FILL) => {
  const played = new Played(canvasWatch);
  for (const text of texts) played.call(write, { args: [text, 2, 15] });
  return played.call(read.api, { canvas: HIDDEN, ...read }).settle();
};
const SIGNAL = [{ technique: 'canvas', host: '', half: false }];

describe('a silent canvas', () => {
  it.each([READ, 'HTMLCanvasElement.prototype.toBlob', 'OffscreenCanvas.prototype.convertToBlob'])(
    'is told when text is drawn and read by %s',
    (api) => {
      expect(play([PANGRAM], { api }).told).toEqual(SIGNAL);
    },
  );

  it('is told for strokes, workers and pixels as well', () => {
    expect(play([PANGRAM], { api: READ }, STROKE).told).toEqual(SIGNAL);
    const twice = [PANGRAM, PANGRAM];
    expect(play(twice, { api: PIXELS, args: [0, 0, 16, 16] }).told).toEqual(SIGNAL);
    expect(play(twice, { api: PIXELS, args: [16, 16, -16, -16] }).told).toEqual(SIGNAL);
  });

  it('names the script that read it', () => {
    const { told } = play([PANGRAM], { api: READ, script: 'px.ads.example' });
    expect(told).toEqual([{ technique: 'canvas', host: 'px.ads.example', half: false }]);
  });

  it('is told when the letters come in several texts, in any script', () => {
    expect(play(['Cwm', 'fjo', 'rd'], { api: READ }).told).toEqual(SIGNAL);
    expect(play(['Съешь же ещё'], { api: READ }).told).toEqual(SIGNAL);
  });

  it('counts half after a click', () => {
    expect(play([PANGRAM], { api: READ, clicked: true }).told).toEqual([
      { technique: 'canvas', host: '', half: true },
    ]);
  });
});

it('a canvas that was seen for a moment alone counts half', () => {
  const canvas = { ...HIDDEN, visible: true };
  const played = new Played(canvasWatch).call(FILL, { args: [PANGRAM] });
  played.call(READ, { canvas, script: 'px.ads.example' }).call(READ, { canvas });
  expect(played.told).toEqual([]);
  canvas.visible = false;
  expect(played.settle().told).toEqual([
    { technique: 'canvas', host: 'px.ads.example', half: 'beside properties' },
  ]);
});

it('a chart that stays in sight is not told, however often it is read, and costs one stack', () => {
  const seen = { api: READ, canvas: { ...HIDDEN, visible: true } };
  const played = play([PANGRAM], seen).call(READ, seen).settle();
  expect([played.told, played.stacks]).toEqual([[], 1]);
});

describe('a canvas that is not told', () => {
  it.each<[string, unknown[], Partial<Read>]>([
    ['an emoji test', ['\u{1F1FA}\u{1F1F3}', '\u{1F469}\u200D\u{1F4BB}\u2603\u{1FAE8}'], {}],
    ['a test with few letters', ['abcabcabc'], {}],
    ['a word cloud', Array.from({ length: 41 }, () => PANGRAM), {}],
    ['a word that is measured by its pixels', [PANGRAM], { api: PIXELS, args: [0, 0, 90, 90] }],
    ['a picture without text', [], {}],
    ['numbers and objects', [12345678, {}, null], {}],
    ['a canvas that is too small', [PANGRAM], { canvas: { ...HIDDEN, height: 15 } }],
    ['a colour picker', [PANGRAM, PANGRAM], { api: PIXELS, args: [3, 3, 1, 1] }],
    ['no canvas at all', [PANGRAM], { canvas: null }],
  ])('%s, and it costs no stack', (_, texts, read) => {
    const played = play(texts, { api: READ, ...read });
    expect(played.told).toEqual([]);
    expect(played.stacks).toBe(0);
  });

  it('an atlas of letters: each is drawn, and its pixels are read', () => {
    const played = new Played(canvasWatch);
    for (const side of [24, 5])
      for (const letter of PANGRAM) {
        played.call(FILL, { args: [letter, 2, 15] });
        played.call(PIXELS, { canvas: HIDDEN, args: [0, 0, side, side] });
      }
    expect(played.told).toEqual([]);
  });

  it('one that looked at a point in between is told all the same', () => {
    const played = new Played(canvasWatch).call(FILL, { args: ['Cwm fjord'] });
    played.call(PIXELS, { canvas: HIDDEN, args: [0, 0, 1, 1] });
    played.call(FILL, { args: ['bank'] });
    expect(played.call(READ, { canvas: HIDDEN }).told).toEqual(SIGNAL);
  });

  it('another canvas than the one that was written on', () => {
    const played = new Played(canvasWatch).call(FILL, { args: [PANGRAM] }, 'written');
    expect(played.call(READ, { canvas: HIDDEN }, 'read').told).toEqual([]);
  });
});

describeFingerprint('fingerprint-canvas', 'canvas');
