/**
 * Where a dialog's probe is, and what it says.
 *
 * @import { Frame, Page } from '@playwright/test'
 * @import { Dialog } from '../../tests/consent/types.mjs'
 */
import { PROBE, probe } from '../../tests/consent/probe.mjs';

const LOAD_MS = 20_000;

/** @param {Page} page @param {Dialog} dialog */
export async function openDialog(page, dialog) {
  await page.addInitScript(probe(dialog));
  await page.goto(`https://${dialog.host}/`, { waitUntil: 'domcontentloaded', timeout: LOAD_MS });
}

/**
 * The frame that holds the dialog: the page itself, unless its manager puts it into another.
 *
 * @param {Page} page
 * @param {Dialog} dialog
 * @returns {Page | Frame | undefined}
 */
export function placeOf(page, { frame, v }) {
  if (!frame) return page;
  return page.frames().find((one) => new URL(one.url() || 'about:blank').host === frame(v));
}

/**
 * @param {Page} page
 * @param {Dialog} dialog
 * @returns {Promise<any>} Null while there is nothing to ask.
 */
export async function look(page, dialog) {
  const place = placeOf(page, dialog);
  if (!place) return null;
  return place.evaluate((name) => window[name]?.() ?? null, PROBE).catch(() => null);
}
