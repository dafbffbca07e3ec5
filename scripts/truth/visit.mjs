/**
 * One case in the browser: its page is opened, its visitor acts, and what the extension stored is read.
 *
 * @import { Page } from '@playwright/test'
 * @import { Action, Case, Finding } from './types.mjs'
 */
import { setTimeout as delay } from 'node:timers/promises';
import { judge } from './judge.mjs';

/** Longer waits end as soon as everything expected was found. */
const LONG_MS = 4000;
const STEP_MS = 250;
/** A page without anything to find is watched this long after its last action. */
const SETTLE_MS = 2500;
/** What may still come once everything expected was found. */
const AFTER_MS = 700;

/** @param {Page} page  @param {string} selector */
async function drag(page, selector) {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`nothing to drag at ${selector}`);
  await page.mouse.move(box.x + 20, box.y + 20);
  await page.mouse.down();
  await page.mouse.move(box.x + 120, box.y + 80, { steps: 6 });
  await page.mouse.up();
}

/** @param {Page} page  @param {string} name */
async function frameNamed(page, name) {
  const until = Date.now() + 5000;
  for (;;) {
    const frame = page.frame({ name });
    if (frame) return frame;
    if (Date.now() > until) throw new Error(`no frame ${name}`);
    await delay(50);
  }
}

/**
 * @param {Page} page
 * @param {Action} action
 * @param {(ms: number) => Promise<unknown>} wait
 */
async function perform(page, action, wait) {
  if (action.wait) await wait(action.wait);
  else if (action.goto) await page.goto(action.goto, { waitUntil: 'load', timeout: 15_000 });
  else if (action.type) {
    await page.click(action.type.sel, { timeout: 8000 });
    await page.keyboard.type(action.type.text, { delay: 8 });
  } else if (action.click) await page.click(action.click, { timeout: 8000, noWaitAfter: true });
  else if (action.press) await page.keyboard.press(action.press);
  else if (action.drag) await drag(page, action.drag);
  else if (action.scroll) await page.mouse.wheel(0, action.scroll);
  else if (action.move) await page.mouse.move(400, 300, { steps: 12 });
  else if (action.leave) await page.goto('about:blank');
  else if (action.frameType) {
    const frame = await frameNamed(page, action.frameType.frame);
    await frame.click(action.frameType.sel, { timeout: 8000 });
    await page.keyboard.type(action.frameType.text, { delay: 8 });
  } else if (action.frameClick) {
    const frame = await frameNamed(page, action.frameClick.frame);
    await frame.click(action.frameClick.sel, { timeout: 8000 });
  } else throw new Error(`unknown action ${JSON.stringify(action)}`);
}

/**
 * @param {Page} page A new tab.
 * @param {Case} known
 * @param {() => Promise<Finding[]>} findings Everything found since the case began.
 * @param {number} patience Milliseconds that expected findings may take after the last action.
 * @returns {Promise<{ found: Finding[], trouble: string[] }>}
 */
export async function visitCase(page, known, findings, patience) {
  /** @type {string[]} */
  const trouble = [];
  const complete = async () => judge(known, await findings()).missed.length === 0;
  const hunted = known.expect.length > 0 && known.kind !== 'limit';
  const wait = async (/** @type {number} */ ms) => {
    if (ms < LONG_MS || !hunted) return delay(ms);
    for (const until = Date.now() + ms; Date.now() < until && !(await complete());)
      await delay(STEP_MS);
  };
  page.on('pageerror', (error) => trouble.push(`page error: ${error.message}`));
  page.on('dialog', (dialog) => void dialog.accept().catch(() => {}));
  const first = known.actions[0]?.goto ?? `${known.scheme ?? 'https'}://${known.host}/`;
  const steps = known.actions[0]?.goto ? known.actions.slice(1) : known.actions;
  try {
    await page.goto(first, { waitUntil: 'load', timeout: 30_000 });
  } catch (error) {
    trouble.push(`goto: ${String(error).split('\n')[0]}`);
  }
  for (const action of steps) {
    try {
      await perform(page, action, wait);
    } catch (error) {
      trouble.push(`${Object.keys(action)[0]}: ${String(error).split('\n')[0]}`);
    }
  }
  if (hunted) {
    for (const until = Date.now() + patience; Date.now() < until && !(await complete());)
      await delay(STEP_MS);
    await delay(AFTER_MS);
  } else await delay(SETTLE_MS);
  await page.close();
  await delay(STEP_MS);
  return { found: await findings(), trouble };
}
