import type { Page } from '@playwright/test';
import { violations } from './accessibility.ts';
import { CHANGE_KINDS } from '../../src/core/model/change.ts';
import { DATA_KINDS } from '../../src/core/model/data-kind.ts';
import { expect, test, type Fairshare } from './fairshare.ts';
import { onePage } from '../sites/one-page.mjs';

const SITE = 'growing.example';
const image = { body: '', type: 'image/gif' };
const before = onePage(
  SITE,
  '<!doctype html><html lang="en"><title>Growing</title><h1>Growing</h1><img src="https://px.ads.linkedin.com/x.gif">',
);
const after = {
  body: `<!doctype html><html lang="en"><title>Grown</title><h1>Grown</h1>
<img src="https://px.ads.linkedin.com/x.gif"><img src="https://dis.criteo.com/x.gif">`,
  type: 'text/html; charset=utf-8',
};
const growing = {
  ...before,
  routes: {
    [SITE]: { ...before.routes[SITE], '/grown': after },
    'px.ads.linkedin.com': { '/x.gif': image },
    'dis.criteo.com': { '/x.gif': image },
  },
};
test.use({ extraSites: [[growing], { scope: 'test' }] as never });

const viewOf = (fairshare: Fairshare, view: string): Promise<unknown> =>
  fairshare.desk.goto(fairshare.browser.extensionUrl(`dashboard/index.html#/${view}`));
const alerts = (page: Page) => page.locator('[data-change]');
const load = async (fairshare: Fairshare, path: string): Promise<void> => {
  const page = await fairshare.visit(`https://${SITE}${path}`);
  await fairshare.ask('ui>background.flush', { tab: null });
  await page.close();
};

/** Puts rows into a table, as another day would have left them. */
const put = (fairshare: Fairshare, table: string, rows: object[]): Promise<void> =>
  fairshare.desk.evaluate(
    ([name, all]) =>
      new Promise<void>((done, fail) => {
        const open = indexedDB.open('fairshare');
        open.onsuccess = () => {
          const db = open.result;
          const write = db.transaction(name, 'readwrite');
          for (const row of all) write.objectStore(name).put(row);
          write.onerror = () => fail(new Error(String(write.error)));
          write.oncomplete = () => {
            db.close();
            done();
          };
        };
      }),
    [table, rows] as const,
  );

/** The site as it is today was as it is on two earlier days, and then it grew. */
async function grown(fairshare: Fairshare): Promise<void> {
  await fairshare.start();
  await load(fairshare, '/');
  const sum = () =>
    fairshare.rows('siteDays').then((rows) => rows.find((row) => row['site'] === SITE));
  await expect.poll(async () => (await sum())?.['names']).toHaveLength(1);
  const today = (await sum()) as { day: string };
  const earlier = [3, 2].map((ago) => {
    const day = new Date(Date.parse(today.day) - ago * 86_400_000).toISOString().slice(0, 10);
    return { ...today, day, visits: 2 };
  });
  await put(fairshare, 'siteDays', earlier);
  await load(fairshare, '/grown');
  await expect
    .poll(async () => (await fairshare.rows('changes')).length, { timeout: 15_000 })
    .toBe(1);
}

test('a company more makes one alert, and what it offers is done at once', async ({
  fairshare,
}) => {
  await fairshare.prefer({ scope: 'everywhere', purpose: 'advertising', allow: true });
  await grown(fairshare);
  expect(await fairshare.rows('changes')).toMatchObject([
    { site: SITE, kind: 'company', subjects: ['Criteo'], more: 0, state: 'new' },
  ]);
  const { desk } = fairshare;
  await viewOf(fairshare, 'sites');
  await expect(desk.locator('nav a[href="#/changes"]')).toContainText('(1)');
  await viewOf(fairshare, 'changes');
  await expect(alerts(desk)).toHaveCount(1);
  await expect(alerts(desk)).toContainText('Criteo');
  await expect(desk.locator('nav a[href="#/changes"]')).not.toContainText('(');
  await expect(desk.locator('[data-action="request"]')).toHaveAttribute(
    'href',
    `#/requests?site=${SITE}`,
  );
  for (const colorScheme of ['light', 'dark'] as const) {
    await desk.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await violations(desk)).toEqual([]);
  }

  await desk.locator('[data-action="turn-off"]').click();
  await expect
    .poll(() => fairshare.rows('preferences'))
    .toContainEqual(
      expect.objectContaining({ scope: { site: SITE }, purpose: 'advertising', allow: false }),
    );
  // It stays in sight with what came of it, and the next thing to do.
  await expect(alerts(desk)).toHaveAttribute('data-change-state', 'done');
  await expect(desk.locator('[data-off]')).toBeVisible();
  await desk.locator('[data-action="keep-out"]').click();
  await expect(desk.locator('[data-action="keep-out"]')).toHaveCount(0);
  const from = fairshare.sites.log.length;
  await load(fairshare, '/grown');
  const asked = fairshare.sites.log.slice(from).map(({ host }: { host: string }) => host);
  expect(asked).toContain(SITE);
  expect(asked).not.toContain('dis.criteo.com');
  await desk.locator('[data-action="distrust"]').click();
  await expect
    .poll(() => fairshare.rows('sites'))
    .toMatchObject([{ site: SITE, level: 'distrusted', keptOut: true }]);
});

test('what is ignored stays ignored, and can be had back', async ({ fairshare }) => {
  await grown(fairshare);
  const { desk } = fairshare;
  await viewOf(fairshare, 'changes');
  await desk.locator('[data-action="ignore"]').click();
  await expect(alerts(desk)).toHaveAttribute('data-change-state', 'ignored');
  await load(fairshare, '/grown');
  await desk.reload();
  await expect(desk.locator('[data-filter="state"]')).toHaveValue('new');
  await expect(alerts(desk)).toHaveCount(0);
  await desk.locator('[data-filter="state"]').selectOption('ignored');
  await expect(alerts(desk)).toHaveCount(1);
  await desk.locator('[data-filter="kind"]').selectOption('score');
  await expect(alerts(desk)).toHaveCount(0);
  await desk.locator('[data-filter="kind"]').selectOption('company');
  await desk.locator('[data-action="again"]').click();
  await expect.poll(() => fairshare.rows('changes')).toMatchObject([{ state: 'new' }]);
});

test('consent that is not wished any more can be taken back from an alert', async ({
  fairshare,
}) => {
  await grown(fairshare);
  const visit = String((await fairshare.rows('visits'))[0]?.['id']);
  const evidence = { verdict: 'kept', stored: true, contradicted: false, active: [] };
  await put(fairshare, 'receipts', [
    {
      id: 'r1',
      site: SITE,
      visit,
      manager: 'klaro',
      layer: 'page-api',
      stage: 'kept',
      reason: null,
      at: Date.now(),
      took: 1,
      shown: null,
      wished: [{ purpose: 'analytics', allow: true, from: 'everywhere' }],
      lost: [],
      evidence: { analytics: evidence },
      checks: 0,
    },
  ]);
  await viewOf(fairshare, 'changes');
  await expect(alerts(fairshare.desk).locator('[data-action="take-back"]')).toBeVisible();
});

test('a week in figures fits a narrow screen and one page of paper', async ({ fairshare }) => {
  await grown(fairshare);
  const { desk } = fairshare;
  await viewOf(fairshare, 'report');
  await expect(desk.locator('[data-figure="sites"] td').first()).toHaveText('1');
  await expect(desk.locator('[data-figure="companies"] td').first()).toHaveText('2');
  await expect(desk.locator('[data-report="most"]')).toContainText(SITE);
  await desk.locator('[data-action="name-sites"]').uncheck();
  await expect(desk.locator('main')).not.toContainText(SITE);
  await desk.locator('[data-action="name-sites"]').check();
  for (const colorScheme of ['light', 'dark'] as const) {
    await desk.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await violations(desk)).toEqual([]);
  }
  const wide = () =>
    desk.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  await desk.setViewportSize({ width: 320, height: 700 });
  expect(await wide()).toBe(0);

  // As much of everything as a person could meet in a week.
  const [sum] = await fairshare.rows('siteDays');
  const names = Array.from({ length: 90 }, (_, n) => `Company with a longer name ${n}`);
  const kinds = [...DATA_KINDS];
  const long = (n: number) => `a-rather-long-name-of-a-site-${n}.example`;
  const days = Array.from({ length: 12 }, (_, n) => ({
    ...sum,
    site: long(n),
    names,
    companies: names.map((name) => ({ name, known: true, activities: ['analytics'], requests: 1 })),
    asked: Object.fromEntries(kinds.map((kind) => [kind, 1])),
    sent: kinds.flatMap((data) => names.slice(0, 5).map((to) => ({ data, to, times: 1 }))),
  }));
  const [change] = await fairshare.rows('changes');
  const changes = CHANGE_KINDS.flatMap((kind) =>
    days.map(({ site }) => ({ ...change, id: `${site} ${kind}`, site, kind })),
  );
  const [known] = await fairshare.rows('days');
  await put(fairshare, 'days', [{ ...known, day: '2020-01-01', companies: [] }]);
  await put(fairshare, 'siteDays', days);
  await put(fairshare, 'changes', changes);
  const broken = { verdict: 'broken', stored: false, contradicted: false, active: [] };
  await put(
    fairshare,
    'receipts',
    days.map(({ site }, n) => ({
      id: `r${n}`,
      site,
      visit: 'v',
      manager: 'klaro',
      layer: 'page-api',
      stage: 'broken',
      reason: null,
      at: Date.now(),
      took: 1,
      shown: null,
      wished: [],
      lost: [],
      evidence: { analytics: broken, advertising: broken, social: broken },
      checks: 0,
    })),
  );
  await desk.reload();
  await expect(desk.locator('[data-figure="changes"] td').first()).toHaveText('145');
  // A4 less its margins, in CSS pixels of 1/96 inch.
  const A4 = { width: Math.floor((186 / 25.4) * 96), height: Math.floor((273 / 25.4) * 96) };
  await desk.setViewportSize(A4);
  await desk.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await wide()).toBe(0);
  await expect(desk.locator('nav')).toBeHidden();
  await expect(desk.locator('[data-action="print"]')).toBeHidden();
  await expect(desk.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(desk.locator('body')).toHaveCSS('color', 'rgb(0, 0, 0)');
  expect(await desk.evaluate(() => document.body.scrollHeight)).toBeLessThanOrEqual(A4.height);
});

test('a week without anything, and one that there is not, say so', async ({ fairshare }) => {
  await fairshare.start();
  await viewOf(fairshare, 'report/2020-W53');
  await expect(fairshare.desk.locator('[data-action="week-before"]')).toHaveAttribute(
    'href',
    '#/report/2020-W52',
  );
  await expect(fairshare.desk.locator('main .empty')).toBeVisible();
  await viewOf(fairshare, 'report/2021-W53');
  await expect(fairshare.desk.locator('main')).toHaveAttribute('data-view', 'unknown');
  await viewOf(fairshare, 'changes');
  await expect(fairshare.desk.locator('main .empty')).toBeVisible();
  expect(await violations(fairshare.desk)).toEqual([]);
});

test('where a lock is set, the names of sites are left out at first', async ({ fairshare }) => {
  await grown(fairshare);
  await fairshare.ask('ui>background.guard', { pin: 'sesame' });
  await viewOf(fairshare, 'report');
  await expect(fairshare.desk.locator('[data-figure="sites"]')).toBeVisible();
  await expect(fairshare.desk.locator('main')).not.toContainText(SITE);
  await fairshare.desk.locator('[data-action="name-sites"]').check();
  await expect(fairshare.desk.locator('main')).toContainText(SITE);
});

test.describe('with notices allowed', () => {
  test.use({ granted: ['notifications'] });

  /** The digest's alarm rings once more, and the worker has heard of it. */
  const ring = async (fairshare: Fairshare): Promise<void> => {
    await fairshare.desk.evaluate(() => chrome.alarms.create('digest', { when: Date.now() }));
    await expect
      .poll(
        () => fairshare.desk.evaluate(async () => (await chrome.alarms.get('digest')) ?? null),
        { timeout: 60_000 },
      )
      .toBeNull();
    await fairshare.ask('ui>background.flush', { tab: null });
  };
  const told = (fairshare: Fairshare): Promise<unknown> =>
    fairshare.desk.evaluate(
      async () => (await chrome.storage.local.get('digestTold'))['digestTold'],
    );
  const shown = (fairshare: Fairshare): Promise<string[]> =>
    fairshare.desk.evaluate(async () => Object.keys(await chrome.notifications.getAll()));

  test('the digest comes once a day, and only where it is wanted', async ({ fairshare }) => {
    test.slow();
    await grown(fairshare);
    await viewOf(fairshare, 'help');
    await ring(fairshare);
    await fairshare.ask('ui>background.digest', { mode: 'daily' });
    await fairshare.ask('ui>background.pause', { minutes: null });
    await ring(fairshare);
    await fairshare.ask('ui>background.pause', { minutes: 0 });
    const from = Date.now();
    await ring(fairshare);
    await expect.poll(() => shown(fairshare)).toEqual(['digest']);
    // Had one come before it was wanted, or in the pause, this would be older: there is one a day.
    const first = await told(fairshare);
    expect(first).toBeGreaterThanOrEqual(from);
    await fairshare.desk.evaluate(() => chrome.notifications.clear('digest'));
    const [known] = await fairshare.rows('changes');
    await put(fairshare, 'changes', [{ ...known, id: 'more', at: Date.now() }]);
    // By the second time, whatever the first one began is over.
    await ring(fairshare);
    await ring(fairshare);
    expect(await shown(fairshare)).toEqual([]);
    expect(await told(fairshare)).toBe(first);
  });
});
