/**
 * A browser with the extension recording, and the findings that its export would write.
 *
 * @import { Finding, Web } from './types.mjs'
 */
import path from 'node:path';
import { runnerImport } from 'vite';
import { launchChromium } from '../../tests/browsers/chromium.mjs';
import { rowsIn } from '../../tests/browsers/database.mjs';

/**
 * The extension's own way from stored rows to findings, from the sources at `root`.
 *
 * @param {string} root
 */
export async function findingsOf(root) {
  const file = path.join(root, 'src/core/findings/findings.ts');
  const { module } = await runnerImport(file, { configFile: false, root, logLevel: 'error' });
  return /** @type {{ findingsOf: (visit: object, rows: object[]) => Finding[] }} */ (module)
    .findingsOf;
}

/**
 * @param {{ extension: string, web: Web, executablePath: string, tell: Awaited<ReturnType<typeof findingsOf>> }} options
 */
export async function openBrowser({ extension, web, executablePath, tell }) {
  const browser = await launchChromium({ extension, sites: web, executablePath });
  const desk = await browser.page();
  await desk.goto(browser.extensionUrl('dashboard/index.html#/help'));
  await desk.evaluate((settings) => chrome.storage.local.set({ settings }), {
    started: true,
    pausedUntil: null,
    developer: { wire: 'adaptive' },
  });
  await desk.evaluate(() => chrome.runtime.sendMessage({ name: 'ui>background.refresh', ask: {} }));
  return {
    page: () => browser.page(),
    close: () => browser.close(),
    /** Forgets the visits so far, in the browser as in the extension. */
    async clear() {
      await browser.context.clearCookies();
      await desk.evaluate(() =>
        chrome.runtime.sendMessage({ name: 'ui>background.forget', ask: { site: null } }),
      );
    },
    /** @returns {Promise<Finding[]>} Of every visit since `clear`. */
    async findings() {
      await desk.evaluate(() =>
        chrome.runtime.sendMessage({ name: 'ui>background.flush', ask: { tab: null } }),
      );
      const visits = await desk.evaluate(rowsIn, 'visits');
      const observations = await desk.evaluate(rowsIn, 'observations');
      return visits.flatMap((visit) => tell(visit, observations));
    },
  };
}
