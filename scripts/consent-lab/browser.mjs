/**
 * A browser with the extension set up as a person would: started, and its wishes imported from a file.
 *
 * @import { BrowserContext, Page } from '@playwright/test'
 */
import { launchChromium } from '../../tests/browsers/chromium.mjs';
import { rowsIn } from '../../tests/browsers/database.mjs';
import { until } from './until.mjs';

/** Runs in one of the extension's pages. */
const settingsIn = async () => (await chrome.storage.local.get('settings')).settings ?? {};

/**
 * What is written into the file that is imported.
 *
 * @param {string[]} allowed Purposes allowed everywhere.
 * @param {string[] | null} layers The only layers that may act; null for all.
 */
const fileOf = (allowed, layers) =>
  JSON.stringify({
    format: 'fairshare.export/1',
    preferences: [
      ...allowed.map((purpose) => ({ scope: 'everywhere', purpose, allow: true })),
      { scope: 'everywhere', purpose: 'selling', allow: false },
    ],
    ...(layers ? { developer: { consentLayers: layers } } : {}),
  });

/**
 * Forgets hosts in the browser, and all cookies.
 *
 * @param {BrowserContext} context
 * @param {Page} desk Any page of it.
 * @param {string[]} hosts
 */
export async function clear(context, desk, hosts) {
  const session = await context.newCDPSession(desk);
  for (const host of hosts)
    await session.send('Storage.clearDataForOrigin', {
      origin: `https://${host}`,
      storageTypes: 'all',
    });
  await session.detach();
  await context.clearCookies();
}

/**
 * @param {Page} desk
 * @param {(file: string) => string} url
 * @param {string} text
 */
async function importFile(desk, url, text) {
  await desk.goto(url('dashboard/index.html#/my-data'));
  await desk.locator('[data-action="import"]').setInputFiles({
    name: 'wishes.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await desk.locator('[data-action="confirm-import"]').click();
  await until(async () => (await desk.evaluate(rowsIn, 'preferences')).length > 0);
}

/**
 * @param {{ extension: string, web: { resolverRules: string }, executablePath: string,
 *   allowed: string[], layers: string[] | null }} options
 */
export async function openBrowser({ extension, web, executablePath, allowed, layers }) {
  const browser = await launchChromium({ extension, sites: web, executablePath });
  const desk = await browser.page();
  await desk.goto(browser.extensionUrl('dashboard/index.html#/welcome'));
  await desk.locator('[data-action="start"]').click();
  await until(async () => (await desk.evaluate(settingsIn)).started === true);
  await importFile(desk, browser.extensionUrl, fileOf(allowed, layers));
  /** @param {string} name @param {object} ask */
  const ask = (name, ask) =>
    desk.evaluate((message) => chrome.runtime.sendMessage(message), { name, ask });
  await ask('ui>background.refresh', {});
  return {
    context: browser.context,
    page: () => browser.page(),
    close: () => browser.close(),
    tabId: browser.tabId,
    ask,
    /** The proofs that the extension wrote about a site, newest first. */
    async receipts(/** @type {string} */ site) {
      await ask('ui>background.flush', { tab: null });
      const rows = await desk.evaluate(rowsIn, 'receipts');
      return rows.filter((row) => row.site === site).sort((a, b) => b.at - a.at);
    },
    /** Forgets a site in the browser and in the extension, frames' storage included. */
    async forget(/** @type {string} */ host, /** @type {string[]} */ frames = []) {
      await clear(browser.context, desk, [host, ...frames]);
      await ask('ui>background.forget', { site: host });
    },
  };
}
