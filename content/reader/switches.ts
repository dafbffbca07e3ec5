import type { Purpose } from '../../src/core/model/purpose.ts';
import type { Reason } from '../../src/core/consent/reasons.ts';
import type { Tab } from '../../src/core/consent/general/tabs.ts';
import type { Unit } from '../../src/core/consent/general/units.ts';
import { MOST_TOGGLES } from '../../src/core/consent/guard.ts';
import { speaksOfAll } from '../../src/core/consent/lexicon/index.ts';
import type { Aim } from '../isolated/click.ts';
import { nextFrame } from '../isolated/frame.ts';
import type { Tools } from '../isolated/general.ts';
import { waitFor } from '../isolated/wait.ts';
import { drawnBy, isMixed, kindOf } from './control.ts';
import { moverOf } from './two-stops.ts';
import { again, unitOf, type View } from './view.ts';

/** Switches that wait for others are tried again, so often. */
const MOST_PASSES = 3;
/** Frames that a page mostly needs to show what a switch stands at now, and how long it may take (milliseconds). */
const MOST_FRAMES = 5;
const SHOWS_WITHIN = 700;
/** An accordion may take so long to open (milliseconds). */
const OPENS_WITHIN = 600;

export interface Setting {
  wished: Record<string, boolean>;
  /** Filled with what could not be switched on. */
  lost: Purpose[];
  tools: Tools;
  /** Answered already: buttons that do not show what holds are not pressed twice. */
  answered: Set<string>;
  /** Switches for all the others: what they show follows from those. */
  masters: Set<string>;
  /** One never showed what it stands at: the others are not waited for as long. */
  stuck: boolean;
  /** Names of the tabs behind which all was set and seen to stand so. */
  walked?: string;
}

/** What is to be set in a dialog as it stands now. */
export function settingOf(
  { reading: { units } }: View,
  wished: Record<string, boolean>,
  lost: Purpose[],
  tools: Tools,
): Setting {
  const masters = units.filter(
    ({ on, purposes, label }) => on === false && purposes.length === 0 && speaksOfAll(label),
  );
  return {
    wished,
    lost,
    tools,
    answered: new Set(),
    masters: new Set(masters.map(({ id }) => id)),
    stuck: false,
  };
}

/**
 * Sets every choice that stands otherwise than wished.
 * @returns the dialog as it stands afterwards, or why something could not be switched off
 */
export async function setUnits(start: View, setting: Setting): Promise<View | Reason> {
  // Nothing could be saved in the end: what stands there is left as it is.
  if (isUnclear(start)) return 'not-certain';
  let view = await releaseMasters(start, setting);
  // Long lists of partners are not begun where they cannot be brought to an end.
  const due = idsIn(view, setting).filter((id) => !isSet(view, id, setting));
  if (due.length > MOST_TOGGLES + lockedIn(view)) return 'too-many-clicks';
  let why: Reason | null = null;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    why = null;
    let moved = false;
    for (const id of idsIn(view, setting)) {
      view = fresh(view, setting);
      const shown = await setUnit(view, id, setting);
      const opened = typeof shown !== 'string' && shown !== view && !isSet(shown, id, setting);
      const result = opened ? await setUnit(shown, id, setting) : shown;
      if (typeof result === 'string') why = result;
      else if (result !== view) {
        view = result;
        moved = true;
      }
    }
    if (!moved) break;
  }
  const missing = view.reading.units.filter(
    ({ id, on }) => setting.wished[id] === true && on === false,
  );
  for (const { purposes } of missing)
    setting.lost.push(...purposes.filter((purpose) => !setting.lost.includes(purpose)));
  const tooMuch = view.reading.units.some((unit) => unit.shown && isTooMuch(unit, setting));
  if (!tooMuch) return view;
  return why ?? (isUnclear(view) ? 'not-certain' : 'changed');
}

const isUnclear = ({ reading: { units } }: View): boolean =>
  units.some(({ unclear, locked, shown }) => unclear && !locked && shown);

/** A switch for all that is on is switched off first: it is one if others follow it. */
async function releaseMasters(start: View, setting: Setting): Promise<View> {
  let view = start;
  for (const { id, on, purposes, label } of start.reading.units) {
    if (on !== true || purposes.length > 0 || !speaksOfAll(label)) continue;
    const before = statesIn(view, id);
    const after = await setUnit(view, id, setting);
    if (typeof after === 'string') continue;
    if (statesIn(after, id) !== before) setting.masters.add(id);
    view = after;
  }
  return view;
}

/** What all switches stand at, but for one. */
export const statesIn = ({ reading: { units } }: View, but = ''): string =>
  units.map(({ id, on }) => (id === but ? '' : `${id} ${on}`)).join(' ');

/** What is set, and what has come to light since: nobody wished for that. */
const idsIn = (view: View, { wished, masters }: Setting): string[] =>
  [...new Set([...Object.keys(wished), ...view.reading.units.map(({ id }) => id)])].filter(
    (id) => !masters.has(id),
  );

/** Nobody knows what it allows, or it is on, or may be, and was not wished. A button that does not tell is off once it was pressed. */
export const isTooMuch = (
  { id, on, locked, unclear }: Unit,
  { wished, answered, masters }: Setting,
): boolean =>
  !locked &&
  (unclear || wished[id] !== true) &&
  !masters.has(id) &&
  (unclear || on === true || (on === null && !answered.has(id)));

const lockedIn = ({ reading: { units } }: View): number =>
  units.filter(({ locked }) => locked).length;

const isSet = (view: View, id: string, { wished }: Setting): boolean =>
  unitOf(view, id)?.on === (wished[id] === true);

/** Drawn anew between two clicks: read anew. */
const fresh = (view: View, { tools }: Setting): View =>
  view.reading.units.every(({ yes }) => view.element(yes)?.isConnected)
    ? view
    : (again(view, tools.candidates) ?? view);

/** @returns the dialog after it, the same one where nothing was to be done, or why it was not done */
async function setUnit(view: View, id: string, setting: Setting): Promise<View | Reason> {
  const unit = unitOf(view, id);
  const { wished, tools, answered } = setting;
  const on = wished[id] === true;
  if (!unit || unit.locked || unit.unclear || unit.on === on) return view;
  if (unit.on === null && answered.has(id)) return view;
  if (!unit.shown) return show(view, unit.opener, id, tools);
  if (!unit.enabled) return 'disabled';
  const element = view.element(on ? unit.yes : unit.no);
  if (!element?.isConnected) return 'changed';
  const kind = kindOf(element);
  const drawn = kind ? drawnBy(element, kind) : null;
  // It must still be the same switch, of the same purpose, at the same state.
  const holds = () => {
    const now = again(view, tools.candidates);
    const same = now && unitOf(now, id);
    return same?.on === unit.on && now?.element(on ? same.yes : same.no) === element;
  };
  const instead = moverOf(element);
  const aim: Aim = {
    ...{ role: 'toggle', mayAccept: false, drawn: drawn ?? element, holds },
    ...(instead ? { instead } : {}),
  };
  const mixed = isMixed(element);
  const refused = await tools.clickAs(element, aim);
  if (refused) return refused;
  answered.add(id);
  let after: View | null = null;
  const isTaken = (): boolean => {
    after = again(view, tools.candidates);
    const now = after && unitOf(after, id);
    return now?.on === on || now?.on === null;
  };
  for (let frame = 0; frame < MOST_FRAMES; frame++) {
    if (isTaken()) return after ?? 'changed';
    await nextFrame();
  }
  const taken = await waitFor(isTaken, setting.stuck ? 0 : SHOWS_WITHIN);
  // What was on in part is on as a whole after one press, and off after two.
  if (!taken && mixed && after && !isMixed(element)) return after;
  setting.stuck ||= !taken;
  return (taken ? after : null) ?? 'changed';
}

/** Opens the part of the dialog that holds a switch. */
async function show(
  view: View,
  opener: number | null,
  id: string,
  tools: Tools,
): Promise<View | Reason> {
  const element = view.element(opener);
  if (!element?.isConnected) return 'not-visible';
  const refused = await tools.click(element, 'expand', false);
  if (refused) return refused;
  let after: View | null = null;
  await waitFor(() => {
    after = again(view, tools.candidates);
    return after !== null && unitOf(after, id)?.shown === true;
  }, OPENS_WITHIN);
  return after ?? 'not-visible';
}

/** The dialog with every optional switch off that was on; null where that cannot be had. */
export async function nothingOn(view: View, tools: Tools): Promise<View | null> {
  const { units, obscure } = view.reading;
  if (!units.some(({ on, locked, shown }) => on === true && !locked && shown)) return view;
  const off = obscure ? 'changed' : await setUnits(view, settingOf(view, {}, [], tools));
  return typeof off === 'string' ? null : off;
}

/** Everything is understood, and nothing on that was not wished, whatever the switches did to one another. */
export const mayBeSaved = (view: View, setting: Setting): boolean =>
  isUnderstood(view, setting) && view.reading.units.every((unit) => !isTooMuch(unit, setting));

const isUnderstood = ({ reading: { obscure, obscureInside, tabs } }: View, { walked }: Setting) =>
  !obscure || (!obscureInside && walked !== undefined && walked === namesOf(tabs));

export const namesOf = (tabs: readonly Tab[]): string => tabs.map(({ name }) => name).join('\n');
