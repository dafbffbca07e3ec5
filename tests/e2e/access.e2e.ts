import path from 'node:path';
import { launchFirefox } from '../browsers/firefox.mjs';
import { startSites } from '../sites/server.mjs';
import { violations } from './accessibility.ts';
import { expect, test, type Fairshare } from './fairshare.ts';

const HOST = 'skyline-weather.example';
const FIREFOX_BUILD = path.resolve(import.meta.dirname, '../../dist/firefox');

interface DeveloperPrivate {
  updateExtensionConfiguration(change: { extensionId: string; hostAccess: string }): Promise<void>;
}

/** What a person sets on the browser's own page of extensions. */
async function setAccess({ browser }: Fairshare, hostAccess: string): Promise<void> {
  const page = await browser.page();
  await page.goto('chrome://extensions/');
  await page.evaluate(
    ([extensionId, access]) =>
      (
        chrome as unknown as { developerPrivate: DeveloperPrivate }
      ).developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: access }),
    [browser.extensionId, hostAccess] as const,
  );
  await page.close();
}

test('Chromium: where the browser keeps it from sites, that is said with a button', async ({
  fairshare,
}) => {
  await fairshare.start();
  const { desk } = fairshare;
  await expect(desk.locator('main [role="status"]').first()).toBeAttached();
  await expect(desk.locator('[data-access="missing"]')).toHaveCount(0);
  await setAccess(fairshare, 'ON_CLICK');
  // The page that is open says so at once.
  await expect(desk.locator('[data-access="missing"] [data-action="allow-access"]')).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await desk.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await violations(desk)).toEqual([]);
  }
  const popup = await fairshare.browser.page();
  await popup.setViewportSize({ width: 380, height: 600 });
  await popup.goto(fairshare.browser.extensionUrl('popup/index.html'));
  await expect(popup.locator('[data-access="missing"] [data-action="allow-access"]')).toBeVisible();
  expect(await violations(popup)).toEqual([]);
  await setAccess(fairshare, 'ON_ALL_SITES');
  await expect(desk.locator('[data-access="missing"]')).toHaveCount(0);
  await expect(popup.locator('[data-access="missing"]')).toHaveCount(0);
});

test('Firefox: one click asks for it, and recording goes on', async () => {
  const executablePath = process.env['FIREFOX'];
  test.skip(!executablePath, 'this machine has no Firefox');
  const sites = await startSites();
  const firefox = await launchFirefox({
    extension: FIREFOX_BUILD,
    sites,
    executablePath: executablePath ?? '',
    // The browser's own question is answered with yes: nobody can press it here.
    preferences: { 'extensions.webextOptionalPermissionPrompts': false },
  });
  try {
    const desk = await firefox.newTab();
    await firefox.navigate(firefox.extensionUrl('dashboard/index.html#/welcome'));
    await firefox.click('[data-action="start"]');
    const asked = () =>
      firefox.evaluate(() => document.querySelector('[data-access="missing"]') !== null);
    expect(await asked()).toBe(false);
    await firefox.evaluateInBrowser(
      `const { ExtensionPermissions } = ChromeUtils.importESModule(
         'resource://gre/modules/ExtensionPermissions.sys.mjs');
       const { extension } = WebExtensionPolicy.getByID('${firefox.extensionId}');
       return ExtensionPermissions.remove(extension.id,
         { permissions: [], origins: ['<all_urls>'] }, extension).then(() => null);`,
    );
    await expect.poll(asked).toBe(true);
    const visit = async () => {
      await firefox.newTab();
      await firefox.navigate(`https://${HOST}/`);
      await sites.untilQuiet();
      await firefox.switchTo(desk);
    };
    const visits = () =>
      firefox.evaluate(async () => {
        const { browser } = globalThis as unknown as {
          browser: { runtime: { sendMessage(message: object): Promise<unknown> } };
        };
        await browser.runtime.sendMessage({ name: 'ui>background.flush', ask: { tab: null } });
        return new Promise<number>((done) => {
          const open = indexedDB.open('fairshare');
          open.onsuccess = () => {
            const count = open.result.transaction('visits').objectStore('visits').count();
            count.onsuccess = () => {
              open.result.close();
              done(count.result);
            };
          };
        });
      });
    await visit();
    expect(await visits()).toBe(0);
    await firefox.click('[data-action="allow-access"]');
    await expect.poll(asked).toBe(false);
    await visit();
    await expect.poll(visits).toBe(1);
  } finally {
    await firefox.close();
    await sites.close();
  }
});
