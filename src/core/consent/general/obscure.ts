import { isNeeded, roleOf } from '../lexicon/index.ts';
import { isHidden, type Control, type Item } from './outline.ts';
import { purposesOfLabel } from './purposes.ts';
import { refsOf, type Unit } from './units.ts';
import { answerOf } from './yes-no.ts';

/**
 * Whether something stands in a dialog that looks like a choice and is none that can be set: a list to
 * pick from, a slider, levels to choose between, something without a name beside the name of a purpose.
 * What it stands at nobody knows, so nothing may be saved with it.
 */
export function isObscure(items: readonly Item[], units: readonly Unit[]): boolean {
  const used = refsOf(units);
  return items.some((item, at) => {
    const { node } = item;
    if (typeof node === 'string' || !node.shown || used.has(node.ref) || isHidden(item))
      return false;
    if (node.kind === 'field') return speaksOfChoices([before(items, at), ...told(node)]);
    if (node.kind === 'radio') return speaksOfChoices(told(node));
    return node.kind === 'button' && node.name === '' && isBesideAPurpose(item);
  });
}

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

const isTitleOfPurpose = (text: string): boolean =>
  text.length <= LONGEST_TITLE && purposesOfLabel(text).length > 0;
