import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { answerAll } from '../../tests/sites/choose.mjs';
import { printTable, summarise } from './table.mjs';

/**
 * @import { Page } from '@playwright/test'
 * @import { Site } from '../../tests/sites/types.mjs'
 * @typedef {Awaited<ReturnType<typeof import('../../tests/browsers/chromium.mjs').launchChromium>>} Browser
 * @typedef {Awaited<ReturnType<typeof import('../../tests/sites/server.mjs').startSites>>} Sites
 */

const POPUP = { width: 380, height: 600 };
const DESKTOP = { width: 1280, height: 800 };
const DASHBOARD = [
  'overview',
  'sites',
  'site/curtain-tickets.example',
  'companies',
  'company/Google',
  'kinds',
  'exchange',
  'receipts',
  'check-up',
  'changes',
  'requests',
  'preferences',
  'my-data',
  'report',
  'help',
];

/** How long Fairshare gets to answer a consent dialog before the visitor does. */
const PATIENCE = 6000;

/** What the tour's visitor types into forms, by the field's name. */
const ANSWERS = {
  name: 'Ada Example',
  email: 'ada@mail.example',
  phone: '+44 20 7946 0000',
  f4: '01.02.1990',
  f5: 'Quay Lane 7',
  postcode: '12345',
  city: 'Harbour City',
};

/**
 * Whether the dialog goes away without the visitor.
 *
 * @param {Page} page
 * @param {string} dialog
 */
async function answeredByFairshare(page, dialog) {
  const element = page.locator(dialog).first();
  // The dialog may come late, or never where it was answered before it could be seen.
  await element.waitFor({ state: 'visible', timeout: 2000 }).catch(() => undefined);
  const deadline = Date.now() + PATIENCE;
  while (Date.now() < deadline) {
    if (!(await element.isVisible())) return true;
    await delay(100);
  }
  return false;
}

/**
 * Does on a site what a visitor does: reads, answers, clicks, fills in, and reads another page.
 *
 * @param {Page} page
 * @param {Sites} sites
 * @param {Site} site
 */
async function visit(page, sites, site) {
  const { consent, fields, action } = site.truth;
  await page.goto(`https://${site.host}${site.paths[0]}`);
  await sites.untilQuiet();
  let answeredBy = '';
  if (consent) {
    answeredBy = 'Fairshare';
    if (!(await answeredByFairshare(page, consent.dialog))) {
      answeredBy = 'visitor';
      await answerAll(page, consent, 'refuse');
    }
    await sites.untilQuiet();
  }
  if (fields)
    for (const [name, text] of Object.entries(ANSWERS)) await page.fill(`[name="${name}"]`, text);
  if (action) await page.click(action);
  for (const next of site.paths.slice(1)) {
    await sites.untilQuiet();
    await page.goto(`https://${site.host}${next}`);
  }
  await sites.untilQuiet();
  return answeredBy;
}

/**
 * Opens the popup for a tab and takes its picture in both colour schemes.
 *
 * @param {Browser} browser
 * @param {Page} page
 * @param {string} stem Path of the pictures without `-light.png`.
 */
async function popup(browser, page, stem) {
  const view = await browser.page();
  try {
    await view.setViewportSize(POPUP);
    const tab = await browser.tabId(page);
    await view.goto(browser.extensionUrl(`popup/index.html?tab=${tab}`));
    const root = view.locator('[data-state="ready"][data-score]:not([data-score=""])').first();
    await root.waitFor({ state: 'attached', timeout: 15_000 });
    for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
      await view.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await view.screenshot({ path: `${stem}-${colorScheme}.png`, fullPage: true });
    }
    return {
      score: (await root.getAttribute('data-score')) ?? '',
      grade: (await root.getAttribute('data-grade')) ?? '',
    };
  } finally {
    await view.close();
  }
}

/**
 * Opens a page of the dashboard afresh; only changing the part after `#` would not load it.
 *
 * @param {Browser} browser
 * @param {Page} page
 * @param {string} name
 */
async function openDashboard(browser, page, name) {
  await page.goto('about:blank');
  await page.goto(browser.extensionUrl(`dashboard/index.html#/${name}`));
  await page.locator('h1').first().waitFor();
  await page.waitForLoadState('networkidle');
}

/**
 * Allows one thing, as a visitor might: sites may count their visits, and nothing else.
 *
 * @param {Browser} browser
 * @param {Page} page
 */
async function setPreference(browser, page) {
  await openDashboard(browser, page, 'preferences');
  await page.selectOption('select[data-purpose="analytics"][data-scope="everywhere"]', 'allow');
}

/**
 * Downloads the visitor's data the way they would.
 *
 * @param {Browser} browser
 * @param {Page} page
 * @param {string} file
 */
async function exportData(browser, page, file) {
  await openDashboard(browser, page, 'my-data');
  const download = page.waitForEvent('download', { timeout: 20_000 });
  await page.click('[data-action="export-json"]');
  await (await download).saveAs(file);
  return JSON.parse(readFileSync(file, 'utf8'));
}

/**
 * Visits every demo site with the extension, takes screenshots and prints what Fairshare found.
 *
 * @param {{ browser: Browser, sites: Sites, out: string }} options
 */
export async function tour({ browser, sites, out }) {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const dashboard = await browser.page();
  await dashboard.setViewportSize(DESKTOP);
  const picture = (/** @type {string} */ name) =>
    dashboard.screenshot({ path: path.join(out, `${name}.png`), fullPage: true });

  await openDashboard(browser, dashboard, 'welcome');
  await picture('dashboard-welcome');
  await dashboard.click('[data-action="start"]');
  await setPreference(browser, dashboard);

  /** @type {import('./table.mjs').Visited[]} */
  const visited = [];
  /** @type {string[]} */
  const problems = [];
  for (const site of sites.sites) {
    const page = await browser.page();
    try {
      const answeredBy = await visit(page, sites, site);
      const result = await popup(browser, page, path.join(out, `popup-${site.id}`));
      visited.push({ host: site.host, answeredBy, ...result });
      console.log(`visited ${site.host}`);
    } catch (error) {
      problems.push(`${site.host}: ${/** @type {Error} */ (error).message}`);
    } finally {
      await page.close();
    }
  }
  // The last pages are judged a few seconds after they told of themselves: the pictures show all of it.
  await dashboard.evaluate(() =>
    chrome.runtime.sendMessage({ name: 'ui>background.flush', ask: { tab: null } }),
  );
  for (const name of DASHBOARD) {
    await openDashboard(browser, dashboard, name);
    await picture(`dashboard-${name.replace(/\W/g, '-')}`);
  }
  // What a person sees first, for the README.
  await openDashboard(browser, dashboard, 'overview');
  await dashboard.screenshot({ path: path.join(out, 'dashboard-first-screen.png') });
  const data = await exportData(browser, dashboard, path.join(out, 'export.json'));
  console.log();
  printTable(summarise(data, visited));
  console.log(`\n${data.preferences.length} preferences; pictures and export.json are in ${out}`);
  if (problems.length) throw new Error(`The tour met problems:\n${problems.join('\n')}`);
}
