import { describe, expect, it } from 'vitest';
import { webglWatch } from '../../../src/core/watches/webgl.ts';
import { Played } from './call.ts';
import { describeFingerprint } from './fingerprints.ts';

const ASK = 'WebGLRenderingContext.prototype.getParameter';
const DRAW = 'WebGLRenderingContext.prototype.drawArrays';
const UNMASKED_RENDERER = 0x9246;
const HIDDEN = { width: 300, height: 150, visible: false };
const SIGNAL = [{ technique: 'webgl', host: 'px.ads.example', half: false }];

/** Asks for parameters and draws on one canvas, which then is as given. */
const play = (parameters: readonly number[], draws = 0, canvas: typeof HIDDEN | null = HIDDEN) => {
  const played = new Played(webglWatch);
  const given = { canvas, script: 'px.ads.example' };
  for (const parameter of parameters) played.call(ASK, { ...given, args: [parameter] });
  for (let i = 0; i < draws; i++) played.call(DRAW, given);
  return played;
};
const many = (count: number) => Array.from({ length: count }, (_, index) => 0x0d00 + index);

describe('a graphics card that is asked for nothing to see', () => {
  it('is told for 15 parameters, also when its name is asked first', () => {
    expect(play(many(15)).settle().told).toEqual(SIGNAL);
    expect(play([UNMASKED_RENDERER, ...many(14)]).settle().told).toEqual(SIGNAL);
  });

  it('counts half for its name alone', () => {
    expect(play([UNMASKED_RENDERER], 3).settle().told).toEqual([
      { technique: 'webgl', host: 'px.ads.example', half: 'beside properties' },
    ]);
  });

  it('is told for the pixels of a picture of one draw', () => {
    const played = play([], 1);
    const read = { canvas: HIDDEN, script: 'px.ads.example' };
    played.call('WebGLRenderingContext.prototype.readPixels', read);
    expect(played.settle().told).toEqual(SIGNAL);
  });

  it('is told when the page had time to show something, and once', () => {
    const played = play(many(40));
    expect(played.told).toEqual([]);
    expect(played.settle().settle().told).toEqual(SIGNAL);
  });

  it.each<[string, Played<unknown>]>([
    ['a renderer that shows its canvas', play(many(40), 0, { ...HIDDEN, visible: true })],
    ['a game, whose canvas is drawn on', play([...many(40), UNMASKED_RENDERER], 4)],
    ['a test whether there is any', play([0x1f02, 0x1f00])],
    ['one parameter, polled', play(Array.from({ length: 100 }, () => 0x0ba2))],
    [
      'pixels of what was never drawn',
      new Played(webglWatch).call('WebGLRenderingContext.prototype.readPixels'),
    ],
    ['what is no canvas', play(many(15), 0, null)],
    [
      'what is no number',
      new Played(webglWatch).call(ASK, { args: [{ toString: () => '37446' }] }),
    ],
  ])('is not %s', (_, played) => {
    expect(played.settle().told).toEqual([]);
  });
});

describeFingerprint('fingerprint-webgl', 'webgl');
