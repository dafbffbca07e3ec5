import type { Page } from '@playwright/test';
import { violations } from './accessibility.ts';
import { expect, test, type Fairshare } from './fairshare.ts';
import { growing, grown, load, put, SITE, viewOf } from './growing-site.ts';

test.use({ extraSites: [[growing], { scope: 'test' }] as never });

const alerts = (page: Page) => page.locator('[data-change]');

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
    `#/requests/${SITE}`,
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
  await expect(desk.locator('[data-action="again"]')).toBeFocused();
  await desk.locator('[data-action="keep-out"]').click();
  await expect(desk.locator('[data-action="keep-out"]')).toHaveCount(0);
  // What was clicked shows at once; the browser takes the rules a moment later.
  await expect
    .poll(() =>
      desk.evaluate(
        async () =>
          (await chrome.declarativeNetRequest.getDynamicRules()).filter(({ id }) => id >= 1000)
            .length,
      ),
    )
    .toBeGreaterThan(0);
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
    await fairshare.settled();
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
