import type { Tools } from '../isolated/general.ts';
import { hasSwitches, isStanding, viewOf, type View } from './view.ts';

/**
 * What stands behind the first layer of a dialog: one with choices, or one that can at least be refused
 * where the first could not.
 * @param yes what the yes of the first layer is called
 */
export function deeperThan(first: View, { candidates }: Tools, yes: string): View | null {
  let plain: View | null = null;
  for (const root of new Set([...candidates(), first.root])) {
    const view = isStanding(root) ? viewOf(root, true, yes) : null;
    if (!view || view.hash === first.hash) continue;
    if (view.reading.dialog.grain === 'choice') return view;
    const { refuse, save } = view.reading.roles;
    const fresh = refuse !== null && first.reading.roles.refuse === null;
    const more = hasSwitches(view) && !hasSwitches(first);
    if (fresh || more || save !== null || view.reading.closed.length > 1) plain ??= view;
  }
  return plain;
}
