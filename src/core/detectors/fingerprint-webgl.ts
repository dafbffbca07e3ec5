import { fingerprint, fingerprintSignal } from '../pipeline/fingerprint.ts';

/** The page asks the graphics card for its name and limits, and shows nothing with it. */
export const fingerprintWebgl = fingerprint(fingerprintSignal('webgl'));
