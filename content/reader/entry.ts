import { isWithdrawLink } from '../../src/core/consent/lexicon/index.ts';
import { leavesPage } from '../isolated/click.ts';
import { shadowOf } from '../isolated/element.ts';
import type { Tools } from '../isolated/general.ts';
import { nameOf } from './name.ts';
import { plain } from '../isolated/plain.ts';

const CONTROLS =
  'a, button, input[type=button], [role=button], [role=link], [onclick], [tabindex]:not(iframe)';
/** Elements looked at in one frame at the most: a page that is larger is not walked to its end. */
const MOST_WALKED = 30_000;

/**
 * Presses the page's own way to the choice: a link in the footer, a floating badge. Never a link that
 * leaves the page, nor a button that sends a form.
 * @param nth the one to press, the likeliest first
 */
export async function reopenByPage(nth: number, { click }: Tools): Promise<boolean> {
  const entry = entries()[nth];
  return entry !== undefined && (await click(entry, 'settings', false)) === null;
}

/** Footers and badges stand at the end of a page: from there on. */
function entries(): HTMLElement[] {
  const found: HTMLElement[] = [];
  let walked = 0;
  const walk = (root: Document | ShadowRoot) => {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (++walked > MOST_WALKED) return;
      const inner = shadowOf(element);
      if (inner) walk(inner);
      if (plain(element).matches(CONTROLS) && isEntry(element)) found.push(element);
    }
  };
  walk(document);
  // Of a control within another the inner one is pressed, and the outer one hears it.
  return found
    .filter((one) => !found.some((other) => other !== one && plain(one).contains(other)))
    .reverse();
}

function isEntry(element: HTMLElement): boolean {
  if (!plain(element).checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    return false;
  if (leavesPage(element) || opensElsewhere(element) || sendsForm(element)) return false;
  return isWithdrawLink(nameOf(element).name);
}

const opensElsewhere = (element: HTMLElement): boolean =>
  plain(element).closest('a[target]:not([target=_self], [target=""]), a[download]') !== null;

const sendsForm = (element: HTMLElement): boolean =>
  (element instanceof HTMLButtonElement || element instanceof HTMLInputElement) &&
  element.form !== null &&
  element.type === 'submit';
