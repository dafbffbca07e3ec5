import { formatNumber } from '../adapters/i18n/format.ts';
import { named } from '../adapters/i18n/t.ts';
import type { Change } from '../core/consent/changes.ts';
import { joined } from './name-list.ts';

/** What is other about a dialog than the last time, in a sentence. */
export function changeWords(change: Change): string {
  const words =
    change.what === 'new-purposes'
      ? [joined(change.purposes.map((purpose) => named('purpose', purpose)))]
      : change.what === 'more-partners'
        ? [formatNumber(change.before), formatNumber(change.now)]
        : [];
  return named('change', change.what, ...words);
}
