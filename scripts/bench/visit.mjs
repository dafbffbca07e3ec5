// One load of a page, from the address to the last request, and what it took.
import { setTimeout as delay } from 'node:timers/promises';
import { between } from './process-cpu.mjs';

/**
 * @import { QuietBrowser, Session } from './quiet-browser.mjs'
 * @import { Cpu } from './process-cpu.mjs'
 */

/**
 * What comes after the last request is counted too: reports are written (`GOES_ON_AFTER` of the journal), and
 * the site is judged (`SETTLE` of the verdicts).
 */
const AFTER = 7500;
const TAB = 300;
const PATIENCE = 120_000;

/** @param {Session} page @param {string} url @returns {Promise<{ load: number, all: number }>} milliseconds */
export async function loadWhole(page, url) {
  await page.send('Page.navigate', { url });
  const whole = page.evaluate(`new Promise((done) => {
    const look = () => (window.whole ? window.whole.then(done) : setTimeout(look, 10));
    look();
  })`);
  const late = delay(PATIENCE, null, { ref: false });
  const told = await Promise.race([whole, late]);
  if (!told) throw new Error(`${url} is never through`);
  return told;
}

/**
 * Loads a page in a new tab, waits until what follows is over, and closes it.
 *
 * @param {QuietBrowser} browser
 * @param {string} url
 * @returns {Promise<{ load: number, all: number, cpu: Partial<Cpu> }>} milliseconds
 */
export async function visit(browser, url) {
  const page = await browser.page();
  // The empty tab is none of the page's: people's new tabs are pages of the browser.
  await delay(TAB);
  const before = browser.cpu?.() ?? null;
  const times = await loadWhole(page, url);
  await delay(AFTER);
  // Its process is asked once more while it is there: then it is known whose time that was.
  browser.cpu?.();
  await page.close();
  await delay(100);
  return { ...times, cpu: between(before, browser.cpu?.() ?? null) };
}
