import { expect, test } from './fairshare.ts';
import type { Fairshare } from './fairshare.ts';

const YEAR = 'Max-Age=31536000; Path=/; Secure; SameSite=None';
const MARK = '7c9e6679742540de944be07fc1f90ae7';
const OTHER = 'f47ac10b58cc4372a5670e02b2c3d479';
const VISITOR = '9b2d0c4e8f6a41b7a3c5d1e7f9082b64';
const page = (body: string) => `<!doctype html><title>t</title><h1>Page</h1>${body}`;

const site = (id: string, host: string, routes: Record<string, unknown>) => ({
  id,
  host,
  title: id,
  describe: id,
  paths: ['/'],
  routes: routes as never,
  truth: { always: [] },
});

test.use({
  // A list within a list: Playwright would take the second site for the option's settings.
  extraSites: [
    [
      site('news', 'morning-paper.example', {
        'morning-paper.example': {
          '/': {
            body: page(
              `<img src="https://px.first-ads.example/sync">
             <a id="partner" href="https://tea-shop.example/?vid=${VISITOR}">partner</a>
             <a id="plain" href="https://tea-shop.example/?page=2">plain</a>
             <a id="led" href="https://go.led-ads.example/c?u=1">led</a>
             <a id="sent" href="https://hop.sent-ads.example/">sent</a>
             <a id="short" href="https://short.example/abc">short</a>
             <a id="login" href="https://id.sign-in.example/auth">sign in</a>
             <script>new Image().src='/stats/matomo.php?idsite=4&rec=1&action_name=Home'</script>`,
            ),
            cookies: [
              `visitor=${VISITOR}; Max-Age=31536000; Path=/`,
              'lang=de-DE; Max-Age=31536000',
            ],
          },
          '/in': page('signed in'),
        },
        'px.first-ads.example': {
          '/sync': {
            cookies: [`uid=${MARK}; ${YEAR}`],
            location: `https://match.second-ads.example/m?partner_uid=${MARK}`,
          },
          '/b.gif': { type: 'image/gif', body: '' },
        },
        'match.second-ads.example': {
          '/m': { cookies: [`tuid=${OTHER}; ${YEAR}`], type: 'image/gif', body: '' },
        },
        'go.led-ads.example': {
          '/c': { cookies: [`lid=${MARK}; ${YEAR}`], location: 'https://tea-shop.example/' },
        },
        'hop.sent-ads.example': {
          '/': page(
            `<script>document.cookie='hid=${OTHER}; Max-Age=31536000; Path=/';
           setTimeout(() => { location.href = 'https://tea-shop.example/' }, 300)</script>`,
          ),
        },
        'short.example': { '/abc': { location: 'https://tea-shop.example/' } },
        'id.sign-in.example': {
          '/auth': {
            cookies: [`sso_browser=${MARK}; ${YEAR}`],
            location: 'https://morning-paper.example/in',
          },
        },
      }),
      site('shop', 'tea-shop.example', { 'tea-shop.example': { '/': page('tea') } }),
      site('clinic', 'clinic-advice.example', {
        'clinic-advice.example': {
          '/topic': {
            body: page('<img src="https://px.first-ads.example/b.gif">'),
            headers: { 'referrer-policy': 'unsafe-url' },
          },
          '/quiet': page('<img src="https://px.first-ads.example/b.gif">'),
        },
      }),
    ],
    { scope: 'test' },
  ] as never,
});

/** What is recorded of a kind, as `site key`, oldest first. */
const recorded = async (fairshare: Fairshare, kind: string): Promise<string[]> => {
  await fairshare.settled();
  const rows = await fairshare.rows('observations');
  return rows
    .filter((row) => row['kind'] === kind)
    .map((row) => `${String(row['site'])} ${String(row['key'])}`);
};

test('a mark that a redirect hands on is seen, and the site counting for itself', async ({
  fairshare,
}) => {
  await fairshare.start();
  await fairshare.visit('https://morning-paper.example/');
  await expect
    .poll(() => recorded(fairshare, 'sync'))
    .toEqual(['morning-paper.example px.first-ads.example>match.second-ads.example']);
  await expect
    .poll(() => recorded(fairshare, 'service'))
    .toEqual(['morning-paper.example Matomo@morning-paper.example']);
  await expect
    .poll(async () => {
      const rows = await fairshare.rows('observations');
      return rows
        .filter((row) => row['kind'] === 'cookie')
        .map((row) => [row['key'], (row['detail'] as { identifier?: boolean }).identifier])
        .sort();
    })
    .toEqual([
      ['lang@morning-paper.example', false],
      ['tuid@match.second-ads.example', true],
      ['uid@px.first-ads.example', true],
      ['visitor@morning-paper.example', true],
    ]);
  // None of what was looked at is kept anywhere.
  expect(JSON.stringify(await fairshare.exported())).not.toMatch(
    new RegExp(`${MARK}|${OTHER}|${VISITOR}`),
  );
});

test('links that carry the visitor along are told from those that do not', async ({
  fairshare,
}) => {
  await fairshare.start();
  for (const link of ['#plain', '#partner']) {
    const paper = await fairshare.visit('https://morning-paper.example/');
    await paper.locator(link).click();
    await paper.waitForURL(/tea-shop/);
    await fairshare.sites.untilQuiet();
    await paper.close();
  }
  await fairshare.visit('https://tea-shop.example/?gclid=EAIaIQobChMI3Kb9qv7fgAMV&utm_source=x');
  await expect
    .poll(() => recorded(fairshare, 'decoration'))
    .toEqual(['morning-paper.example out:vid>tea-shop.example', 'tea-shop.example in:gclid>']);
});

test('stops on the way that keep a mark are seen; short links and sign-ins are none', async ({
  fairshare,
}) => {
  await fairshare.start();
  for (const [link, end] of [
    ['#short', /tea-shop/],
    ['#login', /paper\.example\/in/],
    ['#led', /tea-shop/],
    ['#sent', /tea-shop/],
  ] as const) {
    const paper = await fairshare.visit('https://morning-paper.example/');
    await paper.locator(link).click();
    await paper.waitForURL(end);
    await fairshare.sites.untilQuiet();
    await paper.close();
  }
  await expect
    .poll(async () => (await recorded(fairshare, 'bounce')).sort())
    .toEqual([
      'morning-paper.example go.led-ads.example>tea-shop.example',
      'morning-paper.example hop.sent-ads.example>tea-shop.example',
    ]);
});

test('a page on the person’s health that tells its whole address is seen', async ({
  fairshare,
}) => {
  await fairshare.start();
  await fairshare.visit('https://clinic-advice.example/quiet?q=hiv+test+positive');
  await fairshare.visit('https://clinic-advice.example/topic?page=2');
  await fairshare.visit('https://clinic-advice.example/topic?q=hiv+test+positive');
  await expect
    .poll(() => recorded(fairshare, 'referrer'))
    .toEqual(['clinic-advice.example px.first-ads.example:health']);
});
