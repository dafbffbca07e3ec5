import { formatNumber } from '../adapters/i18n/format.ts';
import { named } from '../adapters/i18n/t.ts';
import type { Change, ChangeKind } from '../core/model/change.ts';

/** What the subjects of a change are ids of; companies stand under their own names. */
const IDS: Partial<Record<ChangeKind, string>> = {
  promise: 'purpose',
  sent: 'data',
  activity: 'activity',
  data: 'data',
  permission: 'permission',
  'asks-more': 'purpose',
};

/** What a site does otherwise, in one sentence. */
export const changedSentence = ({ kind, before, now }: Change): string =>
  kind === 'partners' || kind === 'score'
    ? named('changed', kind, formatNumber(before ?? 0), formatNumber(now ?? 0))
    : named('changed', kind);

/** The things that it is about, in words; empty where the sentence says it all or they are companies. */
export function changedThings({ kind, subjects }: Change): string[] {
  const family = IDS[kind];
  return family === undefined ? [] : subjects.map((id) => named(family, id));
}

/** Names of the companies (or hosts) that it is about: hostile text, each to stand in an element of its own. */
export const changedCompanies = ({ kind, subjects, by }: Change): readonly string[] =>
  kind === 'company' ? subjects : (by ?? []);
