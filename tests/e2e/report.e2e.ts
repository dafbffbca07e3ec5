import { CHANGE_KINDS } from '../../src/core/model/change.ts';
import { DATA_KINDS } from '../../src/core/model/data-kind.ts';
import { violations } from './accessibility.ts';
import { expect, test } from './fairshare.ts';
import { growing, grown, put, SITE, viewOf } from './growing-site.ts';

test.use({ extraSites: [[growing], { scope: 'test' }] as never });

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
  await expect.poll(wide).toBe(0);

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
  await expect.poll(wide).toBe(0);
  await expect(desk.locator('nav')).toBeHidden();
  await expect(desk.locator('[data-action="print"]')).toBeHidden();
  await expect(desk.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(desk.locator('body')).toHaveCSS('color', 'rgb(0, 0, 0)');
  await expect
    .poll(() => desk.evaluate(() => document.body.scrollHeight))
    .toBeLessThanOrEqual(A4.height);
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
