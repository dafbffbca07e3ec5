/**
 * What a visitor presses, as data. Playwright's selectors go into open shadow roots by themselves.
 *
 * ['press', selector]          a real click on the first visible match
 * ['say', 'Text|Other text']   a real click on a control with exactly this text
 * ['set', selector, on]        a switch, pressed only where it stands otherwise
 * ['touch', selector]          a click without aiming, for what is covered by its own decoration
 * ['wait', ms]                 an animation of the manager's
 *
 * @import { Frame, Page } from '@playwright/test'
 * @import { Dialog, Step } from './types.mjs'
 */
const PATIENCE_MS = 6000;
const CONTROLS = 'button, a, [role=button], input[type=button], input[type=submit], summary';

/** @param {Element} element */
const isOn = (element) =>
  element instanceof HTMLInputElement
    ? element.checked
    : ['aria-checked', 'aria-pressed'].some((name) => element.getAttribute(name) === 'true') ||
      element.getAttribute('data-state') === 'checked';

/**
 * @param {Page | Frame} page
 * @param {Step} step
 */
async function perform(page, [op, what, on]) {
  const timeout = PATIENCE_MS;
  if (op === 'wait') return page.waitForTimeout(what);
  if (op === 'press') return page.locator(what).locator('visible=true').first().click({ timeout });
  if (op === 'say') {
    const hasText = new RegExp(`^\\s*(${what})\\s*$`, 'i');
    const found = page.locator(CONTROLS).filter({ hasText });
    return found.locator('visible=true').first().click({ timeout });
  }
  const element = page.locator(what).first();
  await element.waitFor({ state: 'attached', timeout });
  if (op === 'touch') return element.evaluate((node) => node.click());
  if (op !== 'set') throw new Error(`no step is called ${op}`);
  if ((await element.evaluate(isOn)) !== on) await element.evaluate((node) => node.click());
}

/**
 * @param {Page | Frame} page
 * @param {Step[]} steps
 */
export async function follow(page, steps) {
  for (const step of steps) {
    await perform(page, step);
    await page.waitForTimeout(60);
  }
}
