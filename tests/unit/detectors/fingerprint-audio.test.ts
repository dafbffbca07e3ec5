import { describe, expect, it } from 'vitest';
import { audioLiveWatch } from '../../../src/core/watches/audio-live.ts';
import { audioWatch } from '../../../src/core/watches/audio.ts';
import { Played } from './call.ts';
import { describeFingerprint } from './fingerprints.ts';

const OSCILLATOR = 'BaseAudioContext.prototype.createOscillator';
const COMPRESSOR = 'BaseAudioContext.prototype.createDynamicsCompressor';
const RENDER = 'OfflineAudioContext.prototype.startRendering';
const READ = 'AudioBuffer.prototype.getChannelData';
const DECODE = 'BaseAudioContext.prototype.decodeAudioData';

const play = (apis: readonly string[], seconds: number) => {
  const played = new Played(audioWatch);
  for (const api of apis) played.call(api, { read: { seconds }, script: 'px.ads.example' });
  return played.call(READ, { read: { seconds } }, 'rendered');
};

describe('a sound that nobody hears', () => {
  it.each([
    [[OSCILLATOR, COMPRESSOR, RENDER]],
    [['new OscillatorNode', 'new DynamicsCompressorNode', RENDER]],
    [[OSCILLATOR, 'BaseAudioContext.prototype.createBiquadFilter', RENDER]],
  ])('is told for %j', (apis) => {
    expect(play(apis, 5000 / 44_100).told).toEqual([
      { technique: 'audio', host: 'px.ads.example' },
    ]);
  });

  it.each<[string, string[], number]>([
    ['a synthesizer that renders notes', [OSCILLATOR, COMPRESSOR, RENDER], 4],
    ['a waveform of a file', [DECODE, RENDER], 1],
    ['a file with effects', [DECODE, OSCILLATOR, COMPRESSOR, RENDER], 1],
    ['a tone that is played', [OSCILLATOR, COMPRESSOR], NaN],
    ['a visualiser', [OSCILLATOR, 'BaseAudioContext.prototype.createAnalyser'], NaN],
    ['a bare oscillator', [OSCILLATOR, RENDER], 1],
    ['a context that says nothing of its length', [OSCILLATOR, COMPRESSOR, RENDER], NaN],
  ])('is not %s', (_, apis, seconds) => {
    const played = play(apis, seconds);
    expect(played.told).toEqual([]);
    expect(played.stacks).toBe(0);
  });

  it('is told for an analyser in it, which needs no samples', () => {
    const played = new Played(audioWatch);
    for (const api of [OSCILLATOR, 'BaseAudioContext.prototype.createAnalyser', RENDER])
      played.call(api, { read: { seconds: 1 } });
    expect(played.told).toEqual([{ technique: 'audio', host: '' }]);
  });

  it('is not an effect that is played, beside noise that is made by hand', () => {
    const played = new Played(audioWatch);
    for (const api of [OSCILLATOR, COMPRESSOR, RENDER])
      played.call(api, { read: { seconds: 0.25 } });
    expect(played.call(READ, { read: { seconds: 0.5 } }, 'noise').told).toEqual([]);
  });

  it('is not put together from several contexts', () => {
    const played = new Played(audioWatch).call(OSCILLATOR, {}, 'a').call(COMPRESSOR, {}, 'b');
    played.call(RENDER, { read: { seconds: 1 } }, 'b');
    expect(played.call(READ, { read: { seconds: 1 } }, 'rendered').told).toEqual([]);
  });
});

describeFingerprint('fingerprint-audio', 'audio');

describe('a live sound', () => {
  const OSCILLATOR = 'BaseAudioContext.prototype.createOscillator';
  const READ = 'AnalyserNode.prototype.getFloatFrequencyData';
  const script = 'cdn.ads.example';

  it('that nobody asked for, read as a spectrum, is a print', () => {
    const { told } = new Played(audioLiveWatch).call(OSCILLATOR).call(READ, { script }, 'node');
    expect(told).toEqual([{ technique: 'audio', host: script }]);
  });

  it.each([
    ['an instrument', OSCILLATOR, { clicked: true }],
    ['a player', 'AudioContext.prototype.createMediaElementSource', {}],
    ['a call', 'AudioContext.prototype.createMediaStreamSource', {}],
    ['a game with recorded sounds', 'BaseAudioContext.prototype.decodeAudioData', {}],
  ])('of %s is none', (_, api, given) => {
    const played = new Played(audioLiveWatch).call(api, given).call(OSCILLATOR, given);
    expect(played.call(READ, { script }, 'node').told).toEqual([]);
  });

  it('that is not read is none, nor is a spectrum of nothing', () => {
    expect(new Played(audioLiveWatch).call(OSCILLATOR).told).toEqual([]);
    expect(new Played(audioLiveWatch).call(READ, { script }).told).toEqual([]);
  });
});
