import { PURPOSES, type Purpose } from '../model/purpose.ts';
import type { Resolved } from '../preferences/resolve.ts';
import type { Choice, Dialog } from './dialog.ts';
import type { Reason } from './reasons.ts';
import { isWished } from './wished.ts';

/** What to do with a dialog: look behind its first layer, set each choice, refuse or accept all of it, or give it to the person. */
export type Plan =
  | { do: 'set'; choices: Record<string, boolean> }
  | { do: 'open' }
  | { do: 'refuse-all' }
  | { do: 'accept-all' }
  | { do: 'hand-over'; reason: Reason }
  | { do: 'nothing' };

/**
 * A choice whose purpose nobody can name is refused: granting is only ever done for a purpose that the
 * person allowed. Where the dialog cannot say the wish exactly, it is refused whole if it grants
 * nothing that was not wished; the wish that was lost is told by `lost`.
 */
export function plan(dialog: Dialog, wish: Resolved): Plan {
  if (dialog.wall) return { do: 'hand-over', reason: 'pay-or-consent' };
  if (dialog.unclear) return { do: 'hand-over', reason: 'not-certain' };
  if (dialog.more && !refusesAtOnce(dialog, wish)) return { do: 'open' };
  const open = dialog.choices.filter(({ locked }) => !locked);
  const wanted = (choice: Choice) => isWished(choice, wish);
  const grants = open.filter(wanted);
  if (dialog.grain === 'choice' && open.length > 0) {
    // Two choices of one id are set together: only where both are wanted.
    const wants = (id: string) => open.every((one) => one.id !== id || wanted(one));
    const choices = Object.fromEntries(open.map(({ id }) => [id, wants(id)]));
    const same = open.every(({ id, on }) => choices[id] === on);
    if (dialog.decided && same) return { do: 'nothing' };
    if (grants.length === 0 && dialog.clicksToRefuse !== null) return { do: 'refuse-all' };
    return { do: 'set', choices };
  }
  // What was agreed to as a whole is refused as a whole where any of it is not wished any more.
  const against = open.some((one) => one.on && !grants.includes(one));
  if (dialog.decided && !(against && dialog.clicksToRefuse !== null)) return { do: 'nothing' };
  if (grants.length > 0 && grants.length === open.length) return { do: 'accept-all' };
  if (dialog.clicksToRefuse === null) return { do: 'hand-over', reason: 'no-way-to-refuse' };
  return { do: 'refuse-all' };
}

/**
 * Nothing optional is wanted, and one click says so. Where a manager is known its choices are read all
 * the same: they are what its stored answer is held against.
 */
const refusesAtOnce = (dialog: Dialog, wish: Resolved): boolean =>
  dialog.layer === 'general' &&
  dialog.clicksToRefuse === 1 &&
  PURPOSES.every((purpose) => !wish[purpose].allow);

/** Purposes that were wished for and that this plan cannot give. */
export function lost(dialog: Dialog, wish: Resolved, made: Plan): Purpose[] {
  if (made.do !== 'refuse-all') return [];
  const open = dialog.choices.filter(({ locked }) => !locked);
  // What is refused whole without being named may be anything.
  if (open.some(({ purpose }) => purpose === null) && dialog.grain === 'all')
    return PURPOSES.filter((purpose) => wish[purpose].allow);
  return [
    ...new Set(
      open.flatMap((one) => (one.purpose !== null && isWished(one, wish) ? [one.purpose] : [])),
    ),
  ];
}
