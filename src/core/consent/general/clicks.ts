import type { Dialog } from '../dialog.ts';
import type { Roles } from './reading.ts';
import type { Unit } from './units.ts';

/** Clicks to a refusal where the dialog has no button for it; null where there is no way. */
export function clicksBySettings(
  shown: readonly Unit[],
  { save, settings, next }: Roles,
): number | null {
  if (shown.length > 0 && save !== null)
    return 1 + shown.filter(({ on, locked }) => on !== false && !locked).length;
  return settings !== null || next !== null ? 2 : null;
}

/** Clicks to a refusal behind the first layer; null where there is none. */
export function clicksBehind({ refuse, save }: Roles, second: Dialog): number | null {
  if (refuse !== null) return 2;
  return second.grain === 'choice' && save !== null ? 1 + (second.clicksToRefuse ?? 1) : null;
}
