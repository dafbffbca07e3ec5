import { siteOf } from '../../src/core/web/site-of.ts';
import { sites as demo } from '../sites/index.mjs';
import { expect, test } from './fairshare.ts';

const named = (id: string) => {
  const site = demo.find((one) => one.id === id);
  if (!site) throw new Error(`no demo site ${id}`);
  return site;
};

test('nothing is recorded before Start', async ({ fairshare }) => {
  await fairshare.visit(`https://${named('weather').host}/`);
  await fairshare.settled();
  for (const table of ['visits', 'observations', 'sites', 'receipts'])
    expect(await fairshare.rows(table)).toEqual([]);
});

test('every other host that the server was asked for is known after the first visit', async ({
  fairshare,
}) => {
  await fairshare.start();
  for (const id of ['weather', 'loan', 'project-tool', 'sign-up', 'encyclopedia', 'walking-map']) {
    const { host } = named(id);
    const before = fairshare.sites.log.length;
    const page = await fairshare.visit(`https://${host}/`);
    const asked = new Set(
      fairshare.sites.log
        .slice(before)
        // A page that is being left has its last words while the next one is loading.
        .filter(({ referer }) => !referer || siteOf(new URL(referer).hostname) === siteOf(host))
        .map((row) => row.host)
        .filter((other) => siteOf(other) !== siteOf(host)),
    );
    expect(asked.size).toBeGreaterThan(0);
    await expect
      .poll(async () => {
        await fairshare.settled();
        const rows = await fairshare.rows('observations');
        const known = new Set(
          rows.flatMap((row) =>
            row['kind'] === 'request' && row['site'] === host ? [row['key']] : [],
          ),
        );
        return [...asked].filter((other) => !known.has(other));
      }, `hosts of ${id} that the server saw and Fairshare did not`)
      .toEqual([]);
    await page.close();
    await fairshare.sites.untilQuiet();
  }
});

test('the network counts a request once', async ({ fairshare }) => {
  await fairshare.start();
  const { host } = named('weather');
  await fairshare.visit(`https://${host}/`);
  await fairshare.sites.untilQuiet();
  await expect
    .poll(async () => {
      await fairshare.settled();
      const rows = await fairshare.rows('observations');
      return rows.filter((row) => row['kind'] === 'request' && (row['wire'] as number) > 0).length;
    })
    .toBeGreaterThan(2);
  for (const row of await fairshare.rows('observations'))
    if (row['kind'] === 'request') {
      const key = row['key'] as string;
      const asked = fairshare.sites.log.filter((one) => one.host === key).length;
      expect(row['wire'], key).toBeLessThanOrEqual(asked);
    }
});

test('hops of a redirect chain are recorded, each with its company', async ({ fairshare }) => {
  await fairshare.start();
  // The liar among the ticket shops syncs cookies through a chain of advertising companies.
  await fairshare.visit(`https://${named('tickets').host}/`);
  await expect
    .poll(async () => {
      const rows = await fairshare.rows('observations');
      return new Set(
        rows.flatMap((row) =>
          row['kind'] === 'request' ? [(row['detail'] as { company: string | null }).company] : [],
        ),
      );
    })
    .toEqual(
      new Set(['The Trade Desk', 'Magnite', 'Microsoft', 'Criteo', 'PubMatic', 'LogRocket']),
    );
});

test('prompts are told apart: on load, or after a click', async ({ fairshare }) => {
  await fairshare.start();
  await fairshare.visit(`https://${named('weather').host}/`);
  const bakery = named('bakery');
  const page = await fairshare.visit(`https://${bakery.host}/`);
  await page.locator(bakery.truth.action ?? '').click();
  await expect
    .poll(async () => {
      await fairshare.settled();
      const rows = await fairshare.rows('observations');
      return rows
        .filter((row) => row['kind'] === 'permission')
        .map((row) => `${String(row['site'])} ${String(row['key'])}`)
        .sort();
    })
    .toEqual([
      `${bakery.host} geolocation:click`,
      `${named('weather').host} geolocation:load`,
      `${named('weather').host} notifications:load`,
    ]);
});

test('forms: kinds of data asked for, and no trap for robots', async ({ fairshare }) => {
  await fairshare.start();
  await fairshare.visit(`https://${named('sign-up').host}/`);
  await expect
    .poll(async () => {
      const rows = await fairshare.rows('observations');
      return rows
        .filter((row) => row['kind'] === 'field')
        .map((row) => row['key'])
        .sort();
    })
    .toEqual(['address', 'birth-date', 'email', 'name', 'phone', 'postal-code']);
});

test('who recognises the browser is named with the ways it does; a map is not', async ({
  fairshare,
}) => {
  await fairshare.start();
  const script = named('loan').truth.fingerprinting;
  const seen = async () =>
    (await fairshare.rows('observations')).filter((row) => row['kind'] === 'fingerprint');
  await fairshare.visit(`https://${named('walking-map').host}/`);
  await fairshare.visit(`https://${named('loan').host}/`);
  await expect
    .poll(async () => {
      await fairshare.settled();
      return (await seen()).map((row) => row['key']);
    })
    .toEqual(expect.arrayContaining([`canvas:${script}`, `audio:${script}`]));
  for (const row of await seen()) {
    expect(row['site']).toBe(named('loan').host);
    expect(row['detail']).toMatchObject({ host: script });
  }
});

test('cookies: names and lifetimes, never a value', async ({ fairshare }) => {
  await fairshare.start();
  const page = await fairshare.visit(`https://${named('weather').host}/`);
  await page.evaluate(() => {
    document.cookie = 'plan=very-secret-value-4711; max-age=864000; path=/';
  });
  await expect
    .poll(async () =>
      (await fairshare.rows('observations'))
        .filter((row) => row['kind'] === 'cookie')
        .map((row) => row['key'])
        .sort(),
    )
    .toEqual(['IDE@doubleclick.net', 'UID@scorecardresearch.com', `plan@${named('weather').host}`]);
  const rows = await fairshare.rows('observations');
  expect(JSON.stringify(rows)).not.toContain('very-secret-value-4711');
  const plan = rows.find((row) => String(row['key']).startsWith('plan@'));
  expect(plan).toMatchObject({ detail: { party: 'first', lifetimeDays: 10 } });
});

test.describe('a page that the browser keeps for going back', () => {
  const host = 'kept-page.example';
  const page = `<!doctype html><title>Kept</title><h1>Kept</h1><script>
addEventListener('pageshow', (event) => { document.title = event.persisted ? 'Restored' : 'Loaded'; });
</script>`;

  test.use({
    extraSites: [
      {
        id: 'kept-page',
        host,
        title: 'Kept',
        describe: '',
        paths: ['/'],
        // The browser keeps no page that forbids storing it.
        routes: { [host]: { '/': { body: page, headers: { 'cache-control': 'max-age=60' } } } },
        truth: { always: [] },
      },
    ],
  });

  test('is one visit, restored or stepped within', async ({ fairshare }) => {
    await fairshare.start();
    const tab = await fairshare.visit(`https://${host}/`);
    await tab.evaluate(() => history.pushState({}, '', '/another-place'));
    await fairshare.settled();
    await tab.goto(`https://${named('encyclopedia').host}/`);
    // Going back destroys the page that was asked to: it is told, not waited for.
    await tab.evaluate(() => void setTimeout(() => history.back()));
    await expect(tab).toHaveTitle('Restored');
    await fairshare.settled();
    await expect
      .poll(async () => (await fairshare.rows('visits')).map((row) => row['site']).sort())
      .toEqual([host, named('encyclopedia').host].sort());
    expect(JSON.stringify(await fairshare.rows('visits'))).not.toContain('another-place');
  });
});
