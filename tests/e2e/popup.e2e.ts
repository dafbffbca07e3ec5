import { pathToFileURL } from 'node:url';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { violations } from './accessibility.ts';
import { openToolbarPopup } from '../browsers/toolbar-popup.mjs';
import { expect, test, type Fairshare } from './fairshare.ts';

const WEATHER = 'skyline-weather.example';
const BLOG = 'slow-garden.example';
const root = (popup: Page) => popup.locator('[data-state]');

/** The score of a site once all is known of it, when the popup shows it. */
async function finalScore(fairshare: Fairshare, popup: Page, site: string): Promise<string> {
  await fairshare.settled();
  const row = (await fairshare.rows('sites')).find((one) => one['site'] === site);
  const score = String((row?.['score'] as { value: number } | undefined)?.value);
  await expect(root(popup)).toHaveAttribute('data-score', score);
  return score;
}

test('first run: one button, and it starts', async ({ fairshare }) => {
  const page = await fairshare.visit(`https://${BLOG}/`);
  const popup = await fairshare.popup(page);
  await expect(root(popup)).toHaveAttribute('data-state', 'first-run');
  expect(await violations(popup)).toEqual([]);
  await popup.locator('[data-action="start"]').click();
  await expect(root(popup)).toHaveAttribute('data-state', 'ready');
  await expect(root(popup)).toHaveAttribute('data-site', BLOG);
  expect(await fairshare.settings()).toMatchObject({ started: true });
});

test('ready: number, letter, reasons that open their evidence, and a switch that works at once', async ({
  fairshare,
}) => {
  await fairshare.start();
  const page = await fairshare.visit(`https://${WEATHER}/`);
  const popup = await fairshare.popup(page);
  await expect(root(popup)).toHaveAttribute('data-state', 'ready');
  await expect(root(popup)).toHaveAttribute('data-score', /^\d+$/);
  await expect(root(popup)).toHaveAttribute('data-grade', /^[A-F]$/);
  const scored = await finalScore(fairshare, popup, WEATHER);
  const why = popup.locator('details', { hasText: 'location' }).first();
  await why.locator('summary').first().click();
  await expect(why).toContainText(/load/i);
  const advertising = popup.getByRole('switch', { name: /advertising/i }).first();
  await expect(advertising).not.toBeChecked();
  await advertising.focus();
  await popup.keyboard.press('Space');
  await expect(advertising).toBeChecked();
  await expect
    .poll(() => fairshare.rows('preferences'))
    .toMatchObject([{ scope: { site: WEATHER }, purpose: 'advertising', allow: true }]);
  // What a person wishes has no say in what the site does.
  await expect(root(popup)).toHaveAttribute('data-score', scored);
  for (const colorScheme of ['light', 'dark'] as const) {
    await popup.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await violations(popup)).toEqual([]);
  }
});

test('the same content after the worker was killed', async ({ fairshare }) => {
  await fairshare.start();
  const page = await fairshare.visit(`https://${WEATHER}/`);
  const before = await fairshare.popup(page);
  await expect(root(before)).toHaveAttribute('data-score', /^\d+$/);
  const score = await finalScore(fairshare, before, WEATHER);
  await before.close();
  await fairshare.browser.stopWorker();
  const after = await fairshare.popup(page);
  await expect(root(after)).toHaveAttribute('data-score', score);
  await after.close();
  // It starts again when the content is there, and not in its way.
  const asleep = await fairshare.popup(page, () => {
    const { runtime } = chrome;
    // A popup that is opened as a page has woken it.
    runtime.getContexts = () => Promise.resolve([]);
    const send = runtime.sendMessage.bind(runtime) as (message: unknown) => Promise<unknown>;
    runtime.sendMessage = ((message: unknown) => {
      const { dataset } = document.querySelector('main') ?? document.body;
      const all = document.documentElement.dataset;
      all['sent'] = `${all['sent'] ?? ''}${dataset['state']} `;
      return send(message);
    }) as typeof runtime.sendMessage;
  });
  await expect(root(asleep)).toHaveAttribute('data-score', score);
  await expect(asleep.locator('html')).toHaveAttribute('data-sent', /^(?:ready )+$/);
});

test('what is stored is shown while nobody answers', async ({ fairshare }) => {
  await fairshare.start();
  const page = await fairshare.visit(`https://${WEATHER}/`);
  const before = await fairshare.popup(page);
  const score = await finalScore(fairshare, before, WEATHER);
  await before.close();
  const popup = await fairshare.popup(page, () => {
    chrome.runtime.sendMessage = () => new Promise(() => undefined);
    // Nor does patience end: what is shown waits for none of it.
    const { setTimeout } = window;
    window.setTimeout = ((run: () => void, ms: number) =>
      ms < 500 ? setTimeout(run, ms) : 0) as typeof window.setTimeout;
  });
  await expect(root(popup)).toHaveAttribute('data-score', score);
  await expect(root(popup)).toHaveAttribute('data-site', WEATHER);
});

const PDF = [
  '%PDF-1.4',
  '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
  '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
  '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj',
  'trailer<</Root 1 0 R>>',
  '%%EOF',
].join('\n');

test.describe('a document that is no page', () => {
  test.use({
    extraSites: [
      {
        id: 'papers',
        host: 'papers.example',
        title: 'Papers',
        describe: '',
        paths: ['/'],
        // No ending of the address gives it away.
        routes: { 'papers.example': { '/yearly-report': { type: 'application/pdf', body: PDF } } },
        truth: { always: [] },
      },
    ],
  });

  test('a PDF is unsupported', async ({ fairshare }) => {
    await fairshare.start();
    const page = await fairshare.visit('https://papers.example/yearly-report');
    const popup = await fairshare.popup(page);
    await expect(root(popup)).toHaveAttribute('data-state', 'unsupported');
  });
});

test('pages that no extension may look at are unsupported, with a sentence', async ({
  fairshare,
}) => {
  await fairshare.start();
  const file = pathToFileURL(path.resolve(import.meta.dirname, '../../README.md')).href;
  for (const url of [
    'chrome://newtab/',
    'chrome://settings/',
    'about:blank',
    `view-source:https://${BLOG}/`,
    file,
  ]) {
    const page = await fairshare.browser.page();
    await page.goto(url).catch(() => undefined);
    const worker = await fairshare.browser.worker();
    const tab = await worker.evaluate(async () => {
      const tabs = await chrome.tabs.query({});
      return Math.max(...tabs.map(({ id }) => id ?? 0));
    });
    const popup = await fairshare.browser.page();
    await popup.goto(fairshare.browser.extensionUrl(`popup/index.html?tab=${tab}`));
    await expect(root(popup), url).toHaveAttribute('data-state', 'unsupported');
    await expect(popup.locator('body')).toContainText(/\w{3,}/);
    expect(await violations(popup)).toEqual([]);
    await popup.close();
    await page.close();
  }
  expect(await fairshare.rows('visits')).toEqual([]);
});

test('paused and excluded: said, kept to, and taken back with one press', async ({ fairshare }) => {
  await fairshare.start();
  const page = await fairshare.visit(`https://${WEATHER}/`);
  await fairshare.settled();
  await fairshare.ask('ui>background.pause', { minutes: 60 });
  const popup = await fairshare.popup(page);
  await expect(root(popup)).toHaveAttribute('data-state', 'paused');
  expect(await violations(popup)).toEqual([]);
  expect(await fairshare.rows('visits')).toHaveLength(1);
  await fairshare.visit(`https://${BLOG}/`);
  await fairshare.settled();
  expect(await fairshare.rows('visits')).toHaveLength(1);
  await popup.locator('[data-action="resume"]').click();
  await expect(root(popup)).toHaveAttribute('data-state', 'ready');
  await fairshare.ask('ui>background.label', { site: WEATHER, excluded: true });
  await expect(root(popup)).toHaveAttribute('data-state', 'paused');
});

test('the real popup opens from the toolbar, fits, and tells of the page behind it', async ({
  fairshare,
}) => {
  await fairshare.start();
  const page = await fairshare.visit(`https://${WEATHER}/`);
  await page.bringToFront();
  const popup = await openToolbarPopup(
    fairshare.browser.context,
    fairshare.browser.extensionId,
    page,
  );
  await expect
    .poll(() => popup.evaluate('document.querySelector("[data-state]")?.getAttribute("data-site")'))
    .toBe(WEATHER);
  expect(await popup.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  expect(await popup.evaluate('innerHeight')).toBeLessThanOrEqual(600);
  await popup.close();
});

test('every page of the dashboard: no accessibility fault, light and dark, wide and narrow', async ({
  fairshare,
}) => {
  await fairshare.start();
  const weather = await fairshare.visit(`https://${WEATHER}/`);
  const tickets = await fairshare.visit('https://curtain-tickets.example/');
  await expect
    .poll(async () => (await fairshare.rows('receipts')).map(({ stage }) => stage))
    .toEqual(['broken']);
  // What is looked at must not change under the eyes.
  for (const page of [weather, tickets]) await page.close();
  await fairshare.settled();
  const [receipt] = await fairshare.rows('receipts');
  const view = await fairshare.browser.page();
  for (const name of [
    'welcome',
    'sites',
    `site/${WEATHER}`,
    'receipts',
    `receipt/${String(receipt?.['id'])}`,
    'preferences',
    'my-data',
    'help',
    'nowhere',
  ]) {
    await view.goto('about:blank');
    await view.goto(fairshare.browser.extensionUrl(`dashboard/index.html#/${name}`));
    await expect(view.locator('h1').first()).toBeVisible();
    for (const [width, colorScheme] of [
      [1280, 'light'],
      [1280, 'dark'],
      [320, 'light'],
    ] as const) {
      await view.setViewportSize({ width, height: 800 });
      await view.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await violations(view), `${name} ${width} ${colorScheme}`).toEqual([]);
      await expect
        .poll(
          () => view.evaluate(() => document.documentElement.scrollWidth - innerWidth),
          `${name} at ${width} scrolls sideways`,
        )
        .toBeLessThanOrEqual(0);
    }
  }
});
