/**
 * From a released version to this build, in a real Chromium with one profile, as a person's browser
 * does it: the old build records, is replaced in its place while pages are open, and everything it kept
 * must be there afterwards, with the sums that it did not make yet. Run after `npm run build`; the first
 * time it builds the release, for which it needs the network. `--keep` writes what the release had
 * stored to tests/fixtures/upgrade, from where `npm test` takes it.
 */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { launchChromium } from '../tests/browsers/chromium.mjs';
import { dumpDatabase } from '../tests/browsers/database.mjs';
import { removeProfile } from '../tests/browsers/remove-profile.mjs';
import { startSites } from '../tests/sites/server.mjs';
import { findChromium } from './browsers.mjs';
import { ROOT } from './setup.mjs';
import { buildOf, RELEASES } from './upgrade/release.mjs';

/** @typedef {Awaited<ReturnType<typeof launchChromium>>} Browser */

const VISITED = ['slow-garden', 'daily-ledger', 'northfold-outfitters', 'skyline-weather'];
const release = /** @type {keyof typeof RELEASES} */ (Object.keys(RELEASES).at(-1));
const workshop = mkdtempSync(path.join(tmpdir(), 'fairshare-upgrade-'));
const place = path.join(workshop, 'extension');
const sites = await startSites();
const executablePath = await findChromium();

/** @param {string} build What stands in the extension's place from now on. */
function put(build) {
  rmSync(place, { recursive: true, force: true });
  cpSync(build, place, { recursive: true });
}

const start = () =>
  launchChromium({
    extension: place,
    sites,
    executablePath,
    profile: path.join(workshop, 'profile'),
  });

/** @param {Browser} browser @param {string} view */
async function desk(browser, view) {
  const page = await browser.page();
  await page.goto(browser.extensionUrl(`dashboard/index.html#/${view}`));
  return page;
}

/** @param {import('@playwright/test').Page} page @param {string} name @param {object} ask */
const tell = (page, name, ask) =>
  page.evaluate((message) => /** @type {any} */ (globalThis).chrome.runtime.sendMessage(message), {
    name,
    ask,
  });

/**
 * Waits until something holds.
 *
 * @param {string} what
 * @param {() => Promise<boolean>} holds
 */
async function until(what, holds) {
  const deadline = Date.now() + 60_000;
  while (!(await holds().catch(() => false))) {
    if (Date.now() > deadline) throw new Error(`waited in vain until ${what}`);
    await delay(100);
  }
}

/** The release does its work: it begins, is told what to allow, and answers dialogs. */
async function play() {
  const browser = await start();
  const page = await desk(browser, 'welcome');
  await page.click('[data-action="start"]');
  await until('it began', async () => (await local(page)).settings?.started === true);
  await tell(page, 'ui>background.prefer', {
    scope: 'everywhere',
    purpose: 'analytics',
    allow: true,
  });
  await tell(page, 'ui>background.label', { site: 'slow-garden.example', level: 'trusted' });
  for (const name of VISITED) {
    const visited = await browser.page();
    await visited.goto(`https://${name}.example/`);
    await sites.untilQuiet();
    await tell(page, 'ui>background.flush', { tab: null });
  }
  await until('two dialogs were answered and checked', async () => {
    const { receipts = [] } = (await dumpDatabase(page)).rows;
    return receipts.filter((one) => 'stage' in one && one.stage === 'kept').length === 2;
  });
  await tell(page, 'ui>background.flush', { tab: null });
  return { browser, page, dump: await dumpDatabase(page), local: await local(page) };
}

/** @param {import('@playwright/test').Page} page */
const local = (page) =>
  page.evaluate(() => /** @type {any} */ (globalThis).chrome.storage.local.get());

/** @param {import('@playwright/test').Page} page */
async function exported(page) {
  await page.goto(page.url().replace(/#.*/, '#/my-data'));
  const download = page.waitForEvent('download');
  await page.click('[data-action="export-json"]');
  return JSON.parse(readFileSync(await (await download).path(), 'utf8'));
}

try {
  put(buildOf(release));
  const { browser, page, ...old } = await play();
  console.log(
    `${release}: ${Object.entries(old.dump.rows)
      .map(([name, rows]) => `${rows.length} ${name}`)
      .join(', ')}`,
  );
  if (process.argv.includes('--keep'))
    writeFileSync(
      path.join(ROOT, 'tests/fixtures/upgrade', `${release}.json`),
      `${JSON.stringify(old)}\n`,
    );

  // Replaced while its pages are open, as the stores do it.
  const complaints = /** @type {string[]} */ ([]);
  for (const open of browser.context.pages())
    if (open !== page) {
      open.on('console', (line) => line.type() === 'error' && complaints.push(line.text()));
      open.on('pageerror', (error) => complaints.push(String(error)));
    }
  put(path.join(ROOT, 'dist/chromium'));
  const worker = await browser.worker();
  await worker
    .evaluate(() => /** @type {any} */ (globalThis).chrome.runtime.reload())
    .catch(() => undefined);
  let now = await browser.page();
  await until('this build is there', async () => {
    await now.goto(browser.extensionUrl('dashboard/index.html#/my-data'));
    return (await dumpDatabase(now)).version > old.dump.version;
  });
  for (const open of browser.context.pages())
    if (open.url().startsWith('https:')) await open.mouse.wheel(0, 300).catch(() => undefined);
  await browser.close();
  assert.deepEqual(complaints, [], 'pages were left in peace');

  const again = await start();
  now = await desk(again, 'overview');
  await until('every day is summed', async () => {
    const { days = [] } = (await dumpDatabase(now)).rows;
    return days.length > 0 && days.every((day) => !('due' in day));
  });
  const file = await exported(now);
  for (const part of ['visits', 'receipts', 'preferences', 'sites']) {
    const rows = old.dump.rows[part] ?? [];
    assert.equal(file[part].length, rows.length, part);
  }
  const visits = file.siteDays.reduce((sum, /** @type {any} */ day) => sum + day.visits, 0);
  assert.equal(visits, old.dump.rows.visits?.length, 'every visit is in a sum');
  assert.equal((await local(now)).settings.started, true);
  console.log(
    `this build: ${file.visits.length} visits, ${file.receipts.length} receipts, ${file.preferences.length} preferences kept; ${file.siteDays.length} sums made`,
  );
  await again.close();
} finally {
  await sites.close();
  await removeProfile(workshop);
}
