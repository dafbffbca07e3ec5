import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Fairshare } from './fairshare.ts';
import {
  browse,
  expect,
  LATER,
  lock,
  openRecord,
  Profile,
  screen,
  sealed,
  setLock,
  TABLES,
  test,
} from './locked-profile.ts';

const SHOP = 'northfold-outfitters.example';
const WEATHER = 'skyline-weather.example';
const NEWS = 'daily-ledger.example';
const GARDEN = 'slow-garden.example';

const receiptsOf = async (fairshare: Fairshare) =>
  (await fairshare.rows('receipts')).map(({ site, stage, wished, evidence, checks }) => ({
    site,
    stage,
    wished,
    evidence,
    checks,
  }));

/** What was counted, without what no two runs have in common. */
async function counts(fairshare: Fairshare): Promise<unknown> {
  const rows = async <Name extends 'visits' | 'sites' | 'observations' | 'siteDays'>(name: Name) =>
    (await fairshare.rows(name)).filter(({ site }) => site !== LATER);
  const observations = await rows('observations');
  const days = await rows('siteDays');
  return {
    visits: (await rows('visits')).map(({ site, secure }) => ({ site, secure })),
    sites: (await rows('sites')).map(({ site, loads, score }) => ({
      site,
      loads,
      score,
    })),
    observations: observations
      .map(({ site, kind, key, count }) => `${site} ${kind} ${key} ${count}`)
      .sort(),
    sums: days.map(({ site, visits, requests, score }) => ({ site, visits, requests, score })),
    receipts: await receiptsOf(fairshare),
  };
}

test('locked: no name can be read in the profile, recording goes on, and all counts come out', async ({
  profile,
}) => {
  test.setTimeout(480_000);
  // A run without a lock, to compare with.
  const plain = new Profile();
  let fairshare = await plain.open();
  await fairshare.start();
  for (const host of [WEATHER, SHOP, SHOP, NEWS]) await browse(fairshare, host);
  await fairshare.browser.stopWorker();
  for (const host of [NEWS, GARDEN]) await browse(fairshare, host);
  await expect.poll(async () => (await fairshare.rows('receipts')).length).toBeGreaterThan(0);
  await fairshare.settled();
  const expected = await counts(fairshare);
  await plain.remove();

  fairshare = await profile.open();
  await fairshare.start();
  for (const host of [WEATHER, SHOP]) await browse(fairshare, host);
  await fairshare.ask('ui>background.label', { site: WEATHER, level: 'trusted' });
  await fairshare.ask('ui>background.prefer', {
    scope: { site: WEATHER },
    purpose: 'selling',
    allow: true,
  });
  await fairshare.settled();
  expect((await fairshare.rows('sites')).filter(({ score }) => score)).toHaveLength(2);
  await setLock(fairshare);
  expect(profile.filesWith(WEATHER)).not.toEqual([]);
  await lock(fairshare);
  for (const table of TABLES) expect(await fairshare.rows(table)).toEqual([]);
  for (const host of [SHOP, NEWS]) await browse(fairshare, host);
  await fairshare.browser.stopWorker();
  for (const host of [NEWS, GARDEN]) await browse(fairshare, host);
  for (const table of TABLES) expect(await fairshare.rows(table)).toEqual([]);
  for (const word of [WEATHER, SHOP, NEWS, GARDEN, 'Hotjar'])
    await expect.poll(() => profile.filesWith(word), { timeout: 60_000 }).toEqual([]);
  await profile.close();
  for (const word of [WEATHER, SHOP, NEWS, GARDEN, 'Hotjar'])
    expect(profile.filesWith(word), word).toEqual([]);

  fairshare = await profile.open();
  await expect(screen(fairshare.desk)).toBeVisible();
  await openRecord(fairshare);
  expect(await fairshare.rows('sealed')).toEqual([]);
  expect(await fairshare.rows('preferences')).toHaveLength(1);
  // What is judged of it is told a moment after it was opened.
  await expect(async () => expect(await counts(fairshare)).toEqual(expected)).toPass({
    timeout: 60_000,
  });
});

test('a browser that goes down while the record is open finds it sealed with its next start', async ({
  profile,
}) => {
  test.slow();
  let fairshare = await profile.open();
  await fairshare.start();
  await browse(fairshare, WEATHER);
  await fairshare.ask('ui>background.enforce', { mode: 'everywhere' });
  await fairshare.ask('ui>background.lift', { site: WEATHER, lifted: true });
  await fairshare.settled();
  expect((await fairshare.rows('sites')).map(({ score }) => typeof score)).toEqual(['object']);
  const before = await counts(fairshare);
  await setLock(fairshare);
  for (const folder of ['IndexedDB', 'DNR'])
    expect(profile.filesWith(WEATHER).filter((name) => name.includes(folder))).not.toEqual([]);
  await profile.kill();
  fairshare = await profile.open();
  await expect(sealed(fairshare.desk)).toBeVisible({ timeout: 60_000 });
  for (const table of TABLES) expect(await fairshare.rows(table)).toEqual([]);
  await expect.poll(() => profile.filesWith(WEATHER), { timeout: 60_000 }).toEqual([]);
  await openRecord(fairshare);
  await expect.poll(() => counts(fairshare)).toEqual(before);
  // What holds on the site alone holds again.
  const rules = async () =>
    JSON.stringify(
      await fairshare.desk.evaluate(() => chrome.declarativeNetRequest.getDynamicRules()),
    );
  await expect.poll(rules).toContain(WEATHER);
});

test('a locked record that the browser lost is noticed, and its copies come back', async ({
  profile,
}) => {
  test.slow();
  let fairshare = await profile.open();
  await fairshare.start();
  await browse(fairshare, WEATHER);
  await fairshare.ask('ui>background.prefer', {
    scope: 'everywhere',
    purpose: 'analytics',
    allow: true,
  });
  const copied = async () =>
    fairshare.desk.evaluate(
      async () => ((await chrome.storage.local.get('kept'))['kept'] as { copied: number }).copied,
    );
  await expect.poll(copied).toBeGreaterThan(0);
  await setLock(fairshare);
  await lock(fairshare);
  await profile.close();
  const folder = path.join(profile.folder, 'Default/IndexedDB');
  const own = readdirSync(folder).filter((name) => name.startsWith('chrome-extension_'));
  for (const name of own) rmSync(path.join(folder, name), { recursive: true });
  fairshare = await profile.open();
  await openRecord(fairshare);
  await expect
    .poll(() => fairshare.settings())
    .toMatchObject({ lost: { days: 1, preferences: 1 } });
  expect(await fairshare.rows('preferences')).toMatchObject([{ purpose: 'analytics' }]);
  expect(await fairshare.rows('days')).toHaveLength(1);
});
