import type { Page } from '@playwright/test';
import { withdrawalSites } from '../sites/withdrawals.mjs';
import { violations } from './accessibility.ts';
import { expect, test, type Fairshare } from './fairshare.ts';

const ALL = ['functional', 'analytics', 'advertising', 'social'] as const;
const host = (id: string) => `${id}-tides.example`;

test.use({ extraSites: [withdrawalSites, { scope: 'test' }] });

/** Says the same of every purpose, everywhere. */
async function wish(fairshare: Fairshare, allow: boolean): Promise<void> {
  for (const purpose of ALL)
    await fairshare.ask('ui>background.prefer', { scope: 'everywhere', purpose, allow });
}

/** Consent is given on these sites, by the preferences of that day. */
async function grant(fairshare: Fairshare, ...hosts: string[]): Promise<void> {
  await fairshare.start();
  await wish(fairshare, true);
  for (const one of hosts) {
    const page = await fairshare.visit(`https://${one}/`);
    await expect
      .poll(async () => (await receiptsOn(fairshare, one)).map(({ stage }) => String(stage)))
      .toEqual([expect.stringMatching(/kept|unknown/)]);
    await page.close();
  }
}

const receiptsOn = async (fairshare: Fairshare, site: string) =>
  (await fairshare.rows('receipts'))
    .filter((row) => row['site'] === site)
    .sort((a, b) => String(a['id']).localeCompare(String(b['id'])));

/** A cookie of the site, as the site reads it. */
async function cookie(fairshare: Fairshare, site: string, name: string): Promise<string | null> {
  const all = await fairshare.browser.context.cookies(`https://${site}/`);
  const found = all.find((one) => one.name === name);
  return found ? decodeURIComponent(found.value) : null;
}

async function checkUp(fairshare: Fairshare): Promise<Page> {
  const { desk, browser } = fairshare;
  await desk.goto(browser.extensionUrl('dashboard/index.html#/check-up'));
  return desk;
}

/** Addresses of the web pages that are open; a tab is gone a moment after it was closed. */
const webPages = (fairshare: Fairshare) => () =>
  fairshare.browser.context
    .pages()
    .map((page) => page.url())
    .filter((url) => url.startsWith('http'));

/** What each manager itself has stored once nothing is allowed any more. */
const KNOWN: [site: string, cookie: string, nothing: RegExp][] = [
  ['workbench-forum.example', 'klaro', /^\{("[^"]+":false,?)+\}$/],
  ['daily-ledger.example', 'cc_cookie', /"categories":\["necessary"\]/],
  ['northfold-outfitters.example', 'tarteaucitron', /^(!\w+=false)+$/],
  ['harbour-clinic.example', 'clinic-consent', /"analytics":false,"advertising":false/],
];

test('everything granted is listed, and taken back by one press', async ({ fairshare }) => {
  test.slow();
  await grant(fairshare, ...KNOWN.map(([site]) => site));
  const desk = await checkUp(fairshare);
  await expect(desk.locator('[data-select]')).toHaveCount(KNOWN.length);
  // All of it is still wished: nothing to take back.
  await expect(desk.locator('[data-select]:enabled')).toHaveCount(0);
  expect(await violations(desk)).toEqual([]);
  await wish(fairshare, false);
  await expect(desk.locator('[data-select]:enabled')).toHaveCount(KNOWN.length);
  await desk.locator('[data-action="select-all"]').check();
  await desk.locator('[data-action="take-back-selected"]').click();
  await expect(desk.locator('[data-outcome="working"]')).toHaveCount(1);
  expect(await violations(desk)).toEqual([]);
  await expect(desk.locator('[data-outcome="withdrawn"]')).toHaveCount(KNOWN.length, {
    timeout: 90_000,
  });
  expect(await violations(desk)).toEqual([]);
  await expect.poll(webPages(fairshare)).toEqual([]);
  for (const [site, name, nothing] of KNOWN) {
    expect(await cookie(fairshare, site, name)).toMatch(nothing);
    const [first, last] = await receiptsOn(fairshare, site);
    expect(last).toMatchObject({ withdraws: first?.['id'], wayBack: 'manager' });
    // What ran with consent may run on until the page is loaded again: nobody is accused.
    expect(last?.['stage']).toBe('kept');
  }
  await desk.reload();
  await expect(desk.locator('[data-select]')).toHaveCount(0);
  expect(await violations(desk)).toEqual([]);
});

for (const [id, way] of [
  ['drawer', 'dialog'],
  ['footer', 'entry'],
  ['badge', 'entry'],
] as const)
  test(`${id}: the dialog is shown again and answered`, async ({ fairshare }) => {
    await grant(fairshare, host(id));
    expect(await cookie(fairshare, host(id), 'chosen')).toBe('analytics.ads');
    await wish(fairshare, false);
    const desk = await checkUp(fairshare);
    await desk.locator(`[data-take="${host(id)}"]`).click();
    await expect(desk.locator('[data-outcome="withdrawn"]')).toBeVisible({ timeout: 60_000 });
    expect(await cookie(fairshare, host(id), 'chosen')).toBe('none');
    const receipts = await receiptsOn(fairshare, host(id));
    expect(receipts.at(-1)).toMatchObject({
      withdraws: receipts[0]?.['id'],
      wayBack: way,
    });
    await expect.poll(webPages(fairshare)).toEqual([]);
  });

test('a component that is opened again by a link of its documentation', async ({ fairshare }) => {
  await grant(fairshare, host('porsche'));
  expect(await cookie(fairshare, host('porsche'), 'cookies_accepted_categories')).toContain(
    'social',
  );
  await wish(fairshare, false);
  const desk = await checkUp(fairshare);
  await desk.locator(`[data-take="${host('porsche')}"]`).click();
  await expect(desk.locator('[data-outcome="withdrawn"]')).toBeVisible({ timeout: 60_000 });
  expect(await cookie(fairshare, host('porsche'), 'cookies_accepted_categories')).toBe(
    'technically_required',
  );
});

test('one purpose is taken back, the others stay', async ({ fairshare }) => {
  await grant(fairshare, host('footer'));
  await fairshare.ask('ui>background.prefer', {
    scope: 'everywhere',
    purpose: 'advertising',
    allow: false,
  });
  const desk = await checkUp(fairshare);
  await desk.locator(`[data-take="${host('footer')}"]`).click();
  await expect(desk.locator('[data-outcome="withdrawn"]')).toBeVisible({ timeout: 60_000 });
  expect(await cookie(fairshare, host('footer'), 'chosen')).toBe('analytics');
});

for (const id of ['leading', 'accept-only', 'silent'])
  test(`${id}: nothing is accepted and no page is left; the answer is deleted, and given anew`, async ({
    fairshare,
  }) => {
    await grant(fairshare, host(id));
    const filled = await fairshare.visit(`https://${host(id)}/`);
    await filled.evaluate(() => localStorage.setItem('basket', 'two coats'));
    await wish(fairshare, false);
    const before = fairshare.sites.log.length;
    const desk = await checkUp(fairshare);
    await desk.locator(`[data-take="${host(id)}"]`).click();
    await expect(desk.locator('[data-outcome="withdrawn"]')).toBeVisible({ timeout: 60_000 });
    expect(await cookie(fairshare, host(id), 'chosen')).toBe('none');
    const asked = fairshare.sites.log.slice(before);
    expect(asked.filter((one) => one.path === '/elsewhere' || one.host !== host(id))).toEqual([]);
    const receipts = await receiptsOn(fairshare, host(id));
    expect(receipts.at(-1)).toMatchObject({ withdraws: receipts[0]?.['id'], wayBack: 'answer' });
    // Nothing else of the site is lost, and the person's own page was not loaded again.
    expect(await filled.evaluate(() => localStorage.getItem('basket'))).toBe('two coats');
    await expect.poll(webPages(fairshare)).toEqual([filled.url()]);
    expect(await violations(desk)).toEqual([]);
  });

test('a site that keeps the answer out of reach: it is said, and nothing is accepted', async ({
  fairshare,
}) => {
  const site = host('stubborn');
  await grant(fairshare, site);
  await wish(fairshare, false);
  const desk = await checkUp(fairshare);
  await desk.locator(`[data-take="${site}"]`).click();
  await expect(desk.locator('[data-outcome="not-found"]')).toBeVisible({ timeout: 60_000 });
  expect(await cookie(fairshare, site, 'chosen')).toBe('analytics.ads');
  expect((await receiptsOn(fairshare, site)).at(-1)).toMatchObject({
    stage: 'gave-up',
    wayBack: 'none',
  });
  await expect(desk.locator('[data-action="clear-site"]')).toBeVisible();
  expect(await violations(desk)).toEqual([]);
  await expect.poll(webPages(fairshare)).toEqual([]);
});

test('taking back stops between two sites, and leaves no tab behind', async ({ fairshare }) => {
  await grant(fairshare, host('drawer'), host('footer'), host('badge'));
  await wish(fairshare, false);
  const desk = await checkUp(fairshare);
  await desk.locator('[data-action="select-all"]').check();
  // Pressed the moment that it is there: later the first of them might be over.
  const stopped = desk.evaluate(
    () =>
      new Promise<void>((done) => {
        new MutationObserver((_, looking) => {
          const stop = document.querySelector<HTMLButtonElement>('.progress button');
          if (!stop) return;
          looking.disconnect();
          stop.click();
          done();
        }).observe(document.body, { childList: true, subtree: true });
      }),
  );
  await desk.locator('[data-action="take-back-selected"]').click();
  await stopped;
  await expect(desk.locator('[data-outcome="withdrawn"]')).toHaveCount(1);
  await expect(desk.locator('[data-outcome="cancelled"]')).toHaveCount(2);
  expect(await cookie(fairshare, host('drawer'), 'chosen')).toBe('none');
  expect(await cookie(fairshare, host('footer'), 'chosen')).toBe('analytics.ads');
  await expect.poll(webPages(fairshare)).toEqual([]);
});

test('a page that is closed in between leaves no tab behind, and what was begun is done', async ({
  fairshare,
}) => {
  await grant(fairshare, host('footer'));
  await wish(fairshare, false);
  const page = await fairshare.browser.page();
  await page.goto(fairshare.browser.extensionUrl('dashboard/index.html#/check-up'));
  const opened = fairshare.browser.context.waitForEvent('page');
  await page.locator(`[data-take="${host('footer')}"]`).click();
  await opened;
  await page.close();
  await expect.poll(() => cookie(fairshare, host('footer'), 'chosen')).toBe('none');
  await expect.poll(webPages(fairshare)).toEqual([]);
});

test('from the popup, in the tab that is open', async ({ fairshare }) => {
  await grant(fairshare, host('footer'));
  const page = await fairshare.visit(`https://${host('footer')}/`);
  await wish(fairshare, false);
  const popup = await fairshare.popup(page);
  await popup.locator('[data-action="take-back"]').click();
  await expect(popup.locator('[data-outcome="withdrawn"]')).toBeVisible({ timeout: 60_000 });
  expect(await cookie(fairshare, host('footer'), 'chosen')).toBe('none');
  await expect.poll(webPages(fairshare)).toEqual([page.url()]);
  expect(await violations(popup)).toEqual([]);
});

test.describe('where the browser lets us delete', () => {
  test.use({ granted: ['browsingData'] });

  test('a site that shows no way back is cleared on request, and asks anew', async ({
    fairshare,
  }) => {
    const site = host('stubborn');
    await grant(fairshare, site, host('footer'));
    const filled = await fairshare.visit(`https://${site}/`);
    await filled.evaluate(() => localStorage.setItem('basket', 'two coats'));
    await filled.close();
    await wish(fairshare, false);
    // On a subdomain, and out of sight of scripts.
    await fairshare.browser.context.addCookies([
      { name: 'session', value: '1', domain: `.${site}`, path: '/', httpOnly: true, secure: true },
      { name: 'deep', value: '1', domain: `a.b.${site}`, path: '/x' },
    ]);
    const desk = await checkUp(fairshare);
    await desk.locator(`[data-take="${site}"]`).click();
    await expect(desk.locator('[data-outcome="not-found"]')).toBeVisible({ timeout: 60_000 });
    expect(await cookie(fairshare, site, 'chosen')).toBe('analytics.ads');
    await desk.locator('[data-action="clear-site"]').click();
    const dialog = desk.locator('dialog[open]');
    await expect(dialog).toContainText('signs you out');
    expect(await violations(desk)).toEqual([]);
    await dialog.locator('[data-action="confirm"]').click();
    await expect(desk.locator('[data-action="clear-site"]')).toHaveCount(0);
    const left = await fairshare.browser.context.cookies();
    expect(left.filter(({ domain }) => domain.endsWith(site))).toEqual([]);
    expect(await cookie(fairshare, host('footer'), 'chosen')).toBe('analytics.ads');
    await expect
      .poll(async () => (await receiptsOn(fairshare, site)).at(-1))
      .toMatchObject({ stage: 'kept', wayBack: 'cleared' });
    const page = await fairshare.visit(`https://${site}/`);
    await expect.poll(() => cookie(fairshare, site, 'chosen')).toBe('none');
    await expect.poll(() => page.evaluate(() => localStorage.getItem('choice'))).toBe('none');
    expect(await page.evaluate(() => localStorage.length)).toBe(1);
    await desk.reload();
    await expect(desk.locator('[data-select]')).toHaveCount(1);
  });
});
