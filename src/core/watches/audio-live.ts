import type { PageWatch } from './watch.ts';

/**
 * The older way of measuring sound hardware (Englehardt & Narayanan 2016, «hybrid»): an oscillator that
 * nobody asked for plays into an analyser of a live, muted context, and the spectrum is read. Players
 * have a source of sound, instruments begin with the person's key or click.
 */
class Live {
  oscillator = false;
  /** Sound of another source, or begun by the person: an instrument or a player. */
  heard = false;
}

const OSCILLATORS: readonly string[] = [
  'AudioContext.prototype.createOscillator',
  'BaseAudioContext.prototype.createOscillator',
  'new OscillatorNode',
];
const READS: readonly string[] = [
  'AnalyserNode.prototype.getFloatFrequencyData',
  'AnalyserNode.prototype.getByteFrequencyData',
];
const isIn = (list: readonly string[], api: string): boolean => {
  for (let i = 0; i < list.length; i++) if (list[i] === api) return true;
  return false;
};

/** The functions by which a page plays to itself and reads what came out. */
export const audioLiveWatch: PageWatch<Live> = {
  apis: [
    ...OSCILLATORS,
    ...READS,
    'BaseAudioContext.prototype.decodeAudioData',
    'AudioContext.prototype.createMediaElementSource',
    'AudioContext.prototype.createMediaStreamSource',
  ],
  mostCalls: 200,
  scope: 'document',
  memory: () => new Live(),
  onCall(call, live) {
    if (isIn(OSCILLATORS, call.api)) {
      live.oscillator = true;
      if (call.clicked()) live.heard = true;
    } else if (!isIn(READS, call.api)) live.heard = true;
    else if (live.oscillator && !live.heard) return [{ technique: 'audio', host: call.script() }];
    return null;
  },
};
