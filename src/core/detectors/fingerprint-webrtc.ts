import { fingerprint, fingerprintSignal } from '../pipeline/fingerprint.ts';

/** The page prepares a call to nobody: its offer tells the addresses of this device. */
export const fingerprintWebrtc = fingerprint(fingerprintSignal('webrtc'));
