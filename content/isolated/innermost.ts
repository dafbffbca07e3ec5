import { closedRoot } from './closed-root.ts';

/** The element that was meant, also inside shadow trees that are closed to the page's scripts. */
export const innermost = (event: Event): Element | null => focusedIn(event.composedPath()[0]);

/** What has the focus within an element that has it, or the element itself. */
export function focusedIn(element: EventTarget | null | undefined): Element | null {
  let found = element;
  for (let depth = 0; depth < 5 && found instanceof HTMLElement; depth++) {
    const inner = closedRoot(found)?.activeElement;
    if (!inner) break;
    found = inner;
  }
  return found instanceof Element ? found : null;
}
