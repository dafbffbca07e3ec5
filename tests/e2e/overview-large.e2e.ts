import { sumsOfAYear } from '../unit/sums-of-a-year.ts';
import { expect, test } from './fairshare.ts';
import { todayOf, writeRows } from './sums.ts';

// How long it took is told in the report's annotations (--reporter json); on shared cores it proves nothing.
for (const observations of [100_000, 1_000_000])
  test(`a year of ${observations} observations is shown whole`, async ({ fairshare }, info) => {
    test.setTimeout(360_000);
    const { desk } = fairshare;
    await fairshare.start();
    const year = sumsOfAYear(await todayOf(desk), observations);
    await writeRows(desk, { ...year });
    const total = year.siteDays.reduce((sum, { requests }) => sum + requests, 0);
    const took = async (hash: string, ...shown: string[]) => {
      await desk.goto('about:blank');
      const started = Date.now();
      await desk.goto(fairshare.browser.extensionUrl(`dashboard/index.html${hash}`));
      for (const selector of shown) {
        await expect(desk.locator(selector).first()).toBeVisible();
        info.annotations.push({
          type: hash,
          description: `${selector} ${Date.now() - started} ms`,
        });
      }
    };
    await took('#/overview?range=365', '[data-plot="timeline"]', '[data-plot="effects"]');
    await expect(desk.locator('[data-plot="timeline"]')).toContainText(
      `${total.toLocaleString('en')} requests to others`,
    );
    const most = Math.max(
      ...(await desk.evaluate(
        () =>
          new Promise<number[]>((done) => {
            new PerformanceObserver((list) =>
              done(list.getEntries().map(({ duration }) => duration)),
            ).observe({ type: 'longtask', buffered: true });
            // The observer answers with what is buffered; nothing buffered is no answer.
            requestIdleCallback(() => done([0]), { timeout: 1000 });
          }),
      )),
    );
    info.annotations.push({ type: 'longest task', description: `${Math.round(most)} ms` });
    await took('#/companies?range=365', 'main > table');
    await took('#/company/Northlight%20Ads', '[data-plot="days"]');
    await took('#/kinds', '[data-plot="kinds"]');
    await took('#/kind/email', '[data-plot="askers"]');
    info.annotations.push({ type: 'rows', description: `${year.siteDays.length}` });
  });
