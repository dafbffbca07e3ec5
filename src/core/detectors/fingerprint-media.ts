import { fingerprint, fingerprintSignal } from '../pipeline/fingerprint.ts';

/** The page lists what is attached to the device and uses none of it. */
export const fingerprintMedia = fingerprint(fingerprintSignal('media'));
