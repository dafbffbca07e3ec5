import { named } from '../adapters/i18n/t.ts';
import type { Reason } from '../core/score/score.ts';
import { recorded } from './recorded.ts';

/** Reasons with a blank that is an id of ours, by how their ids begin: which blank, and of what. */
const NAMED_BLANKS: readonly (readonly [prefix: string, blank: number, of: string])[] = [
  ['leak', 1, 'data'],
  ['sensitive_form', 0, 'data'],
  ['sensitive_topic', 0, 'topic'],
];

/** A reason of the score as a sentence. */
export function reasonWords({ id, words }: Pick<Reason, 'id' | 'words'>): string {
  const [, blank, of] = NAMED_BLANKS.find(([prefix]) => id.startsWith(prefix)) ?? [];
  return named(
    'reason',
    id,
    ...words.map((word, index) =>
      index === blank && of !== undefined ? named(of, word) : recorded(word),
    ),
  );
}
