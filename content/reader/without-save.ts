import type { Roles } from '../../src/core/consent/general/roles.ts';
import { subjectOf } from '../../src/core/consent/lexicon/index.ts';
import type { Reason } from '../../src/core/consent/reasons.ts';
import type { Tools } from '../isolated/general.ts';
import { answerNames, marks, type Marks } from '../isolated/store.ts';
import { waitFor } from '../isolated/wait.ts';
import { nothingOn } from './switches.ts';
import { hasSwitches, isOff, isStanding, viewOf, type View } from './view.ts';

/** Steps of a dialog that are gone through at the most, and how long a page may take to show one (milliseconds). */
const MOST_STEPS = 8;
const SHOWS_WITHIN = 600;
const STORES_WITHIN = 400;

/** Clicks what has a role in a view, if that still holds of it; why not, 'none' where nothing has it. */
export type Press = (view: View, role: keyof Roles) => Promise<Reason | 'none' | null>;

/** Nothing of it is on, nor may be: every switch shows that it is off. */
const isSurelyOff = (view: View): boolean =>
  isOff(view) &&
  !view.reading.obscure &&
  view.reading.units.every(({ on, locked, unclear }) => locked || (on === false && !unclear));

/**
 * Switches everything off in a dialog that puts its questions one after the other ("Next", "Next") or holds
 * each switch at once and has only a way to close it. Of the first kind nothing is saved before its last
 * step; the second is closed only where the page has written down what was switched.
 * @param before what was stored before anything of it was switched
 * @returns the view to be saved or refused now; null where the dialog has gone; else why it was not done
 */
export async function nothingWithoutSave(
  start: View,
  tools: Tools,
  before: Marks,
  press: Press,
): Promise<View | Reason | 'none' | null> {
  let view = start;
  if (!hasSwitches(view) || view.reading.roles.save !== null) return 'none';
  const there = new Set(tools.candidates());
  for (let step = 0; step < MOST_STEPS; step++) {
    const { next, save } = view.reading.roles;
    if (save !== null) return view;
    const off = await nothingOn(view, tools);
    if (!off || !isSurelyOff(off)) return 'no-way-to-refuse';
    if (next === null) return step > 0 ? 'no-way-to-refuse' : close(off, before, press);
    const refused = await press(off, 'next');
    if (refused !== null) return refused;
    let after: View | null = null;
    const isThere = () => (after = stepAfter(off, tools, there)) !== null;
    if (!(await waitFor(isThere, SHOWS_WITHIN)) && isStanding(off.root)) return 'still-stands';
    if (!after) return null;
    view = after;
  }
  return 'too-many-clicks';
}

/** What stands there instead, in the same box or, for pages that draw every step anew, in one that was not there. */
function stepAfter({ root, hash }: View, { candidates }: Tools, there: Set<HTMLElement>) {
  const roots = isStanding(root) ? [root] : candidates().filter((one) => !there.has(one));
  const views = roots.flatMap((one) => viewOf(one, true) ?? []);
  const isStep = (one: View) =>
    one.hash !== hash && leadsOn(one) && !subjectOf(one.reading.dialog.text).other;
  return views.find(isStep) ?? null;
}

const leadsOn = ({ reading: { roles } }: View): boolean =>
  roles.next !== null || roles.save !== null || roles.refuse !== null;

async function close(off: View, before: Marks, press: Press) {
  const { settings, close: way } = off.reading.roles;
  if (way === null || settings !== null) return 'no-way-to-refuse' as const;
  // A counter that is written in that moment is no answer.
  const held = await waitFor(() => answerNames(before, marks()).length > 0, STORES_WITHIN);
  if (!held) return 'no-way-to-refuse' as const;
  return press(off, 'close');
}
