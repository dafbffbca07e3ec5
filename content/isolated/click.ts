import { guardClick, type Target } from '../../src/core/consent/guard.ts';
import { channel } from './channel.ts';
import { clock } from './clock.ts';
import { isTopmost, isVisible, textOf } from './element.ts';

/** Clicks made in this document: the guard's budget. */
let clicks = 0;
let clickedAt = 0;

/** When the last click was made, by `clock`; 0 where none was. */
export const lastClickAt = (): number => clickedAt;

const PERSONAL = 'input[type=email], input[type=password], input[autocomplete^="cc-"]';

/** Dialogs slide in: an element may take so long (milliseconds) to come to rest in plain sight. */
const SETTLES_WITHIN = 2000;
const PASSING = ['not-visible', 'covered', 'changed'];

/**
 * Clicks an element if the guard finds nothing against it, or waits until it does not any more. It is
 * looked at twice, a frame apart: what moves, changes its text or is swapped in between is not clicked.
 * @returns null when clicked, or why not
 */
export async function guardedClick(
  element: HTMLElement,
  role: Target['role'],
  mayAccept: boolean,
): Promise<string | null> {
  const started = performance.now();
  for (;;) {
    const refused = await tryClick(element, role, mayAccept);
    if (refused === null || !PASSING.includes(refused)) return refused;
    if (performance.now() - started > SETTLES_WITHIN || !element.isConnected) return refused;
  }
}

async function tryClick(
  element: HTMLElement,
  role: Target['role'],
  mayAccept: boolean,
): Promise<string | null> {
  if (!isInWindow(element)) element.scrollIntoView({ block: 'nearest' });
  const before = look(element);
  await nextFrame();
  const after = look(element);
  const target: Target = {
    role,
    clicks,
    visible: element.isConnected && isVisible(element),
    topmost: isTopmost(element),
    disabled: (element as HTMLButtonElement).disabled === true,
    unchanged:
      before.text === after.text &&
      Math.abs(before.x - after.x) <= 4 &&
      Math.abs(before.y - after.y) <= 4,
    leaves: leavesPage(element),
    inSensitiveForm: element.closest('form')?.querySelector(PERSONAL) != null,
  };
  const refused = guardClick(target, mayAccept);
  if (refused) return refused;
  clicks += 1;
  clickedAt = clock();
  if (runsScript(element)) channel.press(element);
  else element.click();
  return null;
}

function look(element: Element) {
  const { x, y } = element.getBoundingClientRect();
  return { x, y, text: textOf(element) };
}

function isInWindow(element: Element): boolean {
  const box = element.getBoundingClientRect();
  return box.top >= 0 && box.left >= 0 && box.bottom <= innerHeight && box.right <= innerWidth;
}

const runsScript = (element: Element): boolean =>
  element.closest<HTMLAnchorElement>('a[href]')?.protocol === 'javascript:';

function leavesPage(element: Element): boolean {
  const link = element.closest<HTMLAnchorElement>('a[href]');
  if (!link || runsScript(element)) return false;
  return link.href.split('#')[0] !== location.href.split('#')[0];
}

/** A painted frame, or 60 ms in a tab that is not painted. */
export const nextFrame = (): Promise<void> =>
  new Promise((done) => {
    const timer = setTimeout(done, 60);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      done();
    });
  });
