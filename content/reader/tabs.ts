import type { Choice } from '../../src/core/consent/dialog.ts';
import type { Reason } from '../../src/core/consent/reasons.ts';
import type { Tools } from '../isolated/general.ts';
import { waitFor } from '../isolated/wait.ts';
import type { Ready } from './elsewhere.ts';
import { isTooMuch, namesOf, setUnits, type Setting } from './switches.ts';
import { again, type View } from './view.ts';

/** Tabs that are gone through at the most, and how long a page may take to draw what one shows (milliseconds). */
const MOST_TABS = 8;
const SHOWS_WITHIN = 600;

/** Some of what it asks for stands behind tabs, of which the page draws one panel at a time. */
export const isTabbed = ({ reading: { obscure, obscureInside, tabs, roles } }: View): boolean =>
  obscure && !obscureInside && tabs.length > 1 && tabs.length <= MOST_TABS && roles.save !== null;

/** What can be chosen behind the tabs of a dialog, all taken together, and the clicks that refuse it. */
export async function choicesInTabs(
  start: View,
  tools: Tools,
): Promise<{ view: View; choices: Choice[]; clicks: number } | null> {
  if (!isTabbed(start)) return null;
  const choices: Choice[] = [];
  const view = await walk(start, tools, async (shown) => {
    if (shown.reading.dialog.grain === 'choice') choices.push(...shown.reading.dialog.choices);
    return Promise.resolve(shown);
  });
  if (typeof view === 'string' || choices.length === 0) return null;
  const open = choices.filter(({ on, locked }) => on && !locked).length;
  return { view, choices, clicks: start.reading.tabs.length + open };
}

/**
 * Sets what stands behind each tab, and then looks behind all of them once more: what one shows may change
 * what another one has, and what is saved is what stands there unseen.
 */
export async function setInTabs(start: View, setting: Setting): Promise<Ready | Reason> {
  if (!isTabbed(start)) return 'no-way-to-refuse';
  const set = await walk(start, setting.tools, (view) => setUnits(view, setting));
  if (typeof set === 'string') return set;
  const seen = await walk(set, setting.tools, async (view) =>
    Promise.resolve(view.reading.units.some((unit) => isTooMuch(unit, setting)) ? 'changed' : view),
  );
  if (typeof seen === 'string') return seen;
  return { view: seen, setting: { ...setting, walked: namesOf(start.reading.tabs) } };
}

/** Shows one panel after the other. @returns the dialog as it stands at last, or why that was not done */
async function walk(
  start: View,
  tools: Tools,
  visit: (view: View) => Promise<View | Reason>,
): Promise<View | Reason> {
  const names = namesOf(start.reading.tabs);
  let view = start;
  for (const [nth] of start.reading.tabs.entries()) {
    const shown = await show(view, nth, tools);
    if (typeof shown === 'string') return shown;
    if (namesOf(shown.reading.tabs) !== names || !servesTab(shown, nth)) return 'no-way-to-refuse';
    const after = await visit(shown);
    if (typeof after === 'string') return after;
    view = again(after, tools.candidates) ?? after;
  }
  return view;
}

async function show(view: View, nth: number, tools: Tools): Promise<View | Reason> {
  const tab = view.reading.tabs[nth];
  if (!tab) return 'changed';
  if (tab.on === true) return view;
  const element = view.element(tab.ref);
  if (!element?.isConnected) return 'changed';
  const refused = await tools.click(element, 'expand', false);
  if (refused) return refused;
  const now = () => again(view, tools.candidates);
  // A tab may be marked before its panel is drawn: until then the last one stands there.
  const isDrawn = () => {
    const after = now();
    return after !== null && isOn(after, nth) && after.hash !== view.hash && servesTab(after, nth);
  };
  await waitFor(isDrawn, SHOWS_WITHIN);
  const after = now();
  return after && isOn(after, nth) ? after : 'no-way-to-refuse';
}

const isOn = ({ reading: { tabs } }: View, nth: number): boolean => tabs[nth]?.on === true;

/** What a tab is called after can be set there, and nothing leads on from it. */
function servesTab({ reading }: View, nth: number): boolean {
  const { tabs, units, elsewhere, obscureInside } = reading;
  const served = units.flatMap(({ purposes, shown }) => (shown ? purposes : []));
  const refs = tabs.map(({ ref }) => ref);
  return (
    !obscureInside &&
    (tabs[nth]?.purposes ?? []).every((purpose) => served.includes(purpose)) &&
    elsewhere.every((ref) => refs.includes(ref))
  );
}
