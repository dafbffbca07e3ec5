import type { Page } from '@playwright/test';
import { expect, test, type Fairshare } from './fairshare.ts';

const WEATHER = 'skyline-weather.example';
const BLOG = 'slow-garden.example';
const LATE = 'sb.scorecardresearch.com';

/** Has a page ask another company for something, and waits until it was answered. */
const askFor = (page: Page, path: string) =>
  page.evaluate(
    (url) => fetch(url, { mode: 'no-cors' }).then(() => undefined),
    `https://${LATE}/${path}`,
  );

const kept = async (fairshare: Fairshare, site: string) => {
  await fairshare.settled();
  return (await fairshare.rows('observations')).filter((row) => row['site'] === site);
};

test('what happens during a pause is not recorded, then or later', async ({ fairshare }) => {
  await fairshare.start();
  const open = await fairshare.visit(`https://${BLOG}/`);
  await fairshare.settled();
  await fairshare.ask('ui>background.pause', { minutes: 60 });
  await askFor(open, 'paused-1');
  const during = await fairshare.visit(`https://${WEATHER}/`);
  expect(await kept(fairshare, BLOG)).toEqual([]);
  await fairshare.ask('ui>background.pause', { minutes: 0 });
  // Told and stored: whatever the two pages have to say has been said by then.
  await expect
    .poll(async () => {
      await askFor(open, 'resumed');
      return (await kept(fairshare, BLOG)).map((row) => row['key']);
    })
    .toEqual([LATE]);
  const sites = (await fairshare.rows('visits')).map(({ site }) => site);
  expect(sites).toEqual([BLOG]);
  await during.reload();
  await expect
    .poll(async () => (await fairshare.rows('visits')).map(({ site }) => site))
    .toEqual([BLOG, WEATHER]);
});

for (const when of ['before', 'after'] as const) {
  test(`a forgotten site stays forgotten, the worker stopped ${when} it`, async ({ fairshare }) => {
    await fairshare.start();
    const page = await fairshare.visit(`https://${WEATHER}/`);
    await expect.poll(async () => (await kept(fairshare, WEATHER)).length).toBeGreaterThan(2);
    if (when === 'before') await fairshare.browser.stopWorker();
    await fairshare.ask('ui>background.forget', { site: WEATHER });
    if (when === 'after') await fairshare.browser.stopWorker();
    await askFor(page, 'still-open');
    expect(await kept(fairshare, WEATHER)).toEqual([]);
    expect(await fairshare.rows('visits')).toEqual([]);
    // A new load is a new matter.
    await page.reload();
    await expect.poll(async () => (await kept(fairshare, WEATHER)).length).toBeGreaterThan(2);
  });
}

test('a page cannot blind us with a name that is too long', async ({ fairshare }) => {
  await fairshare.start();
  const page = await fairshare.visit(`https://${BLOG}/`);
  await page.evaluate(() => {
    new Image().src = `https://${'a.'.repeat(40_000)}example/x`;
    navigator.geolocation.getCurrentPosition(
      () => undefined,
      () => undefined,
    );
  });
  await expect
    .poll(async () => (await kept(fairshare, BLOG)).map((row) => row['kind']))
    .toContain('permission');
});

test('a cookie with a very long name makes no page of ours wider', async ({ fairshare }) => {
  await fairshare.start();
  const page = await fairshare.visit(`https://${BLOG}/`);
  await page.evaluate(() => {
    document.cookie = `${'long'.repeat(60)}=Zx81kq9P0aL27d6fA4; max-age=99999999`;
  });
  await expect.poll(async () => (await kept(fairshare, BLOG)).length).toBeGreaterThan(0);
  const popup = await fairshare.popup(page);
  const { desk, browser } = fairshare;
  await desk.setViewportSize({ width: 360, height: 800 });
  await desk.goto(browser.extensionUrl(`dashboard/index.html#/site/${BLOG}`));
  for (const ours of [popup, desk]) {
    // What the cookie costs is said, with its name.
    await expect(ours.locator('[data-reason]').first()).toContainText('longlong');
    const over = () =>
      ours.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    expect(await over()).toBe(0);
    for (const reason of await ours.locator('[data-reason] > summary').all()) await reason.click();
    expect(await over()).toBe(0);
  }
});

test('the last words of a page are not put down to the next one', async ({ fairshare }) => {
  await fairshare.start();
  const page = await fairshare.visit(`https://${BLOG}/`);
  // The request is made in a frame, and told as the page is left.
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.src = 'https://open-lexicon.example/';
    document.body.append(frame);
    return new Promise((done) => frame.addEventListener('load', done));
  });
  await fairshare.browser.stopWorker();
  const [, frame] = page.frames();
  await frame?.evaluate(
    (url) => fetch(url, { mode: 'no-cors' }).then(() => undefined),
    `https://${LATE}/last-words`,
  );
  await page.goto(`https://${WEATHER}/manifest.txt`);
  await fairshare.sites.untilQuiet();
  const hosts = (await kept(fairshare, WEATHER)).map((row) => row['key']);
  expect(hosts).not.toContain(LATE);
  expect(hosts).not.toContain('cdn.jsdelivr.net');
});

test.describe('a site with a name that programs use themselves', () => {
  const ODD = 'constructor';
  test.use({
    extraSites: [
      [
        {
          id: 'odd',
          host: ODD,
          title: 'Odd',
          describe: 'A machine at home with an odd name.',
          paths: ['/'],
          routes: { [ODD]: { '/': '<!doctype html><title>Odd</title>' } },
          truth: { always: [] },
        },
      ],
      { scope: 'test' },
    ] as never,
  });

  test('is shown like any other', async ({ fairshare }) => {
    await fairshare.start();
    const page = await fairshare.visit(`http://${ODD}/`);
    await fairshare.settled();
    const popup = await fairshare.popup(page);
    await expect(popup.locator('body')).toContainText('Your choice here');
    await fairshare.desk.goto(fairshare.browser.extensionUrl(`dashboard/index.html#/site/${ODD}`));
    await expect(fairshare.desk.locator('main')).toContainText('Your choice here');
  });
});
