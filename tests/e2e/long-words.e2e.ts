import type { Page } from '@playwright/test';
import { CHANGE_KINDS } from '../../src/core/model/change.ts';
import { clipped } from './clipped.ts';
import { expect, test } from './fairshare.ts';
import { put } from './growing-site.ts';
import { pseudo } from './pseudo-locale.ts';

test.use({ pseudo: true });

const NEWS = 'daily-ledger.example';
const READING = pseudo('Reading your history…');
const WIDTHS = [1200, 768, 360];

/** Opens everything that is folded, so that it is measured too. */
const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

test('words that are 40 % longer fit the popup', async ({ fairshare }) => {
  const page = await fairshare.visit(`https://${NEWS}/`);
  const popup = await fairshare.popup(page);
  await expect(popup.locator('[data-state="first-run"]')).toBeVisible();
  await expect(popup.locator('body')).toContainText('[');
  await expect.poll(() => clipped(popup)).toEqual([]);
  await fairshare.start();
  await page.reload();
  await fairshare.sites.untilQuiet();
  await popup.reload();
  await expect(popup.locator('[data-state="ready"]')).toBeVisible();
  await unfold(popup);
  for (const width of [380, 320]) {
    await popup.setViewportSize({ width, height: 600 });
    await expect.poll(() => clipped(popup), `${width} px`).toEqual([]);
  }
  await fairshare.ask('ui>background.pause', { minutes: 60 });
  await expect(popup.locator('[data-state="paused"]')).toBeVisible();
  await expect.poll(() => clipped(popup)).toEqual([]);
});

test('words that are 40 % longer fit the dashboard', async ({ fairshare }) => {
  await fairshare.start();
  await fairshare.visit(`https://${NEWS}/`);
  await expect
    .poll(async () => (await fairshare.rows('receipts')).map(({ stage }) => stage))
    .toEqual(['kept']);
  const [receipt] = await fairshare.rows('receipts');
  const { desk, browser } = fairshare;
  const views = ['sites', `site/${NEWS}`, 'receipts', `receipt/${String(receipt?.['id'])}`];
  const changes = CHANGE_KINDS.map((kind) => ({
    id: kind,
    site: NEWS,
    day: '2026-01-05',
    kind,
    at: Date.now(),
    subjects: ['advertising'],
    more: 2,
    purposes: ['advertising'],
    state: 'new',
  }));
  await put(fairshare, 'changes', changes);
  views.push('changes', 'report', 'check-up', 'preferences', 'my-data', 'help', 'welcome');
  const letter = { site: NEWS, company: null, law: 'gdpr', kind: 'access', to: null, text: 'Text' };
  const sent = { status: 'sent', at: 1, sentAt: 1, due: '2020-01-01' };
  await fairshare.ask('ui>background.letter', {
    letter: { ...letter, ...sent, id: 'letter-sent', history: [{ status: 'sent', at: 1 }] },
    isNew: true,
  });
  await fairshare.ask('ui>background.got', { site: NEWS, got: ['news'] });
  views.push('requests', `requests/${NEWS}`, 'request/letter-sent', 'exchange');
  for (const view of views) {
    await desk.goto('about:blank');
    await desk.goto(browser.extensionUrl(`dashboard/index.html#/${view}`));
    await expect(desk.locator('h1')).toBeVisible();
    await expect(desk.getByText(READING)).toHaveCount(0);
    await unfold(desk);
    for (const width of WIDTHS) {
      await desk.setViewportSize({ width, height: 800 });
      // Plots are drawn anew when their place changes.
      await expect.poll(() => clipped(desk), `${view} at ${width} px`).toEqual([]);
    }
  }
});
