import { purposeFromWords } from '../../src/core/consent/lexicon/index.ts';
import { isConsentName, readStoredConsent } from '../../src/core/consent/stored-words.ts';
import type { Witness } from '../../src/core/consent/witness.ts';
import { entries, keyOf, textMark, type Marks } from '../isolated/store.ts';

const MOST = 12;

/**
 * What this document's own storage says was agreed to: of what was written since `before`, or (null) of
 * what is there under a name that speaks of consent.
 */
export function storageWitnesses(before: Marks | null): Witness[] {
  const told: Witness[] = [];
  for (const [name, value] of entries()) {
    const key = keyOf(name);
    if (before ? before.get(name) === textMark(value) : !isConsentName(key)) continue;
    const purposes = readStoredConsent(key, value, purposeFromWords);
    if (purposes && told.length < MOST) told.push({ source: 'storage', purposes });
  }
  return told;
}
