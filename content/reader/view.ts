import { textHash } from '../../src/core/consent/dialog.ts';
import { textOf, flatten } from '../../src/core/consent/general/outline.ts';
import { readDialog, type Reading } from '../../src/core/consent/general/reading.ts';
import type { Unit } from '../../src/core/consent/general/units.ts';
import { isVisible, shadowOf } from '../isolated/element.ts';
import { snapshot, type Snapshot } from './describe.ts';
import { plain } from '../isolated/plain.ts';

/** A dialog as it was read at one moment, with the elements behind the reading. */
export interface View {
  root: HTMLElement;
  reading: Reading;
  /** Tells whether it still says the same. */
  hash: string;
  /** What the yes of the layer before it was called. */
  yesBefore: string;
  element(ref: number | null): HTMLElement | null;
}

/** Reads what stands in an element; null where it asks for no consent, or there is no end to it. */
export function viewOf(root: HTMLElement, known = false, yesBefore = ''): View | null {
  if (!plain(root).isConnected) return null;
  const taken: Snapshot = snapshot(root);
  if (taken.cut) return null;
  const reading = readDialog(taken.described, known, yesBefore);
  if (!reading) return null;
  const { elements } = taken;
  return {
    root,
    reading,
    yesBefore,
    hash: textHash(textOf(flatten(taken.described.outline))),
    element: (ref) => (ref === null ? null : (elements[ref] ?? null)),
  };
}

/** Something of it can still be seen. A host of a shadow tree may have no size of its own. */
export function isStanding(root: HTMLElement): boolean {
  const own = plain(root);
  if (!own.isConnected || !own.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
    return false;
  if (isVisible(root)) return isInSight(root);
  const inside = [...(shadowOf(root) ?? own).querySelectorAll('*')].slice(0, 200);
  return inside.some((one) => isVisible(one) && isInSight(one));
}

function isInSight(element: Element): boolean {
  const box = plain(element).getBoundingClientRect();
  return box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth;
}

/**
 * The same dialog as it stands now. Some pages draw all of it anew with every change: then it is found
 * by what it says, or by what it offers to choose.
 */
export function again(view: View, candidates: () => HTMLElement[]): View | null {
  const { yesBefore } = view;
  if (plain(view.root).isConnected) return viewOf(view.root, true, yesBefore);
  const views = candidates().flatMap((root) => viewOf(root, true, yesBefore) ?? []);
  const ids = idsOf(view);
  return (
    views.find(({ hash }) => hash === view.hash) ??
    views.find((one) => ids !== '' && idsOf(one) === ids) ??
    null
  );
}

/** Something that can be seen is there to be set. */
export const hasSwitches = ({ reading }: View): boolean => reading.units.some(({ shown }) => shown);

/** Nothing is on that can be switched off. */
export const isOff = ({ reading }: View): boolean =>
  reading.units.every(({ on, locked }) => on !== true || locked);

const idsOf = ({ reading }: View): string => reading.units.map(({ id }) => id).join(' ');

export const unitOf = (view: View, id: string): Unit | undefined =>
  view.reading.units.find((unit) => unit.id === id);

/** Of cards that each have a button of one name: what leads on from one of them is no way to the choices. */
export function isCard({ root, reading: { roles, units }, element }: View): boolean {
  const button = element(roles.settings);
  if (!button || units.length > 0 || roles.refuse !== null || roles.accept !== null) return false;
  const named = (one: Element) => plain(one).textContent?.trim();
  const around = plain(root).parentElement;
  return [...(around ? plain(around).querySelectorAll('button, a, [role=button]') : [])].some(
    (one) => !plain(root).contains(one) && named(one) === named(button),
  );
}
