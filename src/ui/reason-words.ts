import { formatNumber } from '../adapters/i18n/format.ts';
import { named, t } from '../adapters/i18n/t.ts';
import type { Reason } from '../core/score/score.ts';
import { joined } from './name-list.ts';
import type { ReasonGroup } from './reason-groups.ts';
import { recorded } from './recorded.ts';

/** Reasons with a blank that is an id of ours, by how their ids begin: which blank, and of what. */
const NAMED_BLANKS: readonly (readonly [prefix: string, blank: number, of: string])[] = [
  ['leak', 1, 'data'],
  ['sensitive_form', 0, 'data'],
  ['sensitive_topic', 0, 'topic'],
];

/** A reason of the score as a sentence. */
export const reasonWords = ({ id, words }: Pick<Reason, 'id' | 'words'>): string =>
  named('reason', id, ...words.map((word, blank) => filled(id, blank, word)));

/** So many things of one blank are named. */
const NAMED = 3;

/**
 * Several reasons of one kind as one sentence, each blank with all that they have for it: "Segment got what
 * you typed: e-mail address, phone number". Counts are not set beside each other: the gravest reason's stand.
 */
export function reasonsWords({ id, members }: Pick<ReasonGroup, 'id' | 'members'>): string {
  const [gravest] = members;
  const blanks = (gravest?.words ?? []).map((first, blank) => {
    const all = new Set(members.flatMap(({ words }) => words[blank] ?? []));
    if (/^\d+$/.test(first) || all.size < 2) return filled(id, blank, first);
    const told = [...all].slice(0, NAMED).map((word) => filled(id, blank, word));
    const more = all.size - told.length;
    return joined(more > 0 ? [...told, t('plusMore', formatNumber(more))] : told);
  });
  return named('reason', id, ...blanks);
}

function filled(id: string, blank: number, word: string): string {
  const [, own, of] = NAMED_BLANKS.find(([prefix]) => id.startsWith(prefix)) ?? [];
  return blank === own && of !== undefined ? named(of, word) : recorded(word);
}
