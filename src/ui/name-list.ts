import { FORMAT_LOCALE } from '../adapters/i18n/locale.ts';

const list = new Intl.ListFormat(FORMAT_LOCALE, { style: 'long', type: 'unit' });
const commas = new Intl.ListFormat(FORMAT_LOCALE, { type: 'conjunction' });

/** Parts of a line set beside each other, e.g. "kept 3, not sure 1" ("and" where `and` is set). */
export const joined = (parts: readonly string[], and = false): string =>
  and ? commas.format(parts) : parts.length < 2 ? (parts[0] ?? '') : list.format(parts);
