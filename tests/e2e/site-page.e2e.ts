import { onePage } from '../sites/one-page.mjs';
import { violationsInAnyLight } from './accessibility.ts';
import { expect, test, type Fairshare } from './fairshare.ts';

const CLUB = 'parcelpost-club.example';
const POLICY = 'with-a-policy.example';
const body = (
  main: string,
) => `<!doctype html><html lang="de"><title>Post</title><main>${main}</main>
<footer><a href="/news/1">Neues</a> <a href="/impressum?from=foot#x">Impressum</a>
<a href="/datenschutz?visitor=4711#top">Datenschutz</a>
<a href="https://elsewhere.example/privacy">Privacy</a>
<a href="/do-not-sell">Do not sell or share my personal information</a></footer></html>`;
const type = 'text/html; charset=utf-8';
const site = onePage(POLICY, body('<h1>Post</h1>'));
const extra = [
  {
    ...site,
    routes: {
      [POLICY]: {
        '/': { body: body('<h1>Post</h1>'), type },
        '/datenschutz': {
          body: body(
            `<p>Schreiben Sie an <a href="mailto:datenschutz@${POLICY}?subject=x">uns</a></p>`,
          ),
          type,
        },
      },
    },
  },
];
test.use({ extraSites: [extra, { scope: 'test' }] as never });

const rowOf = async (fairshare: Fairshare, name: string) =>
  (await fairshare.rows('sites')).find((row) => row['site'] === name);

test('where a site tells its policy is found on its own pages, and nothing else of them is kept', async ({
  fairshare,
}) => {
  await fairshare.start();
  await fairshare.visit(`https://${POLICY}/`);
  const privacy = `https://${POLICY}/datenschutz`;
  const doNotSell = `https://${POLICY}/do-not-sell`;
  await expect
    .poll(() => rowOf(fairshare, POLICY))
    .toMatchObject({ policy: { privacy, doNotSell } });
  await fairshare.visit(`${privacy}?visitor=4711`);
  await expect
    .poll(() => rowOf(fairshare, POLICY))
    .toMatchObject({ policy: { privacy, doNotSell, contact: `datenschutz@${POLICY}` } });
  const all = JSON.stringify(
    await Promise.all(['sites', 'visits', 'observations'].map((table) => fairshare.rows(table))),
  );
  for (const word of ['4711', 'impressum', '/news', 'elsewhere']) expect(all).not.toContain(word);

  const { desk, browser } = fairshare;
  await desk.goto(browser.extensionUrl(`dashboard/index.html#/site/${POLICY}`));
  await expect(desk.locator('[data-heading="sold"] [data-mark="declared"]')).toBeVisible();
  await expect(desk.locator('[data-heading="options"] a').first()).toHaveAttribute('href', privacy);
  await desk.locator('[data-action="write-to-site"]').click();
  await desk.locator('[data-action="write-letter"]').click();
  await expect(desk.locator('[data-field="to"]')).toHaveValue(`datenschutz@${POLICY}`);
});

test('the five headings tell what was seen, and the exchange what went each way', async ({
  fairshare,
}) => {
  await fairshare.start();
  const page = await fairshare.visit(`https://${CLUB}/`);
  await expect
    .poll(async () => {
      await fairshare.settled();
      const rows = await fairshare.rows('observations');
      return rows.filter(({ kind }) => kind === 'field').map(({ key }) => key);
    })
    .toEqual(expect.arrayContaining(['phone', 'birth-date']));
  await page.close();
  await fairshare.settled();
  const { desk, browser } = fairshare;
  await desk.goto(browser.extensionUrl(`dashboard/index.html#/site/${CLUB}`));
  for (const heading of ['used', 'shared', 'sold', 'safeguards', 'options'])
    await expect(desk.locator(`[data-heading="${heading}"] [data-mark]`).first()).toBeVisible();
  await expect(
    desk.locator('[data-heading="shared"] [data-mark="observed"]').first(),
  ).toContainText('Segment');
  await expect(desk.locator('[data-heading="sold"] [data-mark]')).toHaveAttribute(
    'data-mark',
    'unknown',
  );
  // A club has no need of a date of birth.
  await expect(desk.locator('[data-not-needed]')).toHaveAttribute(
    'data-not-needed',
    'phone birth-date',
  );

  await desk.locator('[data-exchange] input').fill('  cheap   parcels ');
  await desk.locator('[data-action="add-got"]').click();
  await expect(desk.locator('[data-got] li')).toHaveText([/cheap parcels/]);
  await desk.locator('[data-exchange] .offer button').first().click();
  await expect
    .poll(() => rowOf(fairshare, CLUB))
    .toMatchObject({ got: ['cheap parcels', 'an account'] });
  expect(await violationsInAnyLight(desk)).toEqual([]);

  await desk.goto(browser.extensionUrl('dashboard/index.html#/exchange'));
  await expect(desk.locator(`[data-got="${CLUB}"]`)).toContainText('cheap parcels');
  expect(await violationsInAnyLight(desk)).toEqual([]);
  await desk.locator(`a[href="#/site/${CLUB}"]`).first().click();
  await desk.locator('[data-got] button').first().click();
  await expect.poll(() => rowOf(fairshare, CLUB)).toMatchObject({ got: ['an account'] });
});

test('a double press on "Do not record this site" is one press', async ({ fairshare }) => {
  await fairshare.start();
  await fairshare.visit(`https://${CLUB}/`);
  await expect.poll(() => rowOf(fairshare, CLUB)).toMatchObject({ excluded: false });
  const { desk, browser } = fairshare;
  await desk.goto(browser.extensionUrl(`dashboard/index.html#/site/${CLUB}`));
  const exclude = desk.locator('[data-action="exclude"]');
  const include = desk.locator('[data-action="include"]');
  const box = await exclude.boundingBox();
  if (!box) throw new Error('the button is not there');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await desk.mouse.click(x, y);
  await expect(include).toBeVisible();
  // The second press of the two comes when the first has been answered.
  await desk.mouse.down({ clickCount: 2 });
  await desk.mouse.up({ clickCount: 2 });
  await fairshare.settled();
  await expect(include).toBeVisible();
  expect(await rowOf(fairshare, CLUB)).toMatchObject({ excluded: true });
  await desk.mouse.click(x, y);
  await expect(exclude).toBeVisible();
});
