import { expect, test, type Fairshare } from './fairshare.ts';

const SITE = 'skyline-weather.example';
const OTHER = 'quickloan-today.example';
const BROKEN = 'broken-file.example';

/** What a site was told on its last load: by header (page and its requests to others) and by property. */
async function told(fairshare: Fairshare, host: string) {
  const before = fairshare.sites.log.length;
  const page = await fairshare.visit(`https://${host}/`);
  const rows = fairshare.sites.log.slice(before);
  const property = await page.evaluate(
    () => (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl === true,
  );
  await page.close();
  const own = rows.find((row) => row.host === host && row.path === '/');
  const others = rows.filter((row) => row.host !== host);
  return {
    page: own?.gpc === '1',
    requests: others.length > 0 && others.every((row) => row.gpc === '1'),
    any: others.some((row) => row.gpc === '1'),
    property,
  };
}

test('before Start no site is told anything', async ({ fairshare }) => {
  expect(await told(fairshare, SITE)).toMatchObject({ page: false, any: false, property: false });
});

test('"do not sell or share" is said by default, and follows the preference site by site', async ({
  fairshare,
}) => {
  await fairshare.start();
  expect(await told(fairshare, SITE)).toMatchObject({ page: true, requests: true, property: true });
  await fairshare.ask('ui>background.prefer', {
    scope: { site: SITE },
    purpose: 'selling',
    allow: true,
  });
  expect(await told(fairshare, SITE)).toMatchObject({ page: false, any: false, property: false });
  expect(await told(fairshare, OTHER)).toMatchObject({ page: true, property: true });
});

test('allowed everywhere, a distrusted site is still told', async ({ fairshare }) => {
  await fairshare.start();
  await fairshare.prefer(
    { scope: 'everywhere', purpose: 'selling', allow: true },
    { scope: { level: 'distrusted' }, purpose: 'selling', allow: false },
  );
  await fairshare.ask('ui>background.label', { site: SITE, level: 'distrusted' });
  expect(await told(fairshare, SITE)).toMatchObject({ page: true, requests: true, property: true });
  expect(await told(fairshare, OTHER)).toMatchObject({ page: false, property: false });
});

test.describe('a site whose own file is broken', () => {
  test.use({
    extraSites: [
      {
        id: 'broken-file',
        host: BROKEN,
        title: 'Broken file',
        describe: '',
        paths: ['/'],
        routes: { [BROKEN]: { '/': '<p>Hello', '/.well-known/gpc.json': '<p>Not found' } },
        truth: { always: [] },
      },
    ],
  });

  test('reads it without hearing of an error of ours', async ({ fairshare }) => {
    await fairshare.start();
    const page = await fairshare.visit(`https://${BROKEN}/`);
    const heard = await page.evaluate(async () => {
      const reasons: string[] = [];
      addEventListener('unhandledrejection', ({ reason }) => reasons.push(String(reason)));
      const read = async () => (await fetch('/.well-known/gpc.json')).text();
      // What the first reading brings about is told before the second one is through.
      await read();
      await read();
      return reasons;
    });
    expect(heard).toEqual([]);
  });
});
