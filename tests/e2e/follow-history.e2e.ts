import { expect, test, type Fairshare } from './fairshare.ts';

const WEATHER = 'skyline-weather.example';
const SHOP = 'northfold-outfitters.example';

const SHORT = 'tea.example';

test.use({
  granted: ['history'],
  extraSites: [
    {
      id: 'short',
      host: SHORT,
      title: 'Short',
      describe: '',
      paths: ['/'],
      routes: { [SHORT]: { '/': '<h1>One</h1>', '/two': '<h1>Two</h1>' } },
      truth: { always: [] },
    },
  ],
});

const sitesWithVisits = async (fairshare: Fairshare) =>
  [...new Set((await fairshare.rows('visits')).map(({ site }) => site))].sort();

/** Addresses of a site that the browser itself remembers. */
const remembered = ({ desk }: Fairshare, site: string) =>
  desk.evaluate(
    async (text) =>
      (await chrome.history.search({ text, startTime: 0 })).flatMap(({ url }) => url ?? []),
    site,
  );

const remove = ({ desk }: Fairshare, urls: string[]) =>
  desk.evaluate(async (all) => {
    for (const url of all) await chrome.history.deleteUrl({ url });
  }, urls);

/** A file as `out-file.ts` leaves it where the page of an export is closed. */
const leaveExport = ({ desk }: Fairshare) =>
  desk.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    const file = await folder.getFileHandle('out', { create: true });
    const stream = await file.createWritable();
    await stream.write('names of sites');
    await stream.close();
  });

const sessionMemory = ({ desk }: Fairshare) =>
  desk.evaluate(async () => JSON.stringify(await chrome.storage.session.get()));

const ownFiles = ({ desk }: Fairshare) =>
  desk.evaluate(async () => {
    const names: string[] = [];
    for await (const name of (await navigator.storage.getDirectory()).keys()) names.push(name);
    return names;
  });

test('what the browser’s history loses is forgotten, where the person wants that', async ({
  fairshare,
}) => {
  test.slow();
  const { desk, browser } = fairshare;
  await fairshare.start();
  for (const address of [`${WEATHER}/`, `${WEATHER}/?day=2`, `${SHOP}/`])
    await (await fairshare.visit(`https://${address}`)).close();
  await fairshare.settled();
  await fairshare.ask('ui>background.label', { site: WEATHER, level: 'trusted' });
  await expect.poll(() => sitesWithVisits(fairshare)).toEqual([SHOP, WEATHER]);
  await expect.poll(() => remembered(fairshare, WEATHER)).toHaveLength(2);
  const [first, ...others] = await remembered(fairshare, WEATHER);

  // Off, as it is at first: nothing follows.
  await remove(fairshare, [first ?? '']);
  await desk.goto('about:blank');
  await desk.goto(browser.extensionUrl('dashboard/index.html#/my-data'));
  await desk.locator('[data-setting="follow-history"]').click();
  await expect.poll(() => fairshare.settings()).toMatchObject({ followHistory: true });
  expect(await sitesWithVisits(fairshare)).toEqual([SHOP, WEATHER]);

  // A page of the site is left: the site is.
  await (await fairshare.visit(`https://${WEATHER}/?day=3`)).close();
  await fairshare.settled();
  await remove(fairshare, others);
  await expect.poll(() => remembered(fairshare, WEATHER)).toHaveLength(1);
  const heard = await remembered(fairshare, WEATHER);
  await fairshare.settled();
  expect(await sitesWithVisits(fairshare)).toEqual([SHOP, WEATHER]);

  // The last one goes, and with it the record, and an export that was left behind; the label stays.
  await leaveExport(fairshare);
  await remove(fairshare, heard);
  await expect.poll(() => sitesWithVisits(fairshare)).toEqual([SHOP]);
  await expect.poll(() => ownFiles(fairshare)).not.toContain('out');
  await expect
    .poll(() => fairshare.rows('sites'))
    .toContainEqual(expect.objectContaining({ site: WEATHER, level: 'trusted', loads: 0 }));
  await expect
    .poll(async () => (await fairshare.rows('observations')).map(({ site }) => site))
    .not.toContain(WEATHER);

  // All of it, also from memory.
  expect(await sessionMemory(fairshare)).toContain(SHOP);
  await desk.evaluate(() => chrome.history.deleteAll());
  await expect.poll(() => sitesWithVisits(fairshare)).toEqual([]);
  for (const table of ['observations', 'siteDays', 'receipts'])
    await expect.poll(() => fairshare.rows(table), table).toEqual([]);
  await expect.poll(() => sessionMemory(fairshare)).not.toContain(SHOP);
});

test('a worker that sleeps is woken by it', async ({ fairshare }) => {
  const { desk, browser } = fairshare;
  await fairshare.start();
  await fairshare.ask('ui>background.keep', { followHistory: true });
  await (await fairshare.visit(`https://${SHOP}/`)).close();
  await fairshare.settled();
  await expect.poll(() => sitesWithVisits(fairshare)).toEqual([SHOP]);
  await browser.stopWorker();
  await desk.evaluate(() => chrome.history.deleteAll());
  await expect.poll(() => sitesWithVisits(fairshare)).toEqual([]);
});

test('a site stays as long as the browser has a page of it, whatever else is called alike', async ({
  fairshare,
}) => {
  await fairshare.start();
  await fairshare.ask('ui>background.keep', { followHistory: true });
  for (const path of ['', 'two']) await (await fairshare.visit(`https://${SHORT}/${path}`)).close();
  await fairshare.settled();
  // The browser finds words by how they begin, and the newest first.
  await fairshare.desk.evaluate(async () => {
    for (let n = 0; n < 250; n++) await chrome.history.addUrl({ url: `https://team.example/${n}` });
  });
  await remove(fairshare, [`https://${SHORT}/two`]);
  await (await fairshare.visit(`https://${SHOP}/`)).close();
  await fairshare.settled();
  expect(await sitesWithVisits(fairshare)).toEqual([SHOP, SHORT]);
});
