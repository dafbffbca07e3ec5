import { formatNumber } from '../src/adapters/i18n/format.ts';
import { tn } from '../src/adapters/i18n/t.ts';
import type { ImportCounts } from '../src/core/export/import.ts';
import { joined } from '../src/ui/name-list.ts';

/** Parts of a history in the order in which they are told. */
export const PARTS = [
  'sites',
  'visits',
  'observations',
  'receipts',
  'siteDays',
  'preferences',
  'letters',
  'changes',
] as const;

/** "12 sites, 340 page loads …": only what there is any of. */
export const importedWords = (counts: ImportCounts): string => {
  const there = PARTS.filter((part) => counts[part] > 0);
  const told = there.length > 0 ? there : (['visits'] as const);
  return joined(told.map((part) => tn(`kept_${part}`, counts[part], formatNumber(counts[part]))));
};
