import { fingerprint, fingerprintSignal } from '../pipeline/fingerprint.ts';

/** The page measures one text in many fonts: which are installed differs from person to person. */
export const fingerprintCanvasFont = fingerprint(fingerprintSignal('canvas-font'));
