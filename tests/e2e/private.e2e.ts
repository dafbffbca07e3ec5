import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from './fairshare.ts';

const SECRET = 'quickloan-today.example';
const PLAIN = 'slow-garden.example';
const SHOP = 'northfold-outfitters.example';

test.use({ incognito: true });

test('private windows leave nothing in the profile, and preferences still hold there', async ({
  fairshare,
}) => {
  await fairshare.start();
  await fairshare.visit(`https://${PLAIN}/`);
  const worker = await fairshare.browser.worker();
  await worker.evaluate(async (url) => {
    await chrome.windows.create({ incognito: true, url });
  }, `https://${SECRET}/`);
  await expect
    .poll(() => fairshare.sites.requestsTo(SECRET).length, 'the private page was loaded')
    .toBeGreaterThan(0);
  await fairshare.sites.untilQuiet();
  expect(fairshare.sites.requestsTo(SECRET)[0]).toMatchObject({ gpc: '1' });
  await fairshare.settled();
  await expect
    .poll(async () => (await fairshare.rows('visits')).map(({ site }) => site))
    .toEqual([PLAIN]);
  for (const table of ['observations', 'sites', 'receipts'])
    expect(JSON.stringify(await fairshare.rows(table))).not.toContain(SECRET);
  const stored = path.join(fairshare.browser.profile, 'Default');
  const naming = (word: string) =>
    filesUnder(stored).filter((file) => {
      try {
        return readFileSync(file).includes(word);
      } catch {
        return false;
      }
    });
  expect(naming(SECRET).filter((file) => /IndexedDB|Extension|Local Storage/i.test(file))).toEqual(
    [],
  );
});

test('dialogs are answered in private windows too, and not even the browser’s memory names the site', async ({
  fairshare,
}) => {
  await fairshare.start();
  const worker = await fairshare.browser.worker();
  await worker.evaluate(async (url) => {
    await chrome.windows.create({ incognito: true, url });
  }, `https://${SHOP}/`);
  const answers = () =>
    worker.evaluate(async (domain) => {
      const stores = await chrome.cookies.getAllCookieStores();
      const found = stores.map(({ id }) => chrome.cookies.getAll({ domain, storeId: id }));
      return (await Promise.all(found)).flat().map(({ name, value }) => `${name}=${value}`);
    }, SHOP);
  await expect
    .poll(async () => (await answers()).join(' '))
    .toMatch(/tarteaucitron=(?!.*true)\S*false/);
  const memory = await worker.evaluate(async () =>
    JSON.stringify(await chrome.storage.session.get(null)),
  );
  expect(memory).not.toContain(SHOP);
});

const filesUnder = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name);
    return statSync(file, { throwIfNoEntry: false })?.isDirectory() ? filesUnder(file) : [file];
  });
