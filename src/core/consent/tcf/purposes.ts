import type { Purpose } from '../../model/purpose.ts';

/** Storing and reading on the device: needed by every other purpose, and by itself of no use. */
export const TCF_STORAGE = 1;

/**
 * The purposes of the IAB's Transparency and Consent Framework 2.3 in ours. Purpose 1 has none of its
 * own: it is given where anything is. Nor have special features 1 (precise location) and 2 (device
 * scanning): they are never given.
 * https://iabeurope.eu/iab-europe-transparency-consent-framework-policies/ (appendix A)
 */
const MEANINGS: Record<number, Purpose> = {
  2: 'advertising',
  3: 'advertising',
  4: 'advertising',
  5: 'personalisation',
  6: 'personalisation',
  7: 'advertising',
  8: 'analytics',
  9: 'analytics',
  10: 'analytics',
  11: 'personalisation',
};

/** Ours, of a list of TCF purposes by number: each once, sorted. */
export const purposesIn = (ids: readonly number[]): Purpose[] =>
  [...new Set(ids.flatMap((id) => tcfMeaning(id) ?? []))].sort();

/** What a TCF purpose stands for, by its number; null for 1 and for numbers that there are not. */
export const tcfMeaning = (id: number): Purpose | null => MEANINGS[id] ?? null;

/** The purposes of ours that TCF knows. */
export const TCF_MEANINGS: readonly Purpose[] = purposesIn(Object.keys(MEANINGS).map(Number));
