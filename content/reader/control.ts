import type { Control } from '../../src/core/consent/general/outline.ts';
import { leavesPage } from '../isolated/click.ts';
import { isVisible, parentOf } from '../isolated/element.ts';
import { plain } from '../isolated/plain.ts';
import { isStyled, stateAsDrawn, stateByClass } from './drawn-switch.ts';
import { stateByStop, stopsOf } from './two-stops.ts';

type Kind = Control['kind'];

/** What kind of control an element is; null where it is none. */
export function kindOf(node: Element): Kind | null {
  const element = plain(node);
  const role = element.getAttribute('role') ?? '';
  if (element instanceof HTMLInputElement) {
    if (element.type === 'checkbox') return 'switch';
    if (element.type === 'radio') return 'radio';
    if (element.type === 'range') return stopsOf(element) ? 'switch' : 'field';
    return ['button', 'submit', 'image'].includes(element.type) ? 'button' : null;
  }
  if (element instanceof HTMLSelectElement) return stopsOf(element) ? 'switch' : 'field';
  if (role === 'switch' || role === 'checkbox' || role === 'menuitemcheckbox') return 'switch';
  if (role === 'radio') return 'radio';
  if (role === 'tab') return 'tab';
  if (element.hasAttribute('aria-pressed')) return 'switch';
  const unfolds = element.hasAttribute('aria-expanded') || element.tagName === 'SUMMARY';
  if (element instanceof HTMLButtonElement || role === 'button')
    return unfolds ? 'expander' : 'button';
  if (element.tagName === 'SUMMARY') return 'expander';
  if (element instanceof HTMLAnchorElement)
    return unfolds ? 'expander' : leavesPage(node) ? 'link' : 'button';
  if (element.tagName === 'LABEL') return null;
  if (isStyled(element) && !drawsAnother(element))
    return stateByClass(element) === null && !isPointed(node) ? null : 'switch';
  if (element.hasAttribute('onclick')) return 'button';
  const draws = (node.textContent ?? '').trim() === '' && drawsAnother(element);
  if (isPointed(node) && !draws) return 'button';
  return null;
}

/** Many a real box is drawn by such elements beside or around it. */
const drawsAnother = (element: Element): boolean =>
  element.querySelector('input, button, [role]') !== null ||
  element.closest('label, button, [role=switch], [role=checkbox]') !== null ||
  plain(element.parentElement)?.querySelector('input') != null;

/** Pages draw buttons out of anything: the hand that the pointer becomes gives them away. */
function isPointed(element: Element): boolean {
  if (!(element instanceof HTMLElement) || getComputedStyle(element).cursor !== 'pointer')
    return false;
  const around = parentOf(element);
  if (around && getComputedStyle(around).cursor === 'pointer') return false;
  return (
    (plain(element).textContent ?? '').length <= 80 &&
    !plain(element).querySelector('input, button, a, [role], label')
  );
}

/** Some of what a switch stands for is on, and some is off. */
export const isMixed = (node: Element): boolean => {
  const element = plain(node);
  return (
    element.getAttribute('aria-checked') === 'mixed' ||
    (element instanceof HTMLInputElement && element.indeterminate)
  );
};

/** Boxes as they were when they were first read. */
const found = new WeakMap<Element, boolean>();

/** A box is about as wide as it is high; what is wider is drawn as a switch, of which words say less. */
const WIDEST = 1.5;

/** A box that can be seen itself, or a button, with words that it is labelled by, and nobody had ticked it when it was first read. */
export function wasUnticked(node: Element): boolean {
  const box = plain(node);
  if (box instanceof HTMLButtonElement) return wasUnpressed(box);
  if (!(box instanceof HTMLInputElement) || box.type !== 'checkbox' || box.role === 'switch')
    return false;
  const unticked = found.get(node) ?? !(box.checked || box.defaultChecked || box.indeterminate);
  found.set(node, unticked);
  if (!unticked || !isVisible(node)) return false;
  const { width, height } = box.getBoundingClientRect();
  const isLabelled = [...(box.labels ?? [])].some(
    (label) => isVisible(label) && /\p{L}/u.test(plain(label).textContent ?? ''),
  );
  return width <= height * WIDEST && isLabelled;
}

/** A button that stays pressed is called after what a press does, as a box is after what a tick says. */
function wasUnpressed(button: HTMLButtonElement): boolean {
  const state = button.getAttribute('aria-pressed');
  const unpressed = found.get(button) ?? state === 'false';
  if (state !== null) found.set(button, unpressed);
  return unpressed && state !== null && /\p{L}/u.test(button.textContent ?? '');
}

/** Switches as they stood when they could first be seen. */
const firstSeen = new WeakMap<Element, boolean | null>();

/** What a switch stood at when it could first be seen, which is now unless it was seen before. */
export function foundAt(node: Element, on: boolean | null): boolean | null {
  const before = firstSeen.get(node);
  if (before !== undefined) return before;
  firstSeen.set(node, on);
  return on;
}

/** What a control stands at; null where it does not tell. */
export function stateOf(node: Element, kind: Kind): boolean | null {
  const element = plain(node);
  if (isMixed(element)) return true;
  if (element instanceof HTMLInputElement && /checkbox|radio/.test(element.type))
    return element.checked;
  if (kind === 'switch' && stopsOf(element)) return stateByStop(element);
  const name =
    kind === 'expander'
      ? 'aria-expanded'
      : ['aria-checked', 'aria-pressed', 'aria-selected'].find((one) => element.hasAttribute(one));
  const told = name && element.getAttribute(name);
  if (told === 'true') return true;
  if (told === 'false' || told === 'mixed') return false;
  if (element.tagName === 'SUMMARY')
    return plain(element.parentElement)?.hasAttribute('open') === true;
  if (kind === 'switch') return stateAsDrawn(element);
  return kind === 'button' || kind === 'link' ? pressedByClass(element) : null;
}

/** Of a yes and a no drawn as buttons, the one that holds is often told by a class alone. */
const pressedByClass = (element: Element): boolean | null =>
  /(?:^|[-_ ])(?:active|selected|checked|is-on)(?:$|[-_ ])/i.test(element.className.toString())
    ? true
    : null;

export const isEnabled = (element: Element): boolean =>
  !plain(element).matches(':disabled') && plain(element).getAttribute('aria-disabled') !== 'true';

/** Large enough for what a switch is drawn by, too small for a whole row of other things. */
const DRAWN_WITHIN = 3;

/** What can be seen of a control: itself, its label, or the box that it is drawn in; null if nothing. */
export function drawnBy(element: Element, kind: Kind): Element | null {
  if (isVisible(element)) return element;
  if (kind !== 'switch' && kind !== 'radio') return null;
  const label = [...((plain(element) as HTMLInputElement).labels ?? [])].find(isVisible);
  if (label) return label;
  const next = plain(element).nextElementSibling;
  if (next && isVisible(next) && !plain(next).querySelector('input')) return next;
  let at = parentOf(element);
  for (let up = 0; at && up < DRAWN_WITHIN; up++, at = parentOf(at)) {
    if (plain(at).querySelectorAll('input').length > 1) return null;
    if (isVisible(at)) return at;
  }
  return null;
}
