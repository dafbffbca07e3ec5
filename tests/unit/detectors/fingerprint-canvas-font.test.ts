import { describe, expect, it } from 'vitest';
import { canvasFontWatch } from '../../../src/core/watches/canvas-font.ts';
import { Played } from './call.ts';
import { describeFingerprint } from './fingerprints.ts';

const MEASURE = 'CanvasRenderingContext2D.prototype.measureText';
const PROBE = 'mmmmmmmmmmlli';
const family = (index: number) => `Family ${String.fromCharCode(65 + index)}`;

const play = (measured: readonly [font: string, text: unknown][], script = '') => {
  const played = new Played(canvasFontWatch);
  for (const [font, text] of measured)
    played.call(MEASURE, { args: [text], read: { font }, script });
  return played;
};
const fonts = (count: number, of = (index: number) => `72px "${family(index)}", monospace`) =>
  Array.from({ length: count }, (_, index): [string, string] => [of(index), PROBE]);

describe('one text measured in many fonts', () => {
  it('is told once, from 20 families on', () => {
    expect(play(fonts(20), 'px.ads.example').told).toEqual([
      { technique: 'canvas-font', host: 'px.ads.example' },
    ]);
    expect(play([...fonts(26), ...fonts(26)]).told).toHaveLength(1);
  });

  it.each<[string, [string, unknown][]]>([
    ['fewer families', fonts(19)],
    ['a word cloud: one family in many sizes', fonts(60, (index) => `${index + 8}px Impact`)],
    ['a chart: many texts in one font', fonts(60).map(([, text], i) => ['12px Arial', text + i])],
    ['a font picker: each name in its own font', fonts(24).map(([font]) => [font, font])],
    ['generic families', fonts(40, () => 'bold 12px serif, sans-serif, monospace')],
    ['what is no text', fonts(30).map(([font]) => [font, { toString: () => PROBE }])],
  ])('is not %s', (_, measured) => {
    const played = play(measured);
    expect(played.told).toEqual([]);
    expect(played.stacks).toBe(0);
  });

  it('is not a lettering tool that fits samples of its own fonts', () => {
    const played = new Played(canvasFontWatch);
    const ownFonts = Array.from({ length: 26 }, (_, index) => family(index));
    for (const [font, text] of fonts(26))
      played.call(MEASURE, { args: [text], read: { font }, ownFonts });
    expect(played.told).toEqual([]);
  });

  it('survives values that are made to keep it busy', () => {
    expect(
      play([
        [`9px ${','.repeat(100_000)}`, PROBE],
        [`${'"'.repeat(9999)}`, ''],
      ]).told,
    ).toEqual([]);
  });
});

describeFingerprint('fingerprint-canvas-font', 'canvas-font');
