/**
 * Where a dialog's probe is, and what it says.
 *
 * @import { Frame, Page } from '@playwright/test'
 * @import { Dialog } from '../../tests/consent/types.mjs'
 */
import { LAST_WORD, PROBE, probe } from '../../tests/consent/probe.mjs';

const LOAD_MS = 20_000;

/**
 * @param {Page} page
 * @param {Dialog} dialog
 * @returns {Promise<Map<number, any>>} What documents said that went away, by when they began.
 */
export async function openDialog(page, dialog) {
  const documents = new Map();
  await page.exposeBinding(LAST_WORD, (_source, said) => {
    documents.set(said.began, said);
  });
  await page.addInitScript(probe(dialog));
  await page.goto(`https://${dialog.host}/`, { waitUntil: 'domcontentloaded', timeout: LOAD_MS });
  return documents;
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
