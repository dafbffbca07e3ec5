import type { Dialog } from '../dialog.ts';
import type { Roles } from './roles.ts';
import type { Unit } from './units.ts';

/** Clicks to a refusal where the dialog has no button for it; null where there is no way. */
export function clicksBySettings(
  shown: readonly Unit[],
  { save, settings, next, close }: Roles,
): number | null {
  const open = shown.filter(({ on, locked }) => on !== false && !locked).length;
  if (shown.length > 0 && save !== null) return 1 + open;
  if (settings !== null || next !== null) return 2;
  // What is on may hold or not in the moment in which it is switched: then closing is left to do.
  return open > 0 && close !== null ? 1 + open : null;
}

/** Clicks to a refusal behind the first layer; null where there is none. */
export function clicksBehind({ refuse, save, next }: Roles, second: Dialog): number | null {
  if (refuse !== null) return 2;
  // Its choices come one after the other.
  if (next !== null && save === null && second.clicksToRefuse !== null)
    return 1 + second.clicksToRefuse;
  return second.grain === 'choice' && save !== null ? 1 + (second.clicksToRefuse ?? 1) : null;
}
