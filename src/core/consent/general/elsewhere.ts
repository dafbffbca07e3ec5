import type { Purpose } from '../../model/purpose.ts';
import type { Role } from '../lexicon/index.ts';
import { controlsOf, isInSentence, type Control, type Item } from './outline.ts';
import { isInterest, purposesMentioned } from './purposes.ts';
import { leadsToChoices, roleIn } from './role.ts';
import { refsOf, type Unit } from './units.ts';
import { answerOf } from './yes-no.ts';

/**
 * What may show choices that do not stand here, and would be saved with those that do: the part for the
 * legitimate interest, and more purposes than have a switch yet.
 * @param text all that the dialog says
 * @returns controls in the order in which they are to be pressed; empty where nothing is missed
 */
export function elsewhereIn(
  items: readonly Item[],
  units: readonly Unit[],
  text: string,
): number[] {
  const used = refsOf(units);
  const free = controlsOf(items).filter(
    ({ ref, kind, shown, on }) =>
      shown && on !== true && UNFOLDING.includes(kind) && !used.has(ref),
  );
  const objections = lone(free.filter(({ name }) => namesInterest(name)));
  const more = missesAPurpose(units, text)
    ? free.filter((one) => !objections.includes(one) && leadsOn(one, items) && isLone(one, free))
    : [];
  return [...objections, ...more.slice(0, MOST_MORE)].map(({ ref }) => ref);
}

const UNFOLDING: readonly Control['kind'][] = ['button', 'tab', 'expander'];
const LONGEST_NAME = 60;
const MOST_MORE = 2;

const lone = (found: Control[]): Control[] => (found.length === 1 ? found : []);

/** A tab or a button that is called after the legitimate interest, and alone in that. */
const namesInterest = (name: string): boolean =>
  name.length <= LONGEST_NAME &&
  isInterest(name) &&
  LEADING.includes(roleIn(name)) &&
  !saysYes(name.split(/\s+/));

const LEADING: readonly (Role | null)[] = [null, 'settings', 'more-info'];

/** It begins or ends as a yes does: "Accept all legitimate interests". */
const saysYes = (words: readonly string[]): boolean =>
  [1, 2, 3].some((count) =>
    [words.slice(0, count), words.slice(-count)].some(
      (part) => roleIn(part.join(' ')) === 'accept-all' || answerOf(part.join(' ')) === true,
    ),
  );

/**
 * It has switches, and speaks of something besides that they do not serve. Selling is left out: texts
 * name it to say that nothing is sold.
 */
function missesAPurpose(units: readonly Unit[], text: string): boolean {
  if (!units.some(({ shown, locked }) => shown && !locked)) return false;
  const served = units.flatMap(({ purposes }) => purposes);
  return purposesMentioned(text).some((one) => MISSED.includes(one) && !served.includes(one));
}

const MISSED: readonly Purpose[] = ['advertising', 'analytics'];

/** "Show more categories", "More options": a way on that does nothing else, and is no part of a sentence. */
const leadsOn = (one: Control, items: readonly Item[]): boolean => {
  const role = roleIn(one.name);
  const leads = role === null ? leadsToChoices(one.name) : LEADING.includes(role);
  return one.name.length <= LONGEST_NAME && leads && !isInSentence(one, items);
};

/** "Details" in each of several rows explains those rows. */
const isLone = ({ name }: Control, free: readonly Control[]): boolean =>
  free.filter((one) => one.name === name).length === 1;
