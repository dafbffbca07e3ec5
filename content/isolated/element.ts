/** First element for a selector that may go into open shadow roots: `host >> inside`. */
export const find = (selector: string): HTMLElement | null => findAll(selector)[0] ?? null;

export function findAll(selector: string): HTMLElement[] {
  let roots: ParentNode[] = [document];
  let found: HTMLElement[] = [];
  for (const step of selector.split('>>')) {
    found = roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>(step.trim())]);
    roots = found.flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot] : []));
  }
  return found;
}

/** Laid out, not transparent, and at least partly inside the window. */
export function isVisible(element: Element): boolean {
  const box = element.getBoundingClientRect();
  if (box.width < 4 || box.height < 4) return false;
  return element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}

/** Whether a click at the element's centre would hit it, something in it, or the label it stands in. */
export function isTopmost(element: Element): boolean {
  const box = element.getBoundingClientRect();
  const root = element.getRootNode() as Document | ShadowRoot;
  const hit = root.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  return (
    hit !== null &&
    (element.contains(hit) || (hit.contains(element) && hit.closest('label') !== null))
  );
}

export const textOf = (element: Element): string =>
  (element.textContent ?? '').replace(/\s+/g, ' ').trim();
