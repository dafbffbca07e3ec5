import type { Purpose } from '../../model/purpose.ts';
import { isNeeded, roleOf, speaksOfAll } from '../lexicon/index.ts';
import { isHidden, type Control, type Item } from './outline.ts';
import { purposesOfLabel } from './purposes.ts';
import { leadsToChoices, roleIn } from './role.ts';
import { refsOf, type Unit } from './units.ts';
import { answerOf } from './yes-no.ts';

/**
 * Whether something stands in a dialog that looks like a choice and is none that can be set: a list to
 * pick from, a slider, levels to choose between, something that says nothing or just "On" beside the name
 * of a purpose, a switch that does not show what it stands at, the name of a purpose that has no switch.
 * What it stands at nobody knows, so nothing may be saved with it.
 * @param naming kinds of controls that may be called after a purpose and hold its choice
 */
export function isObscure(
  items: readonly Item[],
  units: readonly Unit[],
  naming: readonly Control['kind'][] = NAMING,
): boolean {
  const used = refsOf(units);
  const served = units.flatMap(({ purposes }) => purposes);
  return items.some((item, at) => {
    const { node } = item;
    if (typeof node === 'string' || !node.shown || isHidden(item)) return false;
    if (node.kind === 'switch' && node.on === null && node.enabled) return true;
    if (used.has(node.ref)) return false;
    if (node.kind === 'switch' && isOneOfSeveral(node, items)) return true;
    if (node.kind === 'field') return speaksOfChoices([before(items, at), ...told(node)]);
    if (node.kind === 'radio') return !isIdleMaster(node) && speaksOfChoices(told(node));
    if (naming.includes(node.kind) && purposesNamedBy(node).some((one) => !served.includes(one)))
      return true;
    if (node.kind !== 'button') return false;
    if (node.name === '') return isBesideAPurpose(item);
    return answersOnePurpose(item) || (isAlone(item) && !isServed(item, served));
  });
}

/** "Accept" in each of several rows answers that row, and is no switch for all of them. */
const isOneOfSeveral = ({ name }: Control, items: readonly Item[]): boolean =>
  answerOf(name) !== null &&
  items.filter(
    ({ node }) => typeof node !== 'string' && node.kind === 'switch' && node.name === name,
  ).length > 1;

/** "Refuse all" or "accept all" over the list of what is answered one by one says nothing while it is not chosen. */
const isIdleMaster = ({ name, on }: Control): boolean =>
  on !== true && answerOf(name) !== null && speaksOfAll(name);

/** What may show the choice for a purpose when it is pressed, or be that choice itself. */
const NAMING: readonly Control['kind'][] = ['button', 'tab', 'expander'];
/** The same but for tabs, which show their choices one after the other. */
export const NAMING_INSIDE: readonly Control['kind'][] = ['button', 'expander'];

/** The purposes of a control that is called after them and does nothing else that we know. */
const purposesNamedBy = ({ name, kind }: Control): Purpose[] =>
  isAName(name, kind) && roleIn(name) === null && !leadsToChoices(name)
    ? purposesOfLabel(name)
    : [];

/** "Yes, give me the best experience" is an answer, and names nothing. */
const isAName = (name: string, kind: Control['kind']): boolean =>
  kind === 'button'
    ? name.length <= LONGEST_NAME && name.split(/\s+/).length <= MOST_WORDS
    : name.length <= LONGEST_TITLE;

const told = ({ name, words }: Control): string[] => [name, ...words];

const before = (items: readonly Item[], at: number): string => {
  const node = items[at - 1]?.node;
  return typeof node === 'string' ? node : '';
};

/** "Language" and "region" are functional, too, and lists that ask for them are no choice of ours. */
const speaksOfChoices = (texts: readonly string[]): boolean =>
  texts.some(
    (text) =>
      text !== '' &&
      (purposesOfLabel(text).some((purpose) => purpose !== 'functional') ||
        isNeeded(text) ||
        answerOf(text) !== null ||
        roleOf(text) !== null),
  );

/** Letters of a title; more is a text. */
const LONGEST_TITLE = 80;
/** Letters and words of what a button names; more is what it says. */
const LONGEST_NAME = 40;
const MOST_WORDS = 4;
/** Texts of a row: what stands in a larger block is the dialog's own, as a cross to close it is. */
const MOST_IN_A_ROW = 3;

const isBesideAPurpose = ({ node, around }: Item): boolean => {
  const row = around.at(-1)?.in ?? [];
  return (
    row.length > 1 &&
    row.length <= MOST_IN_A_ROW &&
    row.some((one) => one !== node && typeof one === 'string' && isTitleOfPurpose(one))
  );
};

/** A lone "On", "Off" or "Deactivate" beside the name of a purpose is about that purpose alone. */
export const answersOnePurpose = (item: Item): boolean =>
  typeof item.node !== 'string' && answerOf(item.node.name) !== null && isAlone(item);

/** The one control beside the name of a purpose. */
const isAlone = (item: Item): boolean =>
  item.around.at(-1)?.in.filter((one) => typeof one !== 'string').length === 1 &&
  isBesideAPurpose(item);

/** "Change" beside a purpose that has no switch may be what sets it. */
const isServed = ({ node, around }: Item, served: readonly Purpose[]): boolean =>
  (around.at(-1)?.in ?? [])
    .flatMap((one) => (one === node || typeof one !== 'string' ? [] : purposesOfLabel(one)))
    .every((purpose) => served.includes(purpose));

const isTitleOfPurpose = (text: string): boolean =>
  text.length <= LONGEST_TITLE && purposesOfLabel(text).length > 0;
