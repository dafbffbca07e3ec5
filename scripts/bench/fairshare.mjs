// Fairshare in a quiet browser: set up as a person would, and asked as its own pages do.
import { rowsIn } from '../../tests/browsers/database.mjs';
import { until } from '../consent-lab/until.mjs';

/**
 * @import { QuietBrowser, Session } from './quiet-browser.mjs'
 */

/** Waits until an expression in a page is true. @param {Session} page @param {string} expression */
export async function untilTrue(page, expression, patience = 30_000) {
  const holds = () => page.evaluate(`(async () => Boolean(${expression}))()`).catch(() => false);
  if (!(await until(holds, { patience, step: 30 }))) throw new Error(`never: ${expression}`);
}

/**
 * An own page of the extension, to look into its database with. It uses the extension's process: no CPU of
 * that is to be read while it works.
 *
 * @param {QuietBrowser} browser
 */
export async function openDesk(browser) {
  const page = await browser.page(browser.extensionUrl('dashboard/index.html#/help'));
  await untilTrue(
    page,
    `location.protocol === 'chrome-extension:' && document.querySelector('main')`,
  );
  return {
    ...page,
    /** @param {string} name @param {object} ask */
    ask: (name, ask) =>
      page.evaluate(`chrome.runtime.sendMessage(${JSON.stringify({ name, ask })})`),
    /** Rows of a table; observations one by one. @param {string} name @returns {Promise<any[]>} */
    rows: (name) => page.evaluate(`(${rowsIn})(${JSON.stringify(name)})`),
  };
}

/** Presses Start, and leaves no page of the extension open. @param {QuietBrowser} browser */
export async function start(browser) {
  const page = await browser.page(browser.extensionUrl('dashboard/index.html#/welcome'));
  const button = `document.querySelector('[data-action="start"]')`;
  await untilTrue(page, button);
  await page.evaluate(`${button}.click()`);
  await untilTrue(page, `(await chrome.storage.local.get('settings')).settings?.started`);
  await page.evaluate(
    `chrome.runtime.sendMessage({ name: 'ui>background.refresh', ask: {} }).then(() => true)`,
  );
  for (const { targetId, url } of await browser.targets('page'))
    if (url.startsWith('chrome-extension://'))
      await browser.send('Target.closeTarget', { targetId });
}
