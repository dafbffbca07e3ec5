import { CHANGE_KINDS, changeId, isUnseen, MOST_SUBJECTS, type Change } from '../model/change.ts';
import { activity } from './activity.ts';
import { company } from './company.ts';
import { data } from './data.ts';
import { dialog } from './dialog.ts';
import { isFamiliar, type Detector, type Found, type Known } from './known.ts';
import { permission } from './permission.ts';
import { promise } from './promise.ts';
import { score } from './score.ts';
import { sent } from './sent.ts';

const DETECTORS: readonly Detector[] = [
  promise,
  sent,
  activity,
  company,
  data,
  permission,
  dialog,
  score,
];

/**
 * What a site does otherwise today than ever before, the gravest first. Depends on the rows alone, in
 * whatever order they come; nothing is an alert on a site's first visits.
 */
export function detect(known: Known): Found[] {
  if (!isFamiliar(known.earlier)) return [];
  return DETECTORS.flatMap((detector) => detector(known)).sort(
    (a, b) => CHANGE_KINDS.indexOf(a.kind) - CHANGE_KINDS.indexOf(b.kind),
  );
}

/**
 * What is to be stored of a day, and what of it does not hold any more (a page in the making had a low
 * score for a moment, say) and nobody has seen.
 * @param stored rows of the site and day as they are
 * @param at when it was noticed (ms)
 */
export function toStore(
  { today: { site, day } }: Known,
  found: readonly Found[],
  stored: readonly Change[],
  at: number,
): { put: Change[]; remove: string[] } {
  const rows = found.map((one): Change => {
    const row = bounded(one);
    const id = changeId({ site, day, kind: one.kind });
    const known = stored.find((other) => other.id === id);
    if (!known) return { ...row, id, site, day, at, state: 'new' };
    const grown = row.subjects.some((subject) => !known.subjects.includes(subject));
    // Done was something about what was known then; who ignores something does so for the day.
    if (grown && known.state !== 'ignored')
      return { ...row, id, site, day, at: known.at, state: 'new' };
    const { at: noticed, state, seen } = known;
    return { ...row, id, site, day, at: noticed, state, ...(seen === undefined ? {} : { seen }) };
  });
  const put = rows.filter((row) => {
    const known = stored.find(({ id }) => id === row.id);
    return !known || JSON.stringify(ordered(known)) !== JSON.stringify(ordered(row));
  });
  const remove = stored
    .filter((one) => isUnseen(one) && !rows.some(({ id }) => id === one.id))
    .map(({ id }) => id);
  return { put, remove };
}

const ordered = (row: Change) => Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1));

/** Names beyond the bound are counted. */
function bounded({ subjects, more, by, ...rest }: Found): Found {
  return {
    ...rest,
    subjects: subjects.slice(0, MOST_SUBJECTS),
    more: more + Math.max(0, subjects.length - MOST_SUBJECTS),
    ...(by === undefined ? {} : { by: by.slice(0, MOST_SUBJECTS) }),
  };
}
