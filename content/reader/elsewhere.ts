import type { Reason } from '../../src/core/consent/reasons.ts';
import type { Tools } from '../isolated/general.ts';
import { plain } from '../isolated/plain.ts';
import { waitFor } from '../isolated/wait.ts';
import { setUnits, type Setting } from './switches.ts';
import { again, hasSwitches, isStanding, unitOf, viewOf, type View } from './view.ts';

/** How long a page may take to show another part of its dialog (milliseconds). */
const SHOWS_WITHIN = 600;
/** Parts that are looked for at the most. */
const MOST_PARTS = 3;

/** A dialog whose choices are set, and what they rest on. */
export interface Ready {
  view: View;
  setting: Setting;
}

/**
 * Sets every choice of a dialog, and those besides that stand behind a tab or a button: what is done
 * without asking ("legitimate interest"), purposes that have no switch yet. That is on unless somebody
 * objects, and saved with the others. Where nothing comes of such a button, it had nothing to set.
 * @returns why something could not be switched off, could not be looked for, or not be saved where it was
 */
export async function setEverywhere(start: View, setting: Setting): Promise<Ready | Reason> {
  const set = await setUnits(start, setting);
  if (typeof set === 'string') return set;
  let ready: Ready = { view: again(set, setting.tools.candidates) ?? set, setting };
  const seen = new Set<HTMLElement>();
  for (let part = 0; part < MOST_PARTS; part++) {
    const { view } = ready;
    const elements = view.reading.elsewhere.flatMap((ref) => view.element(ref) ?? []);
    const element = elements.find((one) => !seen.has(one));
    if (!element) break;
    seen.add(element);
    const next = await setBehind(element, ready);
    if (typeof next === 'string') return next;
    ready = next;
  }
  return ready;
}

async function setBehind(element: HTMLElement, ready: Ready): Promise<Ready | Reason> {
  const { view, setting } = ready;
  const { tools } = setting;
  const there = new Set(tools.candidates());
  const refused = await tools.click(element, 'expand', false);
  // What leads to another page shows nothing that is saved with this one.
  if (refused) return refused === 'leaves-the-page' ? ready : refused;
  let other: View | null = null;
  const isThere = () => (other = otherPart(view, tools, there)) !== null;
  if (!(await waitFor(isThere, SHOWS_WITHIN)) || !other) return ready;
  const objecting = { ...setting, wished: keptWishes(view, other, setting), stuck: false };
  const objected = await setUnits(other, objecting);
  if (typeof objected === 'string') return objected;
  const now = again(objected, tools.candidates) ?? objected;
  return now.reading.roles.save === null ? 'no-way-to-refuse' : { view: now, setting: objecting };
}

/**
 * What stands there instead, or besides. Where the part that was read is only hidden, what is around it, or was
 * not there before, may show the other.
 */
function otherPart(view: View, { candidates }: Tools, there: Set<HTMLElement>): View | null {
  const here = again(view, candidates);
  const isOther = (root: HTMLElement) => !there.has(root) || plain(root).contains(view.root);
  const views =
    here && isStanding(here.root)
      ? [here]
      : candidates()
          .filter((root) => !here || isOther(root))
          .map((root) => viewOf(root, true));
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
