/**
 * One case in the browser, and what became of it.
 *
 * @import { Dialog, Site, Trap } from '../../tests/consent/types.mjs'
 */
import { setTimeout as delay } from 'node:timers/promises';
import { flagged, joined, judge } from './judge.mjs';
import { pressesOf } from './presses.mjs';
import { until } from './until.mjs';
import { look, openDialog } from './watch.mjs';

const STEP_MS = 120;
/** A decided dialog is watched so long: it may come back, or be decided otherwise. */
const QUIET_MS = 1200;
/** Longer than every wait of the extension: what has not been pressed by then is not pressed. */
const TRAP_MS = 4500;
const SITE_MS = 3000;
const DECIDED = ['kept', 'partly', 'broken', 'unknown'];

/** @typedef {Awaited<ReturnType<typeof import('./browser.mjs').openBrowser>>} Browser */

/** @param {any} receipt */
export const told = (receipt) => ({
  layer: receipt?.layer ?? null,
  manager: receipt?.manager ?? null,
  stage: receipt?.stage ?? null,
  reason: receipt?.reason ?? null,
});

/**
 * @param {Browser} browser
 * @param {Dialog} dialog
 * @param {{ allowed: string[], patience: number }} options
 */
export async function visitDialog(browser, dialog, { allowed, patience }) {
  await browser.forget(dialog.host, dialog.frame ? [dialog.frame(dialog.v)] : []);
  const page = await browser.page();
  let seen = null;
  let quiet = null;
  try {
    const documents = await openDialog(page, dialog);
    const end = Date.now() + patience + (dialog.v.late ?? 0);
    while (Date.now() < end && !(quiet && Date.now() - quiet > QUIET_MS)) {
      await delay(STEP_MS);
      const now = await look(page, dialog);
      if (now) documents.set(now.began, now);
      seen = joined([...documents.values()].sort((a, b) => a.began - b.began));
      const over = seen && !seen.visible && (seen.decided || dialog.choice === 'notice');
      quiet = over && seen.firstPresent !== null ? (quiet ?? Date.now()) : null;
    }
  } catch (error) {
    return { ...judge(dialog, allowed, null), ...told(null), trouble: String(error.message) };
  } finally {
    await page.close();
  }
  const [receipt] = await browser.receipts(dialog.host);
  return { ...judge(dialog, allowed, seen), ...told(receipt) };
}

/**
 * A page on which nothing may be pressed.
 *
 * @param {Browser} browser
 * @param {Trap} trap
 */
export async function visitTrap(browser, trap) {
  const page = await browser.page();
  const presses = await pressesOf(page);
  const url = `https://${trap.host}/`;
  await page.goto(url, { waitUntil: 'load', timeout: 20_000 });
  await delay(TRAP_MS);
  const left = page.url().split('#')[0] !== url;
  await page.close();
  const pressed = presses.filter((text) => !trap.harmless?.includes(text));
  const [receipt] = await browser.receipts(trap.host);
  return { pressed: left ? [...pressed, 'left the page'] : pressed, ...told(receipt) };
}

/**
 * A site that keeps or breaks what was chosen, on this page and the next.
 *
 * @param {Browser} browser
 * @param {Site} site
 * @param {{ patience: number }} options
 */
export async function visitSite(browser, site, { patience }) {
  const page = await browser.page();
  await page.goto(`https://${site.host}/`, { waitUntil: 'load', timeout: 20_000 });
  let receipts = [];
  const settled = await until(
    async () => {
      receipts = await browser.receipts(site.host);
      return receipts.some(({ stage }) => DECIDED.includes(stage));
    },
    { patience, step: 300 },
  );
  const wait = async () => {
    const broken = async () => flagged((receipts = await browser.receipts(site.host)));
    return until(broken, { patience: SITE_MS, step: 300 });
  };
  if (!(await wait()) && settled) {
    await page.reload({ waitUntil: 'load' });
    await wait();
  }
  await page.close();
  return { settled, flagged: flagged(receipts), ...told(receipts[0]) };
}
