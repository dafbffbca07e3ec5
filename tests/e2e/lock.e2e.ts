import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { launchChromium } from '../browsers/chromium.mjs';
import { startSites } from '../sites/server.mjs';
import { violationsInAnyLight } from './accessibility.ts';
import { misfits, misfitsSpaced } from './shape.ts';
import { EXTENSION, expect, Fairshare, test as base } from './fairshare.ts';

const PASSPHRASE = 'correct horse battery';
const TABLES = ['visits', 'observations', 'sites', 'preferences', 'receipts', 'siteDays', 'days'];
const SHOP = 'northfold-outfitters.example';
const WEATHER = 'skyline-weather.example';
const NEWS = 'daily-ledger.example';
const GARDEN = 'slow-garden.example';

/** A profile that browsers come and go with. */
class Profile {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'fairshare-locked-'));
  #sites: Awaited<ReturnType<typeof startSites>> | undefined;
  #now: Fairshare | undefined;

  async open(): Promise<Fairshare> {
    this.#sites ??= await startSites({});
    const browser = await launchChromium({
      extension: EXTENSION,
      sites: this.#sites,
      executablePath: process.env['CHROMIUM'] ?? '',
      profile: this.folder,
    });
    const desk = await browser.page();
    await desk.goto(browser.extensionUrl('dashboard/index.html#/my-data'));
    this.#now = new Fairshare(browser, this.#sites, desk);
    return this.#now;
  }

  close = async () => this.#now?.browser.close();

  /** As when the power goes: the browser's own process crashes and writes nothing any more. */
  async kill(): Promise<void> {
    const browser = this.#now?.browser.context;
    const page = await browser?.newPage();
    const gone = new Promise<void>((done) => browser?.once('close', () => done()));
    const session = page && (await browser?.newCDPSession(page));
    session?.send('Browser.crash').catch(() => undefined);
    await gone;
  }

  /** Files that hold a word, of those that the extension's data lies in. */
  filesWith(word: string): string[] {
    const folder = path.join(this.folder, 'Default');
    const spellings = [
      Buffer.from(word),
      Buffer.from(word, 'utf16le'),
      Buffer.from(word, 'utf16le').swap16(),
    ];
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
      if (!/IndexedDB|Extension|File System|Local Storage|DNR|Sync/i.test(name)) return false;
      try {
        const bytes = readFileSync(path.join(folder, name));
        return spellings.some((spelling) => bytes.includes(spelling));
      } catch {
        return false;
      }
    });
  }

  async remove() {
    await this.close()?.catch(() => undefined);
    await this.#sites?.close();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

const test = base.extend<{ profile: Profile }>({
  // Playwright asks for a pattern.
  // eslint-disable-next-line no-empty-pattern
  profile: async ({}, use) => {
    test.skip(!process.env['CHROMIUM'], 'this machine has no Chromium');
    const profile = new Profile();
    await use(profile);
    await profile.remove();
  },
});

const screen = (page: Page) => page.locator('[data-lock-phase]');
const sealed = (page: Page) => page.locator('[data-lock-phase="locked"][data-sealed="true"]');

async function setLock({ desk, browser }: Fairshare): Promise<void> {
  await desk.goto(browser.extensionUrl('dashboard/index.html#/my-data'));
  const form = desk.locator('[data-record-lock="none"]');
  await expect(form).toBeVisible();
  for (const field of await form.locator('input').all()) await field.fill(PASSPHRASE);
  await form.locator('[data-action="set-record-lock"]').click();
  await expect(desk.locator('[data-record-lock="open"]')).toBeVisible();
}

async function lock(fairshare: Fairshare): Promise<void> {
  await fairshare.desk.locator('[data-action="lock-record"]').click();
  await expect(sealed(fairshare.desk)).toBeVisible({ timeout: 40_000 });
}

async function unlock(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await page.locator('input[autocomplete="current-password"]').fill(passphrase);
  await page.locator('[data-action="unlock-record"]').click();
}

async function openRecord({ desk }: Fairshare): Promise<void> {
  await unlock(desk);
  await expect(screen(desk)).toHaveCount(0, { timeout: 30_000 });
}

async function browse(fairshare: Fairshare, host: string): Promise<void> {
  const page = await fairshare.visit(`https://${host}/`);
  await page.waitForLoadState('networkidle');
  await page.close();
}

/** Scores are noted a moment after what they are made of: until they are those of all there is. */
const settled = (fairshare: Fairshare) =>
  expect(async () => {
    const { sites, scores } = await fairshare.exported();
    const noted = sites.map(({ site, score }) => [site, score?.value]);
    expect(noted).toEqual(scores.map(({ site, value }) => [site, value]));
    const days = await fairshare.rows('siteDays');
    expect(days.map(({ site, score }) => [site, score])).toEqual(noted);
  }).toPass({ timeout: 30_000 });

const receiptsOf = async (fairshare: Fairshare) =>
  (await fairshare.rows('receipts')).map(({ site, stage, wished, evidence, checks }) => ({
    site,
    stage,
    wished,
    evidence,
    checks,
  }));

/** What was counted, without what no two runs have in common. */
async function counts(fairshare: Fairshare): Promise<unknown> {
  const observations = await fairshare.rows('observations');
  const days = await fairshare.rows('siteDays');
  return {
    visits: (await fairshare.rows('visits')).map(({ site, sources }) => ({ site, sources })),
    sites: (await fairshare.rows('sites')).map(({ site, loads, score }) => ({
      site,
      loads,
      score,
    })),
    observations: observations
      .map(({ site, kind, key, count }) => `${site} ${kind} ${key} ${count}`)
      .sort(),
    sums: days.map(({ site, visits, requests, score }) => ({ site, visits, requests, score })),
    receipts: await receiptsOf(fairshare),
  };
}

test('locked: no name can be read in the profile, recording goes on, and all counts come out', async ({
  profile,
}) => {
  base.setTimeout(240_000);
  // A run without a lock, to compare with.
  const plain = new Profile();
  let fairshare = await plain.open();
  await fairshare.start();
  for (const host of [WEATHER, SHOP, SHOP, NEWS, NEWS, GARDEN]) await browse(fairshare, host);
  await expect.poll(async () => (await fairshare.rows('receipts')).length).toBeGreaterThan(0);
  await settled(fairshare);
  const expected = await counts(fairshare);
  await plain.remove();

  fairshare = await profile.open();
  await fairshare.start();
  for (const host of [WEATHER, SHOP]) await browse(fairshare, host);
  await fairshare.ask('ui>background.label', { site: WEATHER, level: 'trusted' });
  await fairshare.ask('ui>background.prefer', {
    scope: { site: WEATHER },
    purpose: 'selling',
    allow: true,
  });
  await expect
    .poll(async () => (await fairshare.rows('sites')).filter(({ score }) => score).length)
    .toBe(2);
  await setLock(fairshare);
  expect(profile.filesWith(WEATHER)).not.toEqual([]);
  await lock(fairshare);
  for (const table of TABLES) expect(await fairshare.rows(table)).toEqual([]);
  for (const host of [SHOP, NEWS]) await browse(fairshare, host);
  await fairshare.browser.stopWorker();
  for (const host of [NEWS, GARDEN]) await browse(fairshare, host);
  for (const table of TABLES) expect(await fairshare.rows(table)).toEqual([]);
  for (const word of [WEATHER, SHOP, NEWS, GARDEN, 'Hotjar'])
    await expect.poll(() => profile.filesWith(word), { timeout: 30_000 }).toEqual([]);
  await profile.close();
  for (const word of [WEATHER, SHOP, NEWS, GARDEN, 'Hotjar'])
    expect(profile.filesWith(word), word).toEqual([]);

  fairshare = await profile.open();
  await expect(screen(fairshare.desk)).toBeVisible();
  await openRecord(fairshare);
  expect(await fairshare.rows('sealed')).toEqual([]);
  expect(await fairshare.rows('preferences')).toHaveLength(1);
  // What is judged of it is told a moment after it was opened.
  await expect(async () => expect(await counts(fairshare)).toEqual(expected)).toPass({
    timeout: 30_000,
  });
});

test('a browser that goes down while the record is open finds it sealed with its next start', async ({
  profile,
}) => {
  test.slow();
  let fairshare = await profile.open();
  await fairshare.start();
  await browse(fairshare, WEATHER);
  await fairshare.ask('ui>background.enforce', { mode: 'everywhere' });
  await fairshare.ask('ui>background.lift', { site: WEATHER, lifted: true });
  const before = await counts(fairshare);
  await setLock(fairshare);
  for (const folder of ['IndexedDB', 'DNR'])
    expect(profile.filesWith(WEATHER).filter((name) => name.includes(folder))).not.toEqual([]);
  await profile.kill();
  fairshare = await profile.open();
  await expect(sealed(fairshare.desk)).toBeVisible({ timeout: 60_000 });
  for (const table of TABLES) expect(await fairshare.rows(table)).toEqual([]);
  await expect.poll(() => profile.filesWith(WEATHER), { timeout: 30_000 }).toEqual([]);
  await openRecord(fairshare);
  expect(await counts(fairshare)).toEqual(before);
  // What holds on the site alone holds again.
  const rules = async () =>
    JSON.stringify(
      await fairshare.desk.evaluate(() => chrome.declarativeNetRequest.getDynamicRules()),
    );
  await expect.poll(rules).toContain(WEATHER);
});

test('the lock screen: one place for all pages, a wrong passphrase, back where one was', async ({
  profile,
}) => {
  test.slow();
  const fairshare = await profile.open();
  const { desk, browser } = fairshare;
  await fairshare.start();
  const page = await fairshare.visit(`https://${WEATHER}/`);
  await setLock(fairshare);
  const other = await browser.page();
  await other.goto(browser.extensionUrl(`dashboard/index.html#/site/${WEATHER}`));
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(WEATHER);
  const popup = await fairshare.popup(page);
  await popup.locator('[data-action="lock-record"]').click();
  for (const one of [desk, other, popup]) {
    await expect(screen(one)).toBeVisible();
    expect(await one.content()).not.toContain(WEATHER);
    expect(await one.title()).not.toContain(WEATHER);
  }
  expect(other.url()).not.toContain(WEATHER);
  // Nothing can be asked of a record that is locked.
  await expect(fairshare.ask('ui>background.flush', { tab: null })).rejects.toThrow();
  await expect(fairshare.ask('ui>background.forget', { site: WEATHER })).rejects.toThrow();
  const badge = async () =>
    other.evaluate(
      async (tabId) => chrome.action.getBadgeText({ tabId }),
      await browser.tabId(page),
    );
  await expect.poll(badge).toBe('');
  for (const view of [other, popup]) {
    expect(await violationsInAnyLight(view)).toEqual([]);
    expect(await misfits(view)).toEqual([]);
    expect(await misfitsSpaced(view)).toEqual([]);
  }

  for (const guess of ['wrong 1', 'wrong 2', 'wrong 3']) {
    await unlock(other, guess);
    await expect(other.getByRole('alert')).toHaveText('This is not the passphrase.');
  }
  await unlock(other, 'wrong 4');
  await expect(other.getByRole('alert')).toContainText('The next one is looked at from');
  // The right one has to wait as well.
  await unlock(other);
  await expect(other.getByRole('alert')).toContainText('The next one is looked at from');
  await other.evaluate(async () => {
    const { lock } = await chrome.storage.local.get('lock');
    await chrome.storage.local.set({ lock: { ...(lock as object), waitUntil: 0 } });
  });
  // By keys alone.
  await other.locator('input[type="password"]').focus();
  await other.keyboard.type(PASSPHRASE);
  await other.keyboard.press('Enter');
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(WEATHER);
  expect(other.url()).toContain(WEATHER);
  await expect(popup.locator('main[data-state="ready"]')).toBeVisible();
  await expect(desk.locator('[data-record-lock="open"]')).toBeVisible();
});

test('another passphrase opens the same record; without the lock nothing asks for one', async ({
  profile,
}) => {
  test.slow();
  let fairshare = await profile.open();
  await fairshare.start();
  await browse(fairshare, WEATHER);
  await setLock(fairshare);
  const { desk } = fairshare;
  await desk.getByText('Change the passphrase').first().click();
  const change = desk.locator('form', { has: desk.locator('[data-action="change-record-lock"]') });
  await change.locator('input[autocomplete="current-password"]').fill(PASSPHRASE);
  for (const field of await change.locator('input[autocomplete="new-password"]').all())
    await field.fill('battery staple horse');
  await change.locator('[data-action="change-record-lock"]').click();
  await expect(desk.getByText('The passphrase is changed.')).toBeVisible();
  await lock(fairshare);
  await unlock(desk);
  await expect(desk.getByRole('alert')).toHaveText('This is not the passphrase.');
  await unlock(desk, 'battery staple horse');
  await expect(desk.locator('[data-record-lock="open"]')).toBeVisible();
  await desk.getByText('Remove the lock').first().click();
  const remove = desk.locator('form', { has: desk.locator('[data-action="remove-record-lock"]') });
  await remove.locator('input[autocomplete="current-password"]').fill('battery staple horse');
  await remove.locator('[data-action="remove-record-lock"]').click();
  await expect(desk.locator('[data-record-lock="none"]')).toBeVisible();
  await profile.close();
  fairshare = await profile.open();
  await expect(fairshare.desk.locator('[data-record-lock="none"]')).toBeVisible();
  expect(await fairshare.rows('visits')).toHaveLength(1);
});

test('whoever forgot the passphrase can delete everything and begin anew', async ({ profile }) => {
  test.slow();
  const fairshare = await profile.open();
  await fairshare.start();
  await browse(fairshare, WEATHER);
  await setLock(fairshare);
  await lock(fairshare);
  const { desk } = fairshare;
  await desk.getByText('Forgot the passphrase?').click();
  await desk.locator('[data-action="forget-locked"]').click();
  await desk.locator('dialog [data-action="confirm"]').click();
  await expect(desk.locator('[data-record-lock="none"]')).toBeVisible();
  for (const table of [...TABLES, 'sealed']) expect(await fairshare.rows(table)).toEqual([]);
  await browse(fairshare, SHOP);
  await expect
    .poll(async () => (await fairshare.rows('visits')).map(({ site }) => site))
    .toEqual([SHOP]);
});

test('a locked record that the browser lost is noticed, and its copies come back', async ({
  profile,
}) => {
  test.slow();
  let fairshare = await profile.open();
  await fairshare.start();
  await browse(fairshare, WEATHER);
  await fairshare.ask('ui>background.prefer', {
    scope: 'everywhere',
    purpose: 'analytics',
    allow: true,
  });
  const copied = async () =>
    fairshare.desk.evaluate(
      async () => ((await chrome.storage.local.get('kept'))['kept'] as { copied: number }).copied,
    );
  await expect.poll(copied).toBeGreaterThan(0);
  await setLock(fairshare);
  await lock(fairshare);
  await profile.close();
  const folder = path.join(profile.folder, 'Default/IndexedDB');
  const own = readdirSync(folder).filter((name) => name.startsWith('chrome-extension_'));
  for (const name of own) rmSync(path.join(folder, name), { recursive: true });
  fairshare = await profile.open();
  await openRecord(fairshare);
  await expect
    .poll(() => fairshare.settings())
    .toMatchObject({ lost: { days: 1, preferences: 1 } });
  expect(await fairshare.rows('preferences')).toMatchObject([{ purpose: 'analytics' }]);
  expect(await fairshare.rows('days')).toHaveLength(1);
});
