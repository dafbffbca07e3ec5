/** The groups of cases by name: one file each. */
import fingerprinting from './groups/fingerprinting.mjs';

export const groups = { fingerprinting };
