import { fingerprint, fingerprintSignal } from '../pipeline/fingerprint.ts';

/** The page makes a sound that nobody hears, and measures how this device computes it. */
export const fingerprintAudio = fingerprint(fingerprintSignal('audio'));
