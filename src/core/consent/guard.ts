import type { Resolved } from '../preferences/resolve.ts';
import type { Dialog } from './dialog.ts';
import type { Plan } from './plan.ts';
import type { Reason } from './reasons.ts';
import { isWished } from './wished.ts';

/** What has been done already: by this document, and by this site lately. */
export interface Budget {
  /** Runs on this site within the last ten minutes. */
  runs: number;
  /** Reloads that followed one of our actions on this site, in a row. */
  reloads: number;
}

/** An element about to be clicked, told without the DOM. */
export interface Target {
  role: 'refuse' | 'settings' | 'toggle' | 'save' | 'accept' | 'expand';
  visible: boolean;
  /** The element, or one inside it, is what a click at its centre would hit. */
  topmost: boolean;
  disabled: boolean;
  /** Same node, text and place (+-4 px) as when it was read. */
  unchanged: boolean;
  /** It is a link that would leave the page. */
  leaves: boolean;
  /** A form around it holds payment, e-mail or password fields. */
  inSensitiveForm: boolean;
  /** Clicks made in this document so far: on buttons, or on what only switches or unfolds. */
  clicks: number;
}

export const MOST_CLICKS = 12;
/** A dialog that asks for each of its services has as many switches. */
export const MOST_TOGGLES = 60;
export const MOST_RUNS = 2;
export const MOST_RELOADS = 2;

/**
 * The last word before anything is done on a page; it can only say no. Limits from reliability
 * measurements of other consent automators: reload loops and tab storms came from unbounded reruns.
 * @returns null to go ahead, or the reason why not
 */
export function guardPlan(
  dialog: Dialog,
  made: Plan,
  wish: Resolved,
  budget: Budget,
): Reason | null {
  if (budget.runs >= MOST_RUNS) return 'too-many-runs';
  if (budget.reloads >= MOST_RELOADS) return 'reload-loop';
  const open = dialog.choices.filter(({ locked }) => !locked);
  if (made.do === 'accept-all') {
    const all = open.every((choice) => isWished(choice, wish));
    if (!all || open.length === 0) return 'accepts-too-much';
  }
  if (made.do === 'set') {
    if (open.some((choice) => made.choices[choice.id] && !isWished(choice, wish)))
      return 'accepts-too-much';
  }
  return null;
}

/** Whether one element may be clicked, `mayAccept` being what guardPlan allowed for the whole. */
export function guardClick(target: Target, mayAccept: boolean): Reason | null {
  if (target.role === 'accept' && !mayAccept) return 'accepts-too-much';
  if (target.clicks >= (isSmall(target.role) ? MOST_TOGGLES : MOST_CLICKS))
    return 'too-many-clicks';
  if (target.leaves) return 'leaves-the-page';
  if (target.inSensitiveForm) return 'sensitive-form';
  if (!target.visible || target.disabled) return 'not-visible';
  if (!target.topmost) return 'covered';
  if (!target.unchanged) return 'changed';
  return null;
}

/** Decides nothing by itself: it is counted apart. */
export const isSmall = (role: Target['role']): boolean => role === 'toggle' || role === 'expand';
