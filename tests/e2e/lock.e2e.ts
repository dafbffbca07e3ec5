import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { launchChromium } from '../browsers/chromium.mjs';
import { startSites } from '../sites/server.mjs';
import { EXTENSION, expect, Fairshare, test as base } from './fairshare.ts';

const PASSPHRASE = 'correct horse battery';
const TABLES = ['visits', 'observations', 'sites', 'preferences', 'receipts', 'siteDays', 'days'];
const SHOP = 'northfold-outfitters.example';
const WEATHER = 'skyline-weather.example';
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

const receiptsOf = async (fairshare: Fairshare) =>
  (await fairshare.rows('receipts')).map(({ site, stage, wished, evidence }) => ({
    site,
    stage,
    wished,
    evidence,
  }));

/** What was counted, without what no two runs have in common. */
async function counts(fairshare: Fairshare): Promise<unknown> {
  const observations = await fairshare.rows('observations');
  const days = await fairshare.rows('siteDays');
  return {
    visits: (await fairshare.rows('visits')).map(({ site, sources }) => ({ site, sources })),
    sites: (await fairshare.rows('sites')).map(({ site, loads, score }) => ({ site, loads, score })),
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
  for (const host of [WEATHER, SHOP, GARDEN]) await browse(fairshare, host);
  await expect.poll(async () => (await fairshare.rows('receipts')).length).toBe(1);
  await expect
    .poll(async () => (await fairshare.rows('sites')).filter(({ score }) => score).length)
    .toBe(3);
  await fairshare.ask('ui>background.flush', { tab: null });
  const expected = await counts(fairshare);
  await plain.remove();

  fairshare = await profile.open();
  await fairshare.start();
  await browse(fairshare, WEATHER);
  await fairshare.ask('ui>background.label', { site: WEATHER, level: 'trusted' });
  await fairshare.ask('ui>background.prefer', { scope: { site: WEATHER }, purpose: 'selling', allow: true });
  await expect
    .poll(async () => (await fairshare.rows('sites')).filter(({ score }) => score).length)
    .toBe(1);
  await setLock(fairshare);
  expect(profile.filesWith(WEATHER)).not.toEqual([]);
  await lock(fairshare);
  for (const table of TABLES) expect(await fairshare.rows(table)).toEqual([]);
  await browse(fairshare, SHOP);
  await fairshare.browser.stopWorker();
  await browse(fairshare, GARDEN);
  for (const table of TABLES) expect(await fairshare.rows(table)).toEqual([]);
  for (const word of [WEATHER, SHOP, GARDEN, 'Hotjar'])
    await expect.poll(() => profile.filesWith(word), { timeout: 30_000 }).toEqual([]);
  await profile.close();
  for (const word of [WEATHER, SHOP, GARDEN, 'Hotjar'])
    expect(profile.filesWith(word), word).toEqual([]);

  fairshare = await profile.open();
  await expect(screen(fairshare.desk)).toBeVisible();
  await openRecord(fairshare);
  expect(await fairshare.rows('sealed')).toEqual([]);
  expect(await fairshare.rows('preferences')).toHaveLength(1);
  await expect
    .poll(async () => (await fairshare.rows('sites')).filter(({ score }) => score).length)
    .toBe(3);
  expect(await counts(fairshare)).toEqual(expected);
});
