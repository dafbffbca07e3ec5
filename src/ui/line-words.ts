import { formatCalendarDay, formatDay, formatNumber } from '../adapters/i18n/format.ts';
import { named, say } from '../adapters/i18n/t.ts';
import type { Line, Word } from '../core/report/line.ts';
import { joined } from './name-list.ts';
import { recorded } from './recorded.ts';

/** A sentence of the domain in the person's language. */
export const lineWords = ({ key, count, words }: Line): string =>
  say({ key, ...(count === undefined ? {} : { count }), words: words.map(wordText) });

function wordText(word: Word): string {
  if ('text' in word) return recorded(word.text);
  if ('names' in word) return joined(word.names.map(recorded));
  if ('day' in word) return formatDay(word.day);
  if ('date' in word) return formatCalendarDay(word.date);
  if ('number' in word) return formatNumber(word.number);
  return joined(word.ids.map((id) => named(word.of, id)));
}
