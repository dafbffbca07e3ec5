import { nextFrame } from '../isolated/frame.ts';
import type { Tools } from '../isolated/general.ts';
import { isTabbed } from './tabs.ts';
import { again, type View } from './view.ts';

/** Parts of a dialog that are opened at the most. */
const MOST_PARTS = 8;

/** Opens the accordions of a dialog that shows none of its switches, or hides some of them. */
export async function unfold(start: View, tools: Tools): Promise<View> {
  let view = start;
  // What is drawn one panel at a time does not unfold.
  if (isTabbed(start)) return view;
  for (let part = 0; part < MOST_PARTS && hidesChoices(view); part++) {
    const element = view.element(view.reading.closed[0] ?? null);
    if (!element) break;
    if ((await tools.click(element, 'expand', false)) !== null) break;
    await nextFrame();
    const fresh = again(view, tools.candidates);
    if (!fresh || fresh.reading.closed.length >= view.reading.closed.length) break;
    view = fresh;
  }
  return view;
}

const hidesChoices = ({ reading: { units, closed, obscure } }: View): boolean =>
  closed.length > 0 &&
  (obscure ||
    !units.some(({ shown }) => shown) ||
    units.some(({ shown, on, locked }) => !shown && on === true && !locked));
