import type { Page } from '@playwright/test';
import { violations } from './accessibility.ts';
import { expect, test, type Fairshare } from './fairshare.ts';
import { misfits } from './shape.ts';

const WEATHER = 'skyline-weather.example';

/** An event that the browser would tell of; its own menus and keys cannot be pressed from outside. */
type Told = { dispatch(...told: unknown[]): void };

async function choose(fairshare: Fairshare, item: string, tab: number | null): Promise<void> {
  const worker = await fairshare.browser.worker();
  await worker.evaluate(
    async ([id, on]) => {
      const told = chrome.contextMenus.onClicked as unknown as Told;
      told.dispatch({ menuItemId: id }, on === null ? undefined : await chrome.tabs.get(on));
    },
    [item, tab] as const,
  );
}

async function press(fairshare: Fairshare, command: string): Promise<void> {
  const worker = await fairshare.browser.worker();
  await worker.evaluate((name) => {
    (chrome.commands.onCommand as unknown as Told).dispatch(name);
  }, command);
}

const opens = (fairshare: Fairshare, view: string): Promise<Page> =>
  fairshare.browser.context.waitForEvent('page', {
    predicate: async (page) => {
      await page.waitForURL(/^chrome-extension:/).catch(() => undefined);
      return page.url().endsWith(`#/${view}`);
    },
  });

test('the badge is a letter, a count or nothing, as the person likes', async ({ fairshare }) => {
  await fairshare.start();
  const page = await fairshare.visit(`https://${WEATHER}/`);
  const tab = await fairshare.browser.tabId(page);
  const worker = await fairshare.browser.worker();
  const badge = () => worker.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tab);
  await expect.poll(badge).toMatch(/^[A-F]$/);
  const { desk } = fairshare;
  await desk.goto(fairshare.browser.extensionUrl('dashboard/index.html#/preferences'));
  await desk.getByRole('radio', { name: 'how many companies got data' }).check();
  await expect.poll(badge).toMatch(/^[1-9]\d*$/);
  await desk.getByRole('radio', { name: 'nothing', exact: true }).check();
  await expect.poll(badge).toBe('');
  await desk.reload();
  await expect(desk.getByRole('radio', { name: 'nothing', exact: true })).toBeChecked();
  await desk.getByRole('radio', { name: 'the letter of the site' }).check();
  await expect.poll(badge).toMatch(/^[A-F]$/);
});

test('the menu of the button pauses, resumes, leaves a site out and opens its record', async ({
  fairshare,
}) => {
  await fairshare.start();
  const page = await fairshare.visit(`https://${WEATHER}/`);
  const tab = await fairshare.browser.tabId(page);
  const until = async () =>
    ((await fairshare.settings()) as { pausedUntil: number | null }).pausedUntil;
  await choose(fairshare, 'pause-hour', tab);
  await expect.poll(until).toBeGreaterThan(Date.now() + 50 * 60_000);
  await choose(fairshare, 'resume', tab);
  await expect.poll(until).toBeNull();
  const record = opens(fairshare, `site/${WEATHER}`);
  await choose(fairshare, 'record', tab);
  await (await record).close();
  await choose(fairshare, 'exclude', tab);
  await expect
    .poll(async () => (await fairshare.rows('sites')).map(({ site, excluded }) => [site, excluded]))
    .toEqual([[WEATHER, true]]);
});

test('keys pause, resume and open the dashboard; help lists them', async ({ fairshare }) => {
  const paused = async () =>
    ((await fairshare.settings()) as { pausedUntil: number | null }).pausedUntil !== null;
  await fairshare.start();
  await press(fairshare, 'pause');
  await expect.poll(paused).toBe(true);
  await press(fairshare, 'pause');
  await expect.poll(paused).toBe(false);
  const dashboard = opens(fairshare, '');
  await press(fairshare, 'dashboard');
  await (await dashboard).close();
  const { desk } = fairshare;
  await desk.goto(fairshare.browser.extensionUrl('dashboard/index.html#/help'));
  const keys = desk.locator('kbd');
  await expect(keys).toHaveCount(3);
  await expect(desk.getByText('Pause or resume recording')).toBeVisible();
  expect(await violations(desk)).toEqual([]);
});

test('what the lock forbids, neither menu nor keys do', async ({ fairshare }) => {
  await fairshare.start();
  await fairshare.ask('ui>background.guard', { pin: '2468' });
  for (const act of [
    () => choose(fairshare, 'pause', null),
    () => press(fairshare, 'pause'),
  ] as const) {
    const preferences = opens(fairshare, 'preferences');
    await act();
    await (await preferences).close();
    expect(await fairshare.settings()).toMatchObject({ pausedUntil: null });
  }
});

test('welcome: an example before Start, a tour after it, and nothing of it is kept', async ({
  fairshare,
}) => {
  const { desk } = fairshare;
  const example = desk.locator('[data-example]');
  await expect(example).toContainText('Example');
  await expect(example.locator('.letter')).toHaveText(/^[A-F]$/);
  await example.locator('details').first().locator('summary').first().click();
  await expect(example).toContainText('match.profile-partners.example');
  await example.getByRole('switch', { name: 'Advertising' }).check();
  await expect(example).toContainText('this site');
  const empty = async () => {
    for (const table of ['visits', 'observations', 'sites', 'preferences', 'receipts'])
      expect(await fairshare.rows(table), table).toEqual([]);
  };
  await empty();
  expect((await fairshare.settings()) ?? {}).not.toMatchObject({ started: true });
  await desk.locator('[data-action="start"]').click();
  const tour = desk.locator('[data-tour]');
  const sizes = [
    { width: 1200, height: 800 },
    { width: 320, height: 700 },
  ];
  for (const part of ['verdict', 'why', 'who', 'choice', 'dialog', 'foot']) {
    await expect(tour).toHaveAttribute('data-tour', part);
    await expect(example.locator(`[data-part="${part}"]`)).toHaveClass(/shown/);
    for (const size of sizes) {
      await desk.setViewportSize(size);
      expect(await misfits(desk), `${part} at ${size.width}`).toEqual([]);
    }
    for (const colorScheme of ['light', 'dark'] as const) {
      await desk.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await violations(desk), `${part} ${colorScheme}`).toEqual([]);
    }
    // The last one ends it.
    await tour.locator('.primary').focus();
    await desk.keyboard.press('Enter');
  }
  await expect(tour).toHaveAttribute('data-tour', 'over');
  await desk.locator('[data-action="tour"]').click();
  await expect(tour).toHaveAttribute('data-tour', 'verdict');
  await desk.keyboard.press('Escape');
  await expect(tour).toHaveAttribute('data-tour', 'over');
  await empty();
});
