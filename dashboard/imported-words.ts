import { formatNumber } from '../src/adapters/i18n/format.ts';
import { tn } from '../src/adapters/i18n/t.ts';
import type { ImportCounts } from '../src/core/export/import.ts';
import { joined } from '../src/ui/name-list.ts';

const PARTS = ['sites', 'visits', 'observations', 'receipts', 'preferences'] as const;

/** "12 sites, 340 page loads …" */
export const importedWords = (counts: ImportCounts): string =>
  joined(PARTS.map((part) => tn(`kept_${part}`, counts[part], formatNumber(counts[part]))));
