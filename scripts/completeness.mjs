/**
 * How much of what the server was asked for is known after the first visit, for each way of watching:
 * `node scripts/completeness.mjs`. Prints a table; figures stand in docs/PERFORMANCE.md.
 */
import path from 'node:path';
import { launchChromium } from '../tests/browsers/chromium.mjs';
import { rowsIn } from '../tests/browsers/database.mjs';
import { startSites } from '../tests/sites/server.mjs';
import { findChromium } from './browsers.mjs';
import { ROOT } from './setup.mjs';

const PURPOSES = ['functional', 'analytics', 'personalisation', 'advertising', 'social', 'selling'];
const WAYS = ['never', 'adaptive', 'always'];

/**
 * Everything recorded so far, as rows of (site, host, count).
 *
 * @param {import('@playwright/test').Page} desk
 */
async function recorded(desk) {
  await desk.evaluate(() =>
    chrome.runtime.sendMessage({ name: 'ui>background.flush', ask: { tab: null } }),
  );
  const rows = await desk.evaluate(rowsIn, 'observations');
  return rows.filter(({ kind }) => kind === 'request');
}

/**
 * @param {string} wire
 * @param {string} executablePath
 */
async function measure(wire, executablePath) {
  const sites = await startSites();
  const extension = path.join(ROOT, 'dist/chromium');
  const browser = await launchChromium({ extension, sites, executablePath });
  const desk = await browser.page();
  await desk.goto(browser.extensionUrl('dashboard/index.html#/help'));
  await desk.evaluate((settings) => chrome.storage.local.set({ settings }), {
    started: true,
    pausedUntil: null,
    developer: { wire },
  });
  // Everything is allowed, so that every tag of every site loads.
  for (const purpose of PURPOSES)
    await desk.evaluate(
      (ask) => chrome.runtime.sendMessage({ name: 'ui>background.prefer', ask }),
      { scope: 'everywhere', purpose, allow: true },
    );
  const asked = new Map();
  for (const { host } of sites.sites) {
    const before = sites.log.length;
    const page = await browser.page();
    await page.goto(`https://${host}/`);
    await sites.untilQuiet();
    for (const row of sites.log.slice(before)) {
      if (row.host === host) continue;
      const name = `${host} ${row.host}`;
      asked.set(name, (asked.get(name) ?? 0) + 1);
    }
    await recorded(desk);
    await page.close();
    // What a page sends on its way out is not the next one's.
    await sites.untilQuiet();
  }
  const rows = await recorded(desk);
  const known = new Map(rows.map(({ site, key, count }) => [`${site} ${key}`, count]));
  const missing = [...asked.keys()].filter((name) => !known.has(name));
  const requests = [...asked.values()].reduce((sum, count) => sum + count, 0);
  const counted = [...asked].reduce(
    (sum, [name, count]) => sum + Math.min(count, known.get(name) ?? 0),
    0,
  );
  const invented = [...known.keys()].filter((name) => !asked.has(name));
  await browser.close();
  await sites.close();
  return { wire, hosts: asked.size, missing, requests, counted, invented };
}

const executablePath = await findChromium({ install: false });
for (const way of WAYS) {
  const { hosts, missing, requests, counted, invented } = await measure(way, executablePath);
  const share = (part, whole) => `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;
  console.log(
    `${way}: hosts ${share(hosts - missing.length, hosts)}, requests ${share(counted, requests)}, ` +
      `${invented.length} that were not asked; missing: ${missing.join(', ') || 'none'}`,
  );
}
