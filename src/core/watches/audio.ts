import type { Call, PageWatch, Told } from './watch.ts';

/**
 * A sound that nobody hears, made and measured to tell sound hardware and its driver apart: an
 * oscillator through a compressor, analyser or filter in an offline context of at most 1.5 s, without
 * any recorded sound. Players decode files; synthesizers render notes that last longer. It counts when
 * its samples are read: games render their effects once, play them, and read none. Which sound is read
 * is told by its exact length. An analyser in such a context is there to be read.
 */
const LONGEST_S = 1.5;

/** Sounds of the document that were rendered, and that nobody has read yet. */
interface Rendered {
  seconds: number;
  host: string;
  before: Rendered | undefined;
}
const MOST_RENDERED = 64;

class Sound {
  oscillator = false;
  shaped = false;
  analysed = false;
  decoded = false;
  readonly together: Together;

  constructor(together: Together) {
    this.together = together;
  }
}
interface Together {
  newest?: Rendered | undefined;
  size?: number;
}

const MAKES_OSCILLATOR = 'BaseAudioContext.prototype.createOscillator';
const DECODES = 'BaseAudioContext.prototype.decodeAudioData';
const RENDERS = 'OfflineAudioContext.prototype.startRendering';
const MAKES_ANALYSER = 'BaseAudioContext.prototype.createAnalyser';
const NEW_ANALYSER = 'new AnalyserNode';
const READS = 'AudioBuffer.prototype.getChannelData';
const COPIES = 'AudioBuffer.prototype.copyFromChannel';

/** The functions by which pages make a sound, render it and read it. */
export const audioWatch: PageWatch<Sound> = {
  apis: [
    MAKES_OSCILLATOR,
    'BaseAudioContext.prototype.createDynamicsCompressor',
    MAKES_ANALYSER,
    'BaseAudioContext.prototype.createBiquadFilter',
    DECODES,
    RENDERS,
    'new OscillatorNode',
    'new DynamicsCompressorNode',
    NEW_ANALYSER,
    'new BiquadFilterNode',
    READS,
    COPIES,
  ],
  mostCalls: 10_000,
  memory: (together) => new Sound(together),
  onCall(call, sound) {
    const { api } = call;
    if (api === READS || api === COPIES) return read(call, sound.together);
    if (api === RENDERS) return render(call, sound);
    if (api === MAKES_OSCILLATOR || api === 'new OscillatorNode') sound.oscillator = true;
    else if (api === DECODES) sound.decoded = true;
    else sound.shaped = true;
    if (api === MAKES_ANALYSER || api === NEW_ANALYSER) sound.analysed = true;
    return null;
  },
};

function render(call: Call, { oscillator, shaped, analysed, decoded, together }: Sound): Told {
  if (!oscillator || !shaped || decoded) return null;
  const seconds = call.read('seconds');
  if (typeof seconds !== 'number' || !(seconds <= LONGEST_S)) return null;
  const host = call.script();
  if (analysed) return [{ technique: 'audio', host }];
  const size = together.size ?? 0;
  if (size >= MOST_RENDERED) return null;
  together.size = size + 1;
  together.newest = { seconds, host, before: together.newest };
  return null;
}

function read(call: Call, together: Together): Told {
  if (!together.newest) return null;
  const seconds = call.read('seconds');
  for (let one: Rendered | undefined = together.newest; one; one = one.before)
    if (one.seconds === seconds) return [{ technique: 'audio', host: one.host }];
  return null;
}
