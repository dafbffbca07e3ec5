import { fingerprint, fingerprintSignal } from '../pipeline/fingerprint.ts';

/** The page draws text where nobody sees it and reads the pixels: a way to recognise a browser. */
export const fingerprintCanvas = fingerprint(fingerprintSignal('canvas'));
