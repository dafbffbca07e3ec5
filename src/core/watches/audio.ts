import type { PageWatch } from './watch.ts';

/**
 * A sound that nobody hears, made and measured to tell sound hardware and its driver apart: an
 * oscillator through a compressor, analyser or filter in an offline context of at most 1.5 s, without
 * any recorded sound. Players decode files; synthesizers render notes that last longer.
 */
const LONGEST_S = 1.5;

class Sound {
  oscillator = false;
  shaped = false;
  decoded = false;
}

const MAKES_OSCILLATOR = 'BaseAudioContext.prototype.createOscillator';
const DECODES = 'BaseAudioContext.prototype.decodeAudioData';
const RENDERS = 'OfflineAudioContext.prototype.startRendering';

/** The functions by which pages make a sound and render it. */
export const audioWatch: PageWatch<Sound> = {
  apis: [
    MAKES_OSCILLATOR,
    'BaseAudioContext.prototype.createDynamicsCompressor',
    'BaseAudioContext.prototype.createAnalyser',
    'BaseAudioContext.prototype.createBiquadFilter',
    DECODES,
    RENDERS,
    'new OscillatorNode',
    'new DynamicsCompressorNode',
    'new AnalyserNode',
    'new BiquadFilterNode',
  ],
  memory: () => new Sound(),
  onCall(call, sound) {
    const { api } = call;
    if (api === MAKES_OSCILLATOR || api === 'new OscillatorNode') sound.oscillator = true;
    else if (api === DECODES) sound.decoded = true;
    else if (api !== RENDERS) sound.shaped = true;
    else if (sound.oscillator && sound.shaped && !sound.decoded) {
      const seconds = call.read('seconds');
      if (typeof seconds === 'number' && seconds <= LONGEST_S)
        return [{ technique: 'audio', host: call.script() }];
    }
    return null;
  },
};
