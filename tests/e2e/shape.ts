import type { Page } from '@playwright/test';

/** Rows of text that SC 1.4.12 lets a person set, whatever the page says. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }`;

/** What does not fit: sideways scroll, text that is cut, targets under 24 pixels (SC 2.5.8). */
export function misfits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > innerWidth) found.push(`${root.scrollWidth - innerWidth} px too wide`);
    const isShown = (one: Element) =>
      one.checkVisibility({ visibilityProperty: true }) && !one.closest('.unseen');
    const nameOf = (one: Element) =>
      `${one.tagName} ${(one.textContent ?? '').trim().slice(0, 40)}`;
    for (const one of document.body.querySelectorAll('*')) {
      if (!isShown(one) || one.closest('svg')) continue;
      const box = one.getBoundingClientRect();
      if (box.width > 0 && (box.left < -1 || box.right > innerWidth + 1))
        found.push(`outside: ${nameOf(one)}`);
      const { overflowX, overflowY } = getComputedStyle(one);
      const cut =
        (overflowX !== 'visible' && one.scrollWidth > one.clientWidth + 1) ||
        (overflowY === 'hidden' && one.scrollHeight > one.clientHeight + 1);
      const isField = one.matches('select, input, html, body');
      if (cut && !isField) found.push(`cut: ${nameOf(one)}`);
    }
    for (const one of document.querySelectorAll('a, button, summary, select, input')) {
      // A link in the middle of a sentence is as high as the sentence.
      const isInSentence = one.matches('p a') && getComputedStyle(one).display === 'inline';
      if (!isShown(one) || isInSentence) continue;
      const { width, height } = (one.closest('label') ?? one).getBoundingClientRect();
      if (width < 23.9 || height < 23.9) found.push(`small: ${nameOf(one)} ${width}x${height}`);
    }
    return [...new Set(found)];
  });
}

/** The same with the text spread out. */
export async function misfitsSpaced(page: Page): Promise<string[]> {
  // A sheet made by script is no inline style: the page's policy lets it in.
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, SPACING);
  const found = await misfits(page);
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
  return found;
}

/** What the Tab key reaches, in its order, until it comes round; each with whether it can be seen there. */
export async function walk(page: Page): Promise<{ name: string; top: number; seen: boolean }[]> {
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    scrollTo(0, 0);
  });
  const steps: { name: string; top: number; seen: boolean }[] = [];
  const names = new Set<string>();
  for (let count = 0; count < 400; count++) {
    await page.keyboard.press('Tab');
    const step = await page.evaluate(() => {
      const one = document.activeElement;
      if (!one?.matches('a, button, summary, select, input, textarea, [tabindex="0"]')) return null;
      const all = [...document.querySelectorAll('*')];
      const box = one.getBoundingClientRect();
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      const middle = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      const isOnTop =
        middle !== null && (one.contains(middle) || middle.contains(one) || one.matches('select'));
      return {
        name: `${all.indexOf(one)} ${one.tagName} ${(one.textContent ?? '').trim().slice(0, 30)}`,
        top: box.top + scrollY,
        seen: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && isOnTop,
      };
    });
    if (step === null || names.has(step.name)) break;
    names.add(step.name);
    steps.push(step);
  }
  return steps;
}

/** Everything that can be pressed, as `walk` names it. */
export const actions = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll('*')];
    // Of radio buttons with one name the keys reach one, and the arrows go on from there.
    const isPassed = (one: Element) => {
      if (!(one instanceof HTMLInputElement) || one.type !== 'radio') return false;
      const same = [
        ...document.querySelectorAll<HTMLInputElement>(`input[name="${CSS.escape(one.name)}"]`),
      ];
      return one !== (same.find(({ checked }) => checked) ?? same[0]);
    };
    return [...document.querySelectorAll('a[href], button, summary, select, input, textarea')]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !isPassed(one))
      .filter((one) => !(one as HTMLButtonElement).disabled)
      .map(
        (one) =>
          `${all.indexOf(one)} ${one.tagName} ${(one.textContent ?? '').trim().slice(0, 30)}`,
      );
  });
