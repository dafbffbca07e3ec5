// The toolbar popup, pressed for real: from the press to the frame with the score in it, beside the popup of an
// extension that does nothing.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { until } from '../consent-lab/until.mjs';
import { writeEmptyExtension } from './empty-extension.mjs';
import { start } from './fairshare.mjs';
import { startLoadSites } from './load-site.mjs';
import { ratios, rotated } from './pairs.mjs';
import { startBrowser } from './quiet-browser.mjs';
import { loadWhole } from './visit.mjs';

/** The site that histories are fullest of. */
const HOST = 'site-0.example';
const REQUESTS = 50;
const RESTS = 1500;
const MODES = { 'worker running': false, 'worker stopped': true };

/** Runs in the popup. */
const CONTENT = `new Promise((done) => {
  const look = () => {
    const content = document.querySelector('[data-state=ready][data-score]');
    if (content?.getClientRects().length) requestAnimationFrame(() => done(Date.now()));
    else setTimeout(look, 2);
  };
  look();
})`;

/**
 * Presses the button and waits for content.
 *
 * @param {import('./quiet-browser.mjs').QuietBrowser} browser
 * @param {string} tab
 * @returns {Promise<number>} milliseconds
 */
async function pressed(browser, tab) {
  const began = Date.now();
  const opened = new Promise((found) => {
    const stop = browser.on(({ params }) => {
      const target = params?.targetInfo;
      if (target?.type !== 'page' || !target.url.startsWith(browser.extensionUrl('popup'))) return;
      stop();
      found(target.targetId);
    });
  });
  await browser.send('Extensions.triggerAction', { id: browser.extensionId, targetId: tab });
  const late = delay(20_000, null, { ref: false });
  const targetId = await Promise.race([opened, late]);
  if (!targetId) throw new Error('the toolbar button opened no popup');
  const popup = await browser.attach(targetId);
  let at = 0;
  // What it shows first is an empty document, in which nothing may be waited for.
  const asked = async () => (at = await popup.evaluate(CONTENT).catch(() => 0));
  if (!(await until(asked, { step: 2 }))) throw new Error('the popup shows nothing');
  await popup.close();
  const isGone = async () =>
    (await browser.targets('page')).every((one) => one.targetId !== targetId);
  await until(isGone, { step: 20 });
  return at - began;
}

/** A browser with one page in it, which the popup is to speak of. */
async function openOn(url, options) {
  const browser = await startBrowser(options);
  if (options.isNew) await start(browser);
  const page = await browser.page();
  for (const { targetId } of await browser.targets('page'))
    if (targetId !== page.targetId) await browser.send('Target.closeTarget', { targetId });
  await loadWhole(page, url);
  const tab = (await browser.targets('tab')).find((one) => one.url === url);
  if (!tab) throw new Error(`no tab with ${url}`);
  return { browser, tab: tab.targetId };
}

/** @type {import('./measure.mjs').Measure} */
export async function measure({ executablePath, extension, observations, pairs, say, histories }) {
  const folder = mkdtempSync(path.join(tmpdir(), 'fairshare-bench-'));
  const sites = await startLoadSites([HOST]);
  const common = { executablePath, sites };
  const kinds = [
    { name: 'empty extension', extension: writeEmptyExtension(folder) },
    { name: 'Fairshare with 0 observations', extension, isNew: true },
  ];
  for (const many of observations) {
    const name = `Fairshare with ${many} observations`;
    kinds.push({ name, extension, profile: await histories.copy(many) });
  }
  const all = [];
  /** @type {Record<string, number[]>} */
  const took = {};
  try {
    for (const { name, ...own } of kinds)
      all.push({ name, ...(await openOn(`https://${HOST}/${REQUESTS}`, { ...common, ...own })) });
    await delay(2 * RESTS);
    // The first turn is a warm-up.
    for (let turn = 0; turn <= pairs; turn += 1)
      for (const [mode, isStopped] of Object.entries(MODES)) {
        for (const { name, browser, tab } of rotated(all, turn)) {
          if (isStopped) await browser.stopWorker();
          else if (!(await browser.isAwake())) await pressed(browser, tab);
          const ms = await pressed(browser, tab);
          if (turn > 0) (took[`${mode}: ${name}`] ??= []).push(ms);
          await delay(RESTS);
        }
        if (turn > 0)
          say(
            `${turn} of ${pairs}, ${mode}: ${all.map(({ name }) => `${name} ${took[`${mode}: ${name}`].at(-1)} ms`).join('; ')}`,
          );
      }
  } finally {
    for (const { browser } of all) await browser.close();
    await sites.close();
    rmSync(folder, { recursive: true, force: true });
  }
  const figures = {};
  for (const mode of Object.keys(MODES))
    for (const { name } of kinds) {
      const [own, floor] = [took[`${mode}: ${name}`], took[`${mode}: ${kinds[0].name}`]];
      figures[`${mode}: ${name}, until its content, ms`] = own;
      if (own !== floor) figures[`${mode}: ${name} : empty extension`] = ratios(own, floor);
    }
  return figures;
}
