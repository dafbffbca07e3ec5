import type { Tools } from '../isolated/general.ts';
import { plain } from '../isolated/plain.ts';

/** Less than this below the window's edge (CSS pixels) is nothing to scroll to. */
const LEAST = 40;
/** Share of the window that what locks a page takes at least: a line in a corner, ours too, locks none. */
const LEAST_SHARE = 0.08;

/**
 * Some dialogs lock the page and leave it locked. Once a dialog is gone, and nothing else lies over the
 * page, a page that has more to show can be scrolled again.
 */
export function releaseScroll(tools: Tools): void {
  const { body, documentElement: root } = document;
  if (!body || root.scrollHeight - innerHeight < LEAST) return;
  const locked = [root, body].filter((one) => /hidden|clip/.test(getComputedStyle(one).overflowY));
  if (locked.length === 0 || tools.candidates().some(isLarge)) return;
  for (const one of locked) one.style.setProperty('overflow', 'auto', 'important');
}

function isLarge(element: HTMLElement): boolean {
  const { width, height } = plain(element).getBoundingClientRect();
  return width * height > innerWidth * innerHeight * LEAST_SHARE;
}
