import { FORMAT } from '../../src/core/export/schema.ts';
import { SORTS } from '../../src/core/report/sort.ts';
import type { Site } from '../../src/core/model/visit.ts';
import { EVERY_KIND } from '../unit/every-kind.ts';
import { load } from '../unit/rows.ts';
import { violations } from './accessibility.ts';
import { expect, test } from './fairshare.ts';

const SHOP = 'shop.example';
const OTHERS = ['one-shop.example', 'two-shop.example', 'three-shop.example'];
const PAYMENT = {
  kind: 'field',
  key: 'payment-card',
  detail: { data: 'payment-card', required: true },
};

/** A history in which one shop does everything that can be seen, and three others little. */
function history() {
  const visits = [SHOP, ...OTHERS].flatMap((site) => [load(1, { site }), load(2, { site })]);
  const observations = visits.flatMap((visit) =>
    [PAYMENT, ...(visit.site === SHOP ? EVERY_KIND : [])].map((row) => ({
      ...row,
      site: visit.site,
      visit: visit.id,
      first: visit.at,
      last: visit.at,
      count: 1,
    })),
  );
  const sites = [SHOP, ...OTHERS].map((site): Site => {
    const at = visits[0]?.at ?? 0;
    return { site, level: 'neutral', excluded: false, firstSeen: at, lastSeen: at, loads: 2 };
  });
  return JSON.stringify({ format: FORMAT, sites, visits, observations });
}

test('a site that does everything: each reason opens what it rests on and what would help', async ({
  fairshare,
}) => {
  await fairshare.start();
  await fairshare.choose(history());
  await fairshare.confirmImport();
  expect(await fairshare.rows('sites')).toHaveLength(4);

  const view = await fairshare.browser.page();
  await view.goto(fairshare.browser.extensionUrl(`dashboard/index.html#/site/${SHOP}`));
  const reasons = view.locator('details[data-reason]');
  await expect(reasons.first()).toBeVisible();
  await expect(view.locator(`[data-compared="${SORTS[0]}"]`)).toContainText('3 other shops');

  await view.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true;
  });
  await expect.poll(() => reasons.count()).toBeGreaterThan(20);
  const count = await reasons.count();
  for (let index = 0; index < count; index++) {
    const reason = reasons.nth(index);
    // A text that is missing shows its id: none of ours has an underscore in it.
    expect(await reason.innerText()).not.toMatch(/[a-z]_[a-z]/);
    await expect(reason.locator('[data-advice] dd')).toHaveCount(2);
    expect(await reason.locator('.evidence li').count()).toBeGreaterThan(0);
  }

  for (const [width, colorScheme] of [
    [1280, 'light'],
    [1280, 'dark'],
    [320, 'light'],
  ] as const) {
    await view.setViewportSize({ width, height: 800 });
    await view.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await violations(view), `${width} ${colorScheme}`).toEqual([]);
    expect(
      await view.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
  }
});
