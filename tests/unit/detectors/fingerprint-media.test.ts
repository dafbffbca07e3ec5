import { describe, expect, it } from 'vitest';
import { devicesWatch } from '../../../src/core/watches/devices.ts';
import { Played } from './call.ts';
import { describeFingerprint } from './fingerprints.ts';

const DEVICES = 'MediaDevices.prototype.enumerateDevices';
const VOICES = 'SpeechSynthesis.prototype.getVoices';
const BATTERY = 'Navigator.prototype.getBattery';

const play = (apis: readonly string[], given: Parameters<Played<unknown>['call']>[1] = {}) => {
  const played = new Played(devicesWatch);
  for (const api of apis) played.call(api, { script: 'px.ads.example', ...given });
  return played;
};

describe('an inventory of devices', () => {
  it('is told for two kinds', () => {
    expect(play([DEVICES, BATTERY]).settle().told).toEqual([
      { technique: 'media', host: 'px.ads.example' },
    ]);
  });

  it.each([
    ['a list of cameras', [DEVICES, DEVICES]],
    ['a call', [DEVICES, BATTERY, 'MediaDevices.prototype.getUserMedia']],
    ['a voice that speaks', [VOICES, BATTERY, 'SpeechSynthesis.prototype.speak']],
  ])('is not %s', (_, apis) => {
    expect(play(apis).settle().told).toEqual([]);
  });

  it('is not what the person clicked for', () => {
    expect(play([DEVICES, VOICES, BATTERY], { clicked: true }).settle().told).toEqual([]);
  });

  it('is not put together from several scripts', () => {
    const played = play([DEVICES]).call(BATTERY, { script: 'other.example' });
    expect(played.settle().told).toEqual([]);
  });
});

describeFingerprint('fingerprint-media', 'media');
