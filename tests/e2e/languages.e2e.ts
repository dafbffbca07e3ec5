import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
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
          // Plots are drawn anew when their place changes.
          await soft.poll(() => clipped(desk), `${view} at ${width} px`).toEqual([]);
        }
      }
    });
  });
