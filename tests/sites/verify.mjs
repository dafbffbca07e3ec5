/**
 * Visits every demo site in a plain browser and checks that it does what it claims:
 * `node tests/sites/verify.mjs [site ...]`. A test of Fairshare is worth no more than its pages.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { findChromium } from '../../scripts/browsers.mjs';
import { launchChromium } from '../browsers/chromium.mjs';
import { answerAll, grantOnly } from './choose.mjs';
import { startSites } from './server.mjs';

/** @import { Site } from './types.mjs' */

const named = process.argv.slice(2);
const web = await startSites(named.length ? { only: named } : {});
const browser = await launchChromium({ sites: web, executablePath: await findChromium() });
const page = await browser.page();

/** @type {string[]} */
let problems = [];
const expect = (/** @type {boolean} */ truth, /** @type {string} */ claim) => {
  if (!truth) problems.push(claim);
};
page.on('pageerror', (error) => problems.push(`page error: ${error.message}`));
page.on('console', (message) => {
  if (message.type() === 'error') problems.push(`console: ${message.text()}`);
});

const reached = (/** @type {string} */ host) => web.log.some((request) => request.host === host);

/**
 * Waits for the hosts that must be reached, then until nothing more comes.
 *
 * @param {string[]} must
 * @param {string[]} mustNot
 * @param {string} moment
 */
async function expectHosts(must, mustNot, moment) {
  const deadline = Date.now() + 8000;
  while (Date.now() < deadline && !must.every(reached)) await delay(50);
  await web.untilQuiet();
  for (const host of must) expect(reached(host), `${moment}: ${host} was not called`);
  for (const host of mustNot) expect(!reached(host), `${moment}: ${host} was called`);
}

/** @param {Site} site */
async function open(site, path = site.paths[0]) {
  // Some tags send their last words when their page is left; those belong to the page before.
  await page.goto('about:blank');
  await web.untilQuiet({ quiet: 150 });
  web.log.length = 0;
  await page.goto(`https://${site.host}${path}`);
}

/**
 * Opens the site as somebody who has never been there, with the dialog on show.
 *
 * @param {Site} site
 * @param {string} dialog
 */
async function openUnanswered(site, dialog) {
  await page.context().clearCookies();
  await open(site);
  await page.evaluate(() => localStorage.clear());
  await page.locator(dialog).first().waitFor({ state: 'visible' });
}

/** @param {Site} site */
async function verifyConsent(site) {
  const { consent, always } = site.truth;
  if (!consent) return;
  const gated = Object.values(consent.gated).flat();
  const broken = Object.values(consent.broken).flat();

  await openUnanswered(site, consent.dialog);
  await expectHosts(always, [...gated, ...broken], 'before a choice');
  await answerAll(page, consent, 'accept');
  await expectHosts([...gated, ...broken], [], 'after accepting');

  await openUnanswered(site, consent.dialog);
  await answerAll(page, consent, 'refuse');
  await expectHosts(broken, gated, 'after refusing');
  await open(site, site.paths.at(-1));
  await expectHosts(broken, gated, 'on the page after refusing');

  for (const [purpose, hosts] of Object.entries(consent.gated)) {
    await openUnanswered(site, consent.dialog);
    await grantOnly(page, consent, [purpose]);
    const others = gated.filter((host) => !hosts.includes(host));
    await expectHosts([...hosts, ...broken], others, `with ${purpose} only`);
  }
}

/** Notes every prompt of the page together with whether a click caused it. */
await page.addInitScript(() => {
  const asked = /** @type {any} */ (window);
  asked.__asked = [];
  const note = (/** @type {string} */ permission) =>
    asked.__asked.push(`${permission} ${navigator.userActivation.isActive ? 'click' : 'load'}`);
  /**
   * Notes a call and then makes it.
   *
   * @param {any} owner
   * @param {string} method
   * @param {() => void} before
   */
  const wrap = (owner, method, before) => {
    const original = owner[method];
    owner[method] = function (/** @type {unknown[]} */ ...args) {
      before();
      return original.apply(this, args);
    };
  };
  wrap(Geolocation.prototype, 'getCurrentPosition', () => note('geolocation'));
  wrap(Notification, 'requestPermission', () => note('notifications'));
  wrap(HTMLCanvasElement.prototype, 'toDataURL', () => asked.__asked.push('canvas read'));
});

/** @param {Site} site */
async function verify(site) {
  const { always, permissions = [], action, fingerprinting, consent, fields } = site.truth;
  await page.context().clearCookies();
  await open(site);
  await expectHosts(always, [], 'on load');
  const known = new Set([site.host, ...Object.keys(site.routes)]);
  for (const { host } of web.log) expect(known.has(host), `an unlisted host: ${host}`);
  if (!consent && always.length === 0) {
    expect(
      web.log.every(({ host }) => host === site.host),
      'a site without others called one',
    );
  }
  if (action) {
    await page.locator(action).click();
    await web.untilQuiet();
  }
  const asked = await page.evaluate(() => /** @type {any} */ (window).__asked);
  const prompts = asked.filter((/** @type {string} */ entry) => !entry.startsWith('canvas'));
  const wanted = permissions.map(({ permission, trigger }) => `${permission} ${trigger}`);
  expect(prompts.join() === wanted.join(), `asked for "${prompts}" instead of "${wanted}"`);
  expect(
    asked.includes('canvas read') === Boolean(fingerprinting),
    'canvas reading is not as said',
  );
  if (fields) {
    const visible = await page.locator('form input:not([tabindex="-1"])').count();
    expect(visible === fields.length, `${visible} fields instead of ${fields.length}`);
  }
  await verifyConsent(site);
}

let failed = 0;
for (const site of web.sites) {
  problems = [];
  const start = Date.now();
  await verify(site).catch((error) => problems.push(String(error.message)));
  if (problems.length) failed += 1;
  console.log(`${problems.length ? 'FAIL' : 'ok  '} ${site.id} (${Date.now() - start} ms)`);
  for (const problem of new Set(problems)) console.log(`     ${problem}`);
}
await browser.close();
await web.close();
console.log(`${web.sites.length - failed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
