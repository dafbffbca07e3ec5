import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { launchChromium } from '../browsers/chromium.mjs';
import { removeProfile } from '../browsers/remove-profile.mjs';
import { sites as demo } from '../sites/index.mjs';
import { onePage } from '../sites/one-page.mjs';
import { startSites } from '../sites/server.mjs';
import { hold } from './closed-panel.ts';
import { EXTENSION, expect, Fairshare, test as base } from './fairshare.ts';
import { filesWith } from './profile-files.ts';

export const PASSPHRASE = 'correct horse battery';
/** Visited behind another page: once it is stored, so is all that came before it. */
export const LATER = 'afterwards.example';
export const TABLES = [
  'visits',
  'observations',
  'sites',
  'preferences',
  'receipts',
  'siteDays',
  'days',
];

/** A profile that browsers come and go with. */
export class Profile {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'fairshare-locked-'));
  #sites: Awaited<ReturnType<typeof startSites>> | undefined;
  #now: Fairshare | undefined;

  async open(): Promise<Fairshare> {
    this.#sites ??= await startSites({ extra: [onePage(LATER, '<p>Nothing happens here.</p>')] });
    const browser = await launchChromium({
      extension: EXTENSION,
      sites: this.#sites,
      executablePath: process.env['CHROMIUM'] ?? '',
      profile: this.folder,
    });
    this.#now = await Fairshare.in(browser, this.#sites, 'my-data');
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

  filesWith = (word: string): string[] => filesWith(this.folder, word);

  async remove() {
    await this.close()?.catch(() => undefined);
    await this.#sites?.close();
    await removeProfile(this.folder);
  }
}

export const test = base.extend<{ profile: Profile }>({
  // Playwright asks for a pattern.
  profile: async ({}, use) => {
    test.skip(!process.env['CHROMIUM'], 'this machine has no Chromium');
    const profile = new Profile();
    await use(profile);
    await profile.remove();
  },
});

export const screen = (page: Page) => page.locator('[data-lock-phase]');
export const sealed = (page: Page) =>
  page.locator('[data-lock-phase="locked"][data-sealed="true"]');

export async function setLock({ desk, browser }: Fairshare): Promise<void> {
  await desk.goto(browser.extensionUrl('dashboard/index.html#/my-data'));
  const form = desk.locator('[data-record-lock="none"]');
  await expect(form).toBeVisible();
  for (const field of await form.locator('input').all()) await field.fill(PASSPHRASE);
  await form.locator('[data-action="set-record-lock"]').click();
  await expect(desk.locator('[data-record-lock="open"]')).toBeVisible();
}

export async function lock(fairshare: Fairshare): Promise<void> {
  await fairshare.desk.locator('[data-action="lock-record"]').click();
  await expect(sealed(fairshare.desk)).toBeVisible({ timeout: 90_000 });
}

export async function unlock(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await page.locator('input[autocomplete="current-password"]').fill(passphrase);
  await page.locator('[data-action="unlock-record"]').click();
}

export async function openRecord({ desk }: Fairshare): Promise<void> {
  await unlock(desk);
  await expect(screen(desk)).toHaveCount(0, { timeout: 60_000 });
}

/** Visits a site until it has done all that it does and all of it is stored. */
export async function browse(fairshare: Fairshare, host: string): Promise<void> {
  const { context } = fairshare.browser;
  const isNew = (await context.cookies(`https://${host}/`)).length === 0;
  const page = await fairshare.visit(`https://${host}/`);
  // While the record is locked nobody can look at the receipt: it is said on the page once it is there.
  if (isNew && demo.some((site) => site.host === host && site.truth.consent))
    await hold(page, 'Why?');
  await page.waitForLoadState('networkidle');
  await page.close();
  // What is seen is written within a second and a half: a browser that is closed before that loses it.
  if (await sealed(fairshare.desk).isVisible()) await visitLater(fairshare);
  else await fairshare.settled();
}

/** Nothing can be asked of a locked record; it is written in order, and which pages came last is known. */
async function visitLater(fairshare: Fairshare): Promise<void> {
  const before = await laterLoads(fairshare);
  const page = await fairshare.visit(`https://${LATER}/`);
  await expect.poll(() => laterLoads(fairshare)).toBeGreaterThan(before);
  await page.close();
}

const laterLoads = ({ desk }: Fairshare): Promise<number> =>
  desk.evaluate(async (site) => {
    const kept = Object.entries(await chrome.storage.session.get(null));
    return kept.filter(
      ([name, value]) =>
        name.startsWith('recentVisit.') && (value as { site: string }).site === site,
    ).length;
  }, LATER);

export { expect };
