import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { violations } from './accessibility.ts';
import { expect, test, type Fairshare } from './fairshare.ts';
import { actions, misfits, misfitsSpaced, walk } from './shape.ts';

const WEATHER = 'skyline-weather.example';
const BLOG = 'slow-garden.example';
const TICKETS = 'curtain-tickets.example';
const PICTURES = path.resolve(import.meta.dirname, '../../test-results/popup');
const WHOLE = { width: 380, height: 600 };
/** The same window at 200 %. */
const HALF = { width: 190, height: 300 };

test.describe.configure({ timeout: 360_000 });
test.beforeAll(() => void mkdirSync(PICTURES, { recursive: true }));

const root = (popup: Page) => popup.locator('[data-state]');

/** Writes rows as an earlier day would have left them. */
const put = (fairshare: Fairshare, table: string, rows: unknown[]) =>
  fairshare.desk.evaluate(
    ([name, all]) =>
      new Promise<void>((done, fail) => {
        const open = indexedDB.open('fairshare');
        open.onerror = () => fail(new Error(String(open.error)));
        open.onsuccess = () => {
          const writing = open.result.transaction(name, 'readwrite');
          for (const row of all) writing.objectStore(name).put(row);
          writing.oncomplete = () => {
            open.result.close();
            done();
          };
          writing.onerror = () => fail(new Error(String(writing.error)));
        };
      }),
    [table, rows] as const,
  );

/** Holds a state against everything that is promised of all of them, and takes its pictures. */
async function examine(popup: Page, name: string): Promise<void> {
  const what = (more: string) => `${name}: ${more}`;
  await expect(popup.locator('body')).toContainText(/\w{3,}/);
  for (const colorScheme of ['light', 'dark'] as const) {
    await popup.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await violations(popup), what(colorScheme)).toEqual([]);
    await popup.screenshot({ path: path.join(PICTURES, `${name}-${colorScheme}.png`) });
  }
  const moving = await popup.evaluate(() => document.getAnimations().length);
  expect(moving, what('moves')).toBe(0);
  for (const dir of ['rtl', 'ltr'] as const) {
    await popup.evaluate((to) => void (document.documentElement.dir = to), dir);
    for (const size of [WHOLE, HALF]) {
      await popup.setViewportSize(size);
      expect(await misfits(popup), what(`${dir} ${size.width}`)).toEqual([]);
      if (dir === 'rtl' || size === HALF)
        await popup.screenshot({
          path: path.join(PICTURES, `${name}-${dir}-${size === HALF ? 200 : 100}.png`),
        });
    }
    await popup.setViewportSize(WHOLE);
    expect(await misfitsSpaced(popup), what(`${dir} spaced`)).toEqual([]);
  }
  await popup.emulateMedia({ forcedColors: 'active', colorScheme: 'light' });
  await popup.screenshot({ path: path.join(PICTURES, `${name}-forced.png`) });
  const unseen = await popup.evaluate(() =>
    [...document.querySelectorAll('input[role="switch"], .letter')].flatMap((one) => {
      const { borderTopWidth, borderTopStyle } = getComputedStyle(one);
      return parseFloat(borderTopWidth) >= 1 && borderTopStyle !== 'none' ? [] : [one.outerHTML];
    }),
  );
  expect(unseen, what('without an edge in forced colours')).toEqual([]);
  await popup.emulateMedia({ forcedColors: 'none' });
  const steps = await walk(popup);
  const reached = steps.map((step) => step.name);
  expect(await actions(popup), what('keys')).toEqual(reached);
  expect(
    steps.filter(({ seen }) => !seen),
    what('focus is seen'),
  ).toEqual([]);
}

/** What is looked at must not change under the eyes: all that was told is stored, judged and shown. */
async function still(fairshare: Fairshare, popup: Page, host: string): Promise<void> {
  await fairshare.settled();
  const known = (await fairshare.rows('sites')).find(({ site }) => site === host);
  const { value } = known?.['score'] as { value: number };
  await expect(root(popup)).toHaveAttribute('data-score', String(value));
}

test('before Start, and where no extension may look', async ({ fairshare }) => {
  const page = await fairshare.visit(`https://${BLOG}/`);
  const first = await fairshare.popup(page);
  await expect(root(first)).toHaveAttribute('data-state', 'first-run');
  await examine(first, 'first-run');
  expect(await fairshare.rows('visits')).toEqual([]);
  await fairshare.start();
  const blank = await fairshare.browser.page();
  await blank.goto('chrome://version/');
  const special = await fairshare.browser.page();
  await special.setViewportSize(WHOLE);
  const worker = await fairshare.browser.worker();
  const tab = await worker.evaluate(async () => {
    const tabs = await chrome.tabs.query({});
    return tabs.find(({ url }) => url?.startsWith('chrome://version'))?.id;
  });
  await special.goto(fairshare.browser.extensionUrl(`popup/index.html?tab=${String(tab)}`));
  await expect(root(special)).toHaveAttribute('data-state', 'unsupported');
  await examine(special, 'special-page');
});

test('with a grade, without companies, with a broken promise, with a dialog left to the person', async ({
  fairshare,
}) => {
  await fairshare.start();
  const weather = await fairshare.popup(await fairshare.visit(`https://${WEATHER}/`));
  await expect(root(weather)).toHaveAttribute('data-grade', /^[A-F]$/);
  await still(fairshare, weather, WEATHER);
  await examine(weather, 'loaded');
  // Esc closes the inner layer, and gives the focus back.
  const menu = weather.locator('header details');
  await menu.locator('summary').click();
  await expect(menu).toHaveAttribute('open');
  await weather.keyboard.press('Escape');
  await expect(menu).not.toHaveAttribute('open');
  await expect(menu.locator('summary')).toBeFocused();
  for (const one of await weather.locator('main details').all())
    await one.evaluate((details) => ((details as HTMLDetailsElement).open = true));
  expect(await misfits(weather)).toEqual([]);
  expect(await violations(weather)).toEqual([]);
  await weather.close();

  const blog = await fairshare.visit(`https://${BLOG}/`);
  const garden = await fairshare.popup(blog);
  await expect(root(garden)).toHaveAttribute('data-grade', 'A');
  await examine(garden, 'no-trackers');
  await garden.close();

  const tickets = await fairshare.visit(`https://${TICKETS}/`);
  const broken = await fairshare.popup(tickets);
  await expect
    .poll(async () => (await fairshare.rows('receipts')).map(({ stage }) => stage))
    .toContain('broken');
  await expect(broken.locator('[data-stage="broken"]')).toBeVisible();
  await still(fairshare, broken, TICKETS);
  await examine(broken, 'broken-promise');
  await broken.close();

  const [receipt] = await fairshare.rows('receipts');
  const left = { ...receipt, id: 'left', site: BLOG, stage: 'handed-over', evidence: {} };
  await put(fairshare, 'receipts', [{ ...left, reason: 'pay_or_consent', at: Date.now() }]);
  const handed = await fairshare.popup(blog);
  await expect(handed.locator('[data-stage="handed-over"]')).toContainText(/Handed to you/);
  await examine(handed, 'handed-over');
});

test('paused, left out, nothing on record yet, in a private window, still loading', async ({
  fairshare,
}) => {
  await fairshare.start();
  const page = await fairshare.visit(`https://${BLOG}/`);
  const popup = await fairshare.popup(page);
  await expect(root(popup)).toHaveAttribute('data-state', 'ready');
  // One press, and one to take it back (U7).
  await popup.locator('[data-action="pause-hour"]').click();
  await expect(root(popup)).toHaveAttribute('data-state', 'paused');
  await examine(popup, 'paused');
  await popup.locator('[data-action="resume"]').click();
  await expect(root(popup)).toHaveAttribute('data-state', 'ready');
  await popup.locator('[data-action="exclude"]').click();
  await expect(root(popup)).toHaveAttribute('data-state', 'paused');
  await examine(popup, 'left-out');
  await popup.locator('[data-action="resume"]').click();
  await expect(root(popup)).toHaveAttribute('data-state', 'ready');
  await fairshare.ask('ui>background.forget', { site: BLOG });
  await expect(popup.locator('[data-missing="nothingYetText"]')).toBeVisible();
  expect(await root(popup).getAttribute('data-grade')).toBe('');
  await examine(popup, 'nothing-yet');
  await popup.close();

  const secret = await fairshare.popup(page, () => {
    const get = chrome.tabs.get.bind(chrome.tabs);
    chrome.tabs.get = (async (tab: number) => ({ ...(await get(tab)), incognito: true })) as never;
  });
  await expect(root(secret)).toHaveAttribute('data-state', 'private');
  await examine(secret, 'private-window');
  await secret.close();

  const slow = await fairshare.browser.page();
  await slow.route(/./, (route) =>
    route.request().isNavigationRequest() ? route.continue() : undefined,
  );
  await slow.goto(`https://${WEATHER}/`, { waitUntil: 'commit' });
  const working = await fairshare.popup(slow);
  await expect(root(working)).toHaveAttribute('data-state', 'ready');
  await expect(working.locator('[data-part="verdict"]')).toContainText('still loading');
  await expect(working.locator('.letter')).toHaveCount(0);
  await examine(working, 'working');
});

test('very much, no room left, a new version, a database that cannot be read', async ({
  fairshare,
}) => {
  await fairshare.start();
  const page = await fairshare.visit(`https://${BLOG}/`);
  await fairshare.settled();
  const [visit] = await fairshare.rows('visits');
  const activities = ['advertising', 'analytics', 'social', 'unknown', 'data-broker'];
  const row = (n: number) => ({
    site: BLOG,
    visit: visit?.['id'],
    kind: 'request',
    key: `h${n}.of-company-${n % 900}.example`,
    count: 1,
    first: visit?.['at'],
    last: visit?.['at'],
    parts: {},
    wire: 1,
    detail: {
      host: `h${n}.of-company-${n % 900}.example`,
      company: n % 3 ? `A company with quite a long name, number ${n % 900}` : null,
      activities: [activities[n % activities.length]],
      reach: 0.01,
    },
  });
  await put(
    fairshare,
    'observations',
    Array.from({ length: 10_000 }, (_, n) => row(n)),
  );
  const many = await fairshare.popup(page);
  await expect(root(many)).toHaveAttribute('data-grade', /^[B-F]$/);
  await expect(many.locator('[data-part="who"]')).toContainText(/\+\d/);
  await examine(many, 'many');
  await many.close();

  const updated = await fairshare.popup(page, () => localStorage.setItem('version', '0.0.1'));
  await expect(updated.locator('[data-strip="updated"]')).toBeVisible();
  await examine(updated, 'updated');
  await updated.close();
  const later = await fairshare.popup(page);
  await expect(root(later)).toHaveAttribute('data-state', 'ready');
  await expect(later.locator('[data-strip]')).toHaveCount(0);
  await later.close();

  const worker = await fairshare.browser.worker();
  await worker.evaluate(() => {
    IDBObjectStore.prototype.add = IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  const full = await fairshare.popup(await fairshare.visit(`https://${WEATHER}/`));
  await expect(full.locator('[data-strip="full"]')).toBeVisible();
  await examine(full, 'storage-full');
  await full.close();

  const unreadable = await fairshare.popup(page, () => {
    indexedDB.open = () => {
      throw new DOMException('broken', 'UnknownError');
    };
  });
  await expect(root(unreadable)).toHaveAttribute('data-state', 'error');
  await examine(unreadable, 'unreadable');
});

test('a page older than Fairshare gets no letter, and is asked to be loaded again', async ({
  fairshare,
}) => {
  const { browser } = fairshare;
  const page = await fairshare.visit(`https://${WEATHER}/`);
  const before = await browser.worker();
  const gone = before.waitForEvent('close');
  const next = browser.context.waitForEvent('serviceworker');
  await before.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await gone;
  await (await next).evaluate(() => 1);
  const desk = await browser.page();
  await desk.goto(browser.extensionUrl('dashboard/index.html#/welcome'));
  await desk.locator('[data-action="start"]').click();
  await expect(desk.locator('[data-tour="verdict"]')).toBeVisible();
  const popup = await fairshare.popup(page);
  await expect(popup.locator('[data-missing="reloadText"]')).toBeVisible();
  await expect(popup.locator('.letter')).toHaveCount(0);
  expect(await root(popup).getAttribute('data-grade')).toBe('');
  await examine(popup, 'older-page');
  await popup.locator('[data-action="reload"]').click();
  await expect(root(popup)).toHaveAttribute('data-grade', /^[A-F]$/);
  await expect(popup.locator('[data-missing]')).toHaveCount(0);
});
