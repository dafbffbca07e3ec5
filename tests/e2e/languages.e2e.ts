import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { clipped } from './clipped.ts';
import { EXTENSION, expect, test } from './fairshare.ts';

const NEWS = 'daily-ledger.example';
const VIEWS = [
  'overview',
  'companies',
  'kinds',
  'sites',
  `site/${NEWS}`,
  'changes',
  `requests/${NEWS}`,
  'exchange',
  'check-up',
  'preferences',
  'my-data',
  'report',
  'help',
];
/** All that does not fit is told at once. */
const soft = expect.configure({ soft: true });
const folder = path.join(EXTENSION, '_locales');

interface Texts {
  direction: { message: string };
  navOverview: { message: string };
}

/** Words of the menu that stand on two lines: there is no place in them to break. */
const brokenWords = (page: Page) =>
  page
    .locator('nav')
    .first()
    .evaluate((nav) => {
      const texts = document.createTreeWalker(nav, NodeFilter.SHOW_TEXT);
      const broken: string[] = [];
      for (let node = texts.nextNode(); node; node = texts.nextNode())
        for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[^\s-]{2,}/g)) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
          // Japanese may break between any two letters.
          if (lines.size > 1 && !/[\u3040-\u9fff]/.test(word)) broken.push(word);
        }
      return broken;
    });

for (const locale of readdirSync(folder).filter((name) => name !== 'en'))
  test.describe(locale, () => {
    test.use({ language: locale.replace('_', '-') });

    test('is spoken everywhere, the right way round, and fits', async ({ fairshare }) => {
      const file = readFileSync(path.join(folder, locale, 'messages.json'), 'utf8');
      const { direction, navOverview } = JSON.parse(file) as Texts;
      await fairshare.start();
      const page = await fairshare.visit(`https://${NEWS}/`);
      await fairshare.settled();
      const popup = await fairshare.popup(page);
      await expect(popup.locator('[data-state="ready"]')).toBeVisible();
      await expect(popup.locator('html')).toHaveAttribute('dir', direction.message);
      for (const width of [380, 320]) {
        await popup.setViewportSize({ width, height: 600 });
        await soft.poll(() => clipped(popup), `popup at ${width} px`).toEqual([]);
      }
      const { desk, browser } = fairshare;
      for (const view of VIEWS) {
        await desk.goto('about:blank');
        await desk.goto(browser.extensionUrl(`dashboard/index.html#/${view}`));
        await expect(desk.locator('h1')).toBeVisible();
        await expect(desk.locator('html')).toHaveAttribute('dir', direction.message);
        await expect(desk.locator('nav').first()).toContainText(navOverview.message);
        await expect(desk.locator('main [role="status"]').filter({ hasText: '…' })).toHaveCount(0);
        for (const width of [1200, 360]) {
          await desk.setViewportSize({ width, height: 800 });
          if (width === 1200)
            expect(await brokenWords(desk), `words broken in the menu of ${view}`).toEqual([]);
          // Plots are drawn anew when their place changes.
          await soft.poll(() => clipped(desk), `${view} at ${width} px`).toEqual([]);
        }
      }
    });
  });
