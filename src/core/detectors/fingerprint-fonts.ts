import { fingerprint, fingerprintSignal } from '../pipeline/fingerprint.ts';

/** The page tries out many fonts on its elements, or asks for them one by one. */
export const fingerprintFonts = fingerprint(fingerprintSignal('fonts'));
