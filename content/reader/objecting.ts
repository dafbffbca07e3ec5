import type { Reason } from '../../src/core/consent/reasons.ts';
import type { Tools } from '../isolated/general.ts';
import { waitFor } from '../isolated/wait.ts';
import { setUnits, type Setting } from './switches.ts';
import { again, hasSwitches, unitOf, viewOf, type View } from './view.ts';

/** How long a page may take to show another part of its dialog (milliseconds). */
const SHOWS_WITHIN = 600;

/** A dialog whose choices are set, and what they rest on. */
interface Ready {
  view: View;
  setting: Setting;
}

/**
 * Sets every choice of a dialog, and those besides that stand behind a tab or a button for what is done
 * without asking ("legitimate interest"): that is on unless somebody objects, and saved with the others.
 * Where nothing comes of that button, it had nothing to set.
 * @returns why something could not be switched off, could not be looked for, or not be saved where it was
 */
export async function setAndObject(start: View, setting: Setting): Promise<Ready | Reason> {
  const { tools } = setting;
  const set = await setUnits(start, setting);
  if (typeof set === 'string') return set;
  const view = again(set, tools.candidates) ?? set;
  const element = view.element(view.reading.objections);
  if (!element) return { view, setting };
  const refused = await tools.click(element, 'expand', false);
  if (refused) return refused;
  let other: View | null = null;
  const isThere = () => (other = otherPart(view, tools)) !== null;
  if (!(await waitFor(isThere, SHOWS_WITHIN)) || !other) return { view, setting };
  const objecting = { ...setting, wished: keptWishes(view, other, setting), stuck: false };
  const objected = await setUnits(other, objecting);
  if (typeof objected === 'string') return objected;
  const now = again(objected, tools.candidates) ?? objected;
  return now.reading.roles.save === null ? 'no-way-to-refuse' : { view: now, setting: objecting };
}

/** What stands there instead, or besides. */
function otherPart(view: View, { candidates }: Tools): View | null {
  const here = again(view, candidates);
  const views = here ? [here] : candidates().map((root) => viewOf(root, true));
  return views.find((one) => one && one.hash !== view.hash && hasSwitches(one)) ?? null;
}

/** What was wished of switches that are still there; of those that have come, nobody wished anything. */
function keptWishes(before: View, after: View, { wished }: Setting): Record<string, boolean> {
  const same = (id: string) => {
    const [old, now] = [before, after].map((view) => view.element(unitOf(view, id)?.yes ?? null));
    return old != null && old === now;
  };
  return Object.fromEntries(Object.entries(wished).filter(([id]) => same(id)));
}
