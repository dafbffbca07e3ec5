import { closedRoot } from './closed-root.ts';
import { isPanel } from './panels.ts';
import { isForm, plain } from './plain.ts';

/** First element for a selector that may go into open shadow roots: `host >> inside`. */
export const find = (selector: string): HTMLElement | null => findAll(selector)[0] ?? null;

export function findAll(selector: string): HTMLElement[] {
  let roots: ParentNode[] = [document];
  let found: HTMLElement[] = [];
  for (const step of selector.split('>>')) {
    found = roots.flatMap((root) => [...plain(root).querySelectorAll<HTMLElement>(step.trim())]);
    roots = found.flatMap((one) => plain(one).shadowRoot ?? []);
  }
  return found;
}

/** Laid out, not transparent, and at least partly inside the window. */
export function isVisible(element: Element): boolean {
  const own = plain(element);
  const box = own.getBoundingClientRect();
  if (box.width < 4 || box.height < 4) return false;
  return own.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}

/**
 * Whether a click at the element's centre would hit it, something in it, or the label it stands in; in
 * each tree from its own out to the document, for what stands before a shadow tree covers all of it.
 */
export function isTopmost(element: Element): boolean {
  // A link that runs over two lines has its own middle elsewhere than its box.
  const own = plain(element);
  const lines = [...own.getClientRects()].filter(({ width }) => width > 3);
  const box = lines.length > 1 ? lines[0] : own.getBoundingClientRect();
  if (!box) return false;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  for (let at: Element | null = element; at;) {
    const root = treeOf(at);
    if (!root) return false;
    const hit = hitIn(root, x, y);
    if (!hit || !(plain(at).contains(hit) || isDrawnIn(at, hit) || isInLabel(at, hit)))
      return false;
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return true;
}

/** What stands at a point, below what we say there ourselves: that covers no answer. */
export function hitIn(root: Document | ShadowRoot, x: number, y: number): Element | null {
  const hit = root.elementFromPoint(x, y);
  if (!hit || !isPanel(hit)) return hit;
  return root.elementsFromPoint(x, y).find((one) => !isPanel(one)) ?? null;
}

const isInLabel = (element: Element, hit: Element): boolean =>
  plain(hit).contains(element) && plain(hit).closest('label') !== null;

/** What is drawn through a slot is hit where it stands: in the host, or as the host where it is text. */
function isDrawnIn(element: Element, hit: Element): boolean {
  const root = plain(element).getRootNode();
  if (!(root instanceof ShadowRoot)) return false;
  const host = root.host;
  if (!host.contains(hit)) return false;
  const slots = [...plain(element).querySelectorAll('slot')];
  return slots.some((slot) =>
    slot
      .assignedNodes({ flatten: true })
      .some((one) => (hit === host ? one.nodeType === Node.TEXT_NODE : plain(one).contains(hit))),
  );
}

/**
 * The document or shadow tree of an element; null where the page, drawing itself anew, has let go of it.
 * Documents of other frames are of classes of their own: they are told by what they can do.
 */
function treeOf(element: Element): Document | ShadowRoot | null {
  const root = plain(element).getRootNode();
  return 'elementFromPoint' in root ? (root as Document | ShadowRoot) : null;
}

/** An element of the same tree by its id. */
export const byId = (id: string, beside: Element): Element | null =>
  treeOf(beside)?.getElementById(id) ?? null;

/** The shadow root of an element, closed ones too: a right that only extensions have. Forms take none. */
export const shadowOf = (element: Element): ShadowRoot | null =>
  isForm(element)
    ? null
    : (element.shadowRoot ?? (element instanceof HTMLElement ? closedRoot(element) : null));

/** The element around, out of shadow trees too. */
export function parentOf(element: Element): Element | null {
  const { parentElement } = plain(element);
  if (parentElement) return parentElement;
  const root = plain(element).getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

export const textOf = (element: Element): string =>
  (plain(element).textContent ?? '').replace(/\s+/g, ' ').trim();
