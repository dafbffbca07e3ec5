import type { Page } from '@playwright/test';

/** Elements whose words do not fit them, and the page itself where it scrolls sideways. */
export const clipped = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (getComputedStyle(element).overflowX === 'auto' || scrolls(element.parentElement));
    /** For screen readers alone. */
    const unseen = (element: Element | null): boolean =>
      element !== null &&
      (getComputedStyle(element).clipPath === 'inset(50%)' || unseen(element.parentElement));
    const root = document.documentElement;
    if (root.scrollWidth > innerWidth) found.push(`the page: ${root.scrollWidth} > ${innerWidth}`);
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const words = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
      // What has no box of its own is held by its block.
      if (!words || element.clientWidth === 0 || !element.checkVisibility()) continue;
      if (unseen(element)) continue;
      const { overflowX, overflowY } = getComputedStyle(element);
      // Words in a drawing have no box to overflow.
      const drawn = element instanceof SVGElement;
      const wide = !drawn && overflowX !== 'auto' && element.scrollWidth > element.clientWidth + 1;
      const high =
        ['hidden', 'clip'].includes(overflowY) && element.scrollHeight > element.clientHeight + 1;
      const { left, right } = element.getBoundingClientRect();
      const outside = !scrolls(element) && (left < -1 || right > innerWidth + 1);
      if (wide || high || outside)
        found.push(`${element.tagName.toLowerCase()}.${element.className}: ${element.textContent}`);
    }
    return found;
  });
