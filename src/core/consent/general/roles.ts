import { speaksOfAll, type Role } from '../lexicon/index.ts';
import { answersOnePurpose } from './obscure.ts';
import { controlsOf, isInSentence, type Control, type Item } from './outline.ts';
import { isSaidToRefuse, refusesThere, refusingQuestions } from './question.ts';
import { isOfACard, leadsToChoices, refusesAll, roleIn } from './role.ts';
import { refsOf, type Unit } from './units.ts';
import { answerOf } from './yes-no.ts';

/** Which control serves which purpose of the dialog's own; null where there is none. */
export interface Roles {
  refuse: number | null;
  accept: number | null;
  settings: number | null;
  save: number | null;
  next: number | null;
  /** Puts it away, and says nothing. */
  close: number | null;
}

/** Kinds of controls that are no buttons of the dialog. */
export const CHOICES: readonly Control['kind'][] = ['switch', 'radio', 'field'];

/**
 * What each button of a dialog is for, by what it is called and by what is asked.
 * @param yesBefore what the yes of the layer before was called; '' where there was none
 * @returns `unclear` where it asks in such a way that a yes may refuse, and nothing says itself what it does
 */
export function rolesIn(
  items: readonly Item[],
  units: readonly Unit[],
  yesBefore: string,
  text: string,
): { roles: Roles; unclear: boolean } {
  const used = refsOf(units);
  const free = controlsOf(items.filter((item) => !answersOnePurpose(item))).filter(
    ({ ref, kind, shown }) => shown && !used.has(ref) && !CHOICES.includes(kind),
  );
  const first = (role: Role, fits: (one: Control) => boolean = () => true): number | null => {
    const all = free.filter((one) => roleIn(one.name) === role && fits(one));
    return (all.find(({ kind, icon }) => kind === 'button' && !icon) ?? all[0])?.ref ?? null;
  };
  const questions = refusingQuestions(items);
  const turns = ({ name }: Control) => answerOf(name) === true && isSaidToRefuse(name, items);
  const isTurned = questions.length > 0 || free.some(turns);
  const plainly = isTurned ? [] : free;
  const refuses = ({ name }: Control) => refusesAll(name, text) && refusesThere(name, questions);
  const refuse = first('reject-all', refuses) ?? plainNo(plainly);
  const settings = first('settings', (one) => !isOfACard(one, items));
  const save = first('save');
  const accept = first('accept-all') ?? plain(plainly, true);
  const saves = save === null && isRenamedYes(free, accept, units, yesBefore);
  const more = (one: Control) => isButton(one) && !isInSentence(one, items);
  const roles = {
    refuse,
    accept: saves ? null : accept,
    // 'More' leads to the choices only where nothing else does, and does not leave the page.
    settings:
      settings ??
      (units.every((unit) => !unit.shown) ? (leading(free) ?? first('more-info', more)) : null),
    save: save ?? (saves ? accept : units.length > 0 ? closesPairs(units, first) : null),
    // Back stands before it.
    next: free.filter(({ name }) => roleIn(name) === 'next').at(-1)?.ref ?? null,
    close: first('close'),
  };
  const ways = [roles.refuse, roles.settings, roles.save, roles.next];
  const answers = free.some(({ name }) => answerOf(name) !== null);
  return { roles, unclear: isTurned && answers && ways.every((ref) => ref === null) };
}

/** "Accept all" that becomes "Accept" once the choices stand there takes the choices. */
function isRenamedYes(
  free: readonly Control[],
  accept: number | null,
  units: readonly Unit[],
  before: string,
): boolean {
  const name = free.find(({ ref }) => ref === accept)?.name ?? '';
  return (
    name !== '' &&
    units.some(({ shown, locked }) => shown && !locked) &&
    roleIn(before) === 'accept-all' &&
    speaksOfAll(before) &&
    !speaksOfAll(name)
  );
}

const leading = (free: readonly Control[]): number | null =>
  free.find((one) => isButton(one) && roleIn(one.name) === null && leadsToChoices(one.name))?.ref ??
  null;

const isButton = ({ kind }: Control): boolean => kind !== 'link';

/**
 * Answers by buttons hold at once: there closing is what is left to do. But pairs that do not each name
 * another thing may as well be so many answers to the whole dialog.
 */
const closesPairs = (
  units: readonly Unit[],
  first: (role: Role) => number | null,
): number | null =>
  units.every(({ yes, no }) => yes !== no) && nameDifferent(units) ? first('close') : null;

const nameDifferent = (units: readonly Unit[]): boolean => {
  const names = units.map(({ purposes, locked, label }) =>
    locked ? label : [...purposes].sort().join(' '),
  );
  return names.every((name) => name !== '') && new Set(names).size === names.length;
};

/** A bare 'no' refuses where a bare 'yes' stands beside it; a cross that is called so does not. */
const plainNo = (free: readonly Control[]): number | null =>
  plain(free, true) === null ? null : plain(free, false);

const plain = (free: readonly Control[], answer: boolean): number | null =>
  free.find(({ name, icon }) => !icon && roleIn(name) === null && answerOf(name) === answer)?.ref ??
  null;
