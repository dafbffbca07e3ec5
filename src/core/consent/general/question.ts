import { asksToRefuse, isNeeded, optsOut, speaksOfAll, weakRoleOf } from '../lexicon/index.ts';
import { fold } from '../lexicon/fold.ts';
import { isHidden, type Item } from './outline.ts';

/** Where a sentence ends, and the signs of a question in the scripts of the lexicon. */
const SENTENCE = /(?<=[.!?;…。？！؟])\s*/u;
const ASKS = /[?？؟]\s*$/u;
/** Letters of a title that may ask without a sign; more is a text. */
const LONGEST_TITLE = 120;

/**
 * Questions of a dialog that a yes refuses at ("Do you want to opt out of the sale of your data?"), titles
 * that say so included: a bare "no" below one allows everything.
 */
export const refusingQuestions = (items: readonly Item[]): string[] =>
  items.flatMap((item) => {
    const { node, around } = item;
    if (typeof node !== 'string' || isHidden(item)) return [];
    const isTitle = node.length <= LONGEST_TITLE && around.some(({ heading }) => heading === true);
    // A title that denies something of the site ("We do not sell your data") asks nothing.
    return node
      .split(SENTENCE)
      .filter((part) => (ASKS.test(part) ? asksToRefuse(part) : isTitle && optsOut(part)));
  });

/** Whether a text says of a bare yes that it refuses: "Choose Yes to opt out". */
export const isSaidToRefuse = (yes: string, items: readonly Item[]): boolean =>
  items.some(
    (item) =>
      typeof item.node === 'string' &&
      !isHidden(item) &&
      item.node
        .split(SENTENCE)
        .some((part) => part.split(/[^\p{L}\p{M}]+/u).includes(yes) && asksToRefuse(part)),
  );

/** The questions of a text that a yes refuses at. */
export const refusingIn = (text: string): string[] =>
  text.split(SENTENCE).filter((sentence) => ASKS.test(sentence) && asksToRefuse(sentence));

/**
 * Whether a refusal is one beneath such questions, too: "no thanks" and "decline" may answer the question, and
 * allow; "opt out" says what it asks.
 */
export function refusesThere(name: string, questions: readonly string[]): boolean {
  if (questions.length === 0 || speaksOfAll(name) || isNeeded(name)) return true;
  if (weakRoleOf(name.split(/[\s,]+/)[0] ?? '') === 'reject-all') return false;
  const said = ` ${fold(name)} `;
  return questions.every((one) => !ASKS.test(one) || ` ${fold(one)} `.includes(said));
}
