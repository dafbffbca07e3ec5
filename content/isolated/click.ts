import { guardClick, isSmall, type Target } from '../../src/core/consent/guard.ts';
import type { Reason } from '../../src/core/consent/reasons.ts';
import { channel } from './channel.ts';
import { clock } from './clock.ts';
import { isTopmost, isVisible, parentOf, textOf } from './element.ts';
import { nextFrame } from './frame.ts';
import { isForm, plain } from './plain.ts';

/** Clicks made in this document: the guard's budget. */
const clicks = { small: 0, large: 0 };
let clickedAt = 0;

/** When the last click was made, by `clock`; 0 where none was. */
export const lastClickAt = (): number => clickedAt;

const PERSONAL =
  'input[type=email], input[type=password], input[type=tel], input[autocomplete^="cc-"], input[name*="card" i], input[name*="iban" i]';

/** What a click is for, and what it rests on. */
export interface Aim {
  role: Target['role'];
  mayAccept: boolean;
  /** What can be seen of it: a box that is hidden is drawn by its label. */
  drawn?: Element;
  /** With all that a mouse does before a click. */
  whole?: boolean;
  /** Done in place of a click: a list is opened by one, and set by none. */
  instead?: () => void;
  /** Asked in the very moment of the click: whether all that was read before is still so. */
  holds?: () => boolean;
}

/** Dialogs slide in: an element may take so long (milliseconds) to come to rest in plain sight. */
const SETTLES_WITHIN = 2000;
const PASSING: readonly Reason[] = ['not-visible', 'covered', 'changed'];

/** Clicks an element that nothing was read of before. See `clickAs`. */
export const guardedClick = (
  element: HTMLElement,
  role: Target['role'],
  mayAccept: boolean,
): Promise<Reason | null> => clickAs(element, { role, mayAccept });

/**
 * Clicks an element if the guard finds nothing against it, or waits until it does not any more. It is
 * looked at twice, a frame apart: what moves, changes its text or is swapped in between is not clicked.
 * @returns null when clicked, or why not
 */
export async function clickAs(element: HTMLElement, aim: Aim): Promise<Reason | null> {
  const started = performance.now();
  for (let tries = 1; ; tries++) {
    const refused = await tryClick(element, aim);
    if (refused === null || !PASSING.includes(refused)) return refused;
    if (performance.now() - started > SETTLES_WITHIN || !plain(element).isConnected) return refused;
    if (refused === 'changed' && aim.holds?.() === false) return refused;
    const drawn = aim.drawn ?? element;
    arrive(drawn);
    // Bars that stick to the edge of what scrolls lie over what stands there.
    if (refused === 'covered' && tries % CENTRED_EVERY === 0)
      plain(drawn).scrollIntoView({ block: 'center', behavior: 'instant' });
  }
}
const CENTRED_EVERY = 3;

/** Ends the movement by which a dialog comes in: it is where it goes to at once. */
function arrive(element: Element): void {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    for (const animation of plain(at).getAnimations()) {
      const ends = Number(animation.effect?.getComputedTiming().endTime);
      if (Number.isFinite(ends) && animation.playState === 'running') animation.finish();
    }
  }
}

async function tryClick(element: HTMLElement, aim: Aim): Promise<Reason | null> {
  const { role, mayAccept, drawn = element, holds } = aim;
  if (!isInWindow(drawn)) plain(drawn).scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const before = look(drawn);
  await nextFrame();
  const after = look(drawn);
  const size = isSmall(role) ? 'small' : 'large';
  const target: Target = {
    role,
    clicks: clicks[size],
    visible: plain(element).isConnected && isVisible(drawn),
    topmost: isTopmost(drawn),
    disabled: (element as HTMLButtonElement).disabled === true,
    unchanged:
      before.text === after.text &&
      Math.abs(before.x - after.x) <= 4 &&
      Math.abs(before.y - after.y) <= 4 &&
      holds?.() !== false,
    leaves: leavesPage(element),
    inSensitiveForm: isInSensitiveForm(element),
  };
  const refused = guardClick(target, mayAccept);
  if (refused) return refused;
  clicks[size] += 1;
  clickedAt = clock();
  if (aim.whole) pressDown(element);
  if (aim.whole && (!plain(element).isConnected || holds?.() === false)) return null;
  if (aim.instead) aim.instead();
  else if (runsScript(element)) channel.press(element);
  else plain(element).click();
  return null;
}

/** Some pages listen to nothing but a button of the mouse that goes down or up. */
function pressDown(element: HTMLElement): void {
  const { left, top, width, height } = plain(element).getBoundingClientRect();
  const where = { clientX: left + width / 2, clientY: top + height / 2 };
  const how = { bubbles: true, cancelable: true, composed: true, ...where };
  const pointer = { ...how, pointerId: 1, pointerType: 'mouse', isPrimary: true };
  const own = plain(element);
  own.dispatchEvent(new PointerEvent('pointerdown', { ...pointer, buttons: 1 }));
  own.dispatchEvent(new MouseEvent('mousedown', { ...how, buttons: 1 }));
  own.dispatchEvent(new PointerEvent('pointerup', pointer));
  own.dispatchEvent(new MouseEvent('mouseup', how));
}

function look(element: Element) {
  const { x, y } = plain(element).getBoundingClientRect();
  return { x, y, text: textOf(element) };
}

function isInWindow(element: Element): boolean {
  const box = plain(element).getBoundingClientRect();
  return box.top >= 0 && box.left >= 0 && box.bottom <= innerHeight && box.right <= innerWidth;
}

function isInSensitiveForm(element: Element): boolean {
  for (let at: Element | null = element; at; at = parentOf(at))
    if (isForm(at) && plain(at).querySelector(PERSONAL)) return true;
  return false;
}

const runsScript = (element: Element): boolean =>
  plain(element).closest<HTMLAnchorElement>('a[href]')?.protocol === 'javascript:';

/** Whether it is a link to somewhere else. */
export function leavesPage(element: Element): boolean {
  const link = plain(element).closest<HTMLAnchorElement>('a[href]');
  if (opensWindow(element)) return true;
  if (!link || runsScript(element)) return false;
  return link.href.split('#')[0] !== location.href.split('#')[0];
}

/** What opens in another window has another page, be it of this address: that one would ask again. */
function opensWindow(element: Element): boolean {
  const own = plain(element).closest<HTMLElement>('a[href], button, input[type=submit]');
  const form = own && 'form' in own ? plain((own as HTMLButtonElement).form) : null;
  const target =
    own?.getAttribute('target') ||
    own?.getAttribute('formtarget') ||
    form?.getAttribute('target') ||
    ((form || own?.matches('a')) &&
      document.querySelector('base[target]')?.getAttribute('target')) ||
    '';
  return target !== '' && target.toLowerCase() !== '_self';
}
