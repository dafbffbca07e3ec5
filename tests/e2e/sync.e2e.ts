import { expect, test, type Fairshare } from './fairshare.ts';
import { fromItems, toItems, type SyncEntry } from '../../src/core/preferences/sync.ts';
import { preferenceName } from '../../src/core/model/preference.ts';

const SITE = 'slow-garden.example';

/** What this browser would carry to the person's others. Works without an account. */
const carried = async ({ desk }: Fairshare) => {
  const items = await desk.evaluate(() => chrome.storage.sync.get(null));
  return [...fromItems(items).values()].map(({ at: _, ...entry }) => entry);
};

/** The browser's own sync brings what another device told. */
const brings = ({ desk }: Fairshare, ...entries: SyncEntry[]) =>
  desk.evaluate(
    async (told) => {
      await chrome.storage.sync.set(told);
    },
    toItems(new Map(entries.map((one) => [preferenceName(one), one]))),
  );

const wishes = async (fairshare: Fairshare) =>
  (await fairshare.rows('preferences'))
    .map(({ id, allow }) => `${String(id)} ${String(allow)}`)
    .sort();

test('standing preferences travel by the browser’s own sync, the newest wins, and nothing else goes', async ({
  fairshare,
}) => {
  const { desk, browser } = fairshare;
  await fairshare.start();
  await (await fairshare.visit(`https://${SITE}/`)).close();
  await fairshare.ask('ui>background.prefer', {
    ...{ scope: 'everywhere', purpose: 'analytics', allow: true },
  });
  await fairshare.ask('ui>background.prefer', {
    ...{ scope: { site: SITE }, purpose: 'social', allow: true },
  });
  expect(await carried(fairshare)).toEqual([]);
  await desk.goto(browser.extensionUrl('dashboard/index.html#/my-data'));
  await desk.locator('[data-setting="sync"]').check();
  const analytics = { scope: 'everywhere' as const, purpose: 'analytics' as const };
  await expect.poll(() => carried(fairshare)).toEqual([{ ...analytics, allow: true }]);
  const text = JSON.stringify(await desk.evaluate(() => chrome.storage.sync.get(null)));
  expect(text).not.toContain(SITE);

  // Another device said otherwise later, and something more.
  const later = Date.now() + 60_000;
  const selling = { scope: 'everywhere' as const, purpose: 'selling' as const };
  await brings(
    fairshare,
    { ...analytics, allow: false, at: later },
    { ...selling, allow: true, at: later },
  );
  const site = `site:${SITE} social true`;
  await expect
    .poll(() => wishes(fairshare))
    .toEqual(['everywhere analytics false', 'everywhere selling true', site]);

  // What was said there long ago changes nothing, and is told what holds.
  await brings(fairshare, { ...analytics, allow: true, at: 1000 });
  await expect
    .poll(() => carried(fairshare))
    .toEqual(expect.arrayContaining([{ ...analytics, allow: false }]));
  expect(await wishes(fairshare)).toContain('everywhere analytics false');

  // Taken back there, it is taken back here; what nobody can read changes nothing.
  await brings(fairshare, { ...selling, allow: null, at: later + 60_000 });
  await expect.poll(() => wishes(fairshare)).toEqual(['everywhere analytics false', site]);
  await desk.evaluate(() => chrome.storage.sync.set({ 'prefs-3': 'nonsense', 'prefs-4': '[{}]' }));
  await fairshare.ask('ui>background.prefer', { ...analytics, allow: true });
  await expect
    .poll(() => carried(fairshare))
    .toEqual(expect.arrayContaining([{ ...analytics, allow: true }]));

  // Switched off: what was told is taken back, what is here stays, and nothing more comes in.
  await desk.locator('[data-setting="sync"]').uncheck();
  await expect.poll(() => carried(fairshare)).toEqual([]);
  await brings(fairshare, { ...selling, allow: true, at: later + 90_000 });
  await fairshare.settled();
  expect(await wishes(fairshare)).toEqual(['everywhere analytics true', site]);
});

test('a worker that sleeps hears of it, and the lock keeps others out', async ({ fairshare }) => {
  const { browser } = fairshare;
  await fairshare.start();
  await fairshare.ask('ui>background.keep', { sync: true });
  const social = { scope: 'everywhere' as const, purpose: 'social' as const };
  await browser.stopWorker();
  await brings(fairshare, { ...social, allow: true, at: Date.now() });
  await expect.poll(() => wishes(fairshare)).toEqual(['everywhere social true']);
  await fairshare.ask('ui>background.guard', { pin: '4711' });
  await brings(fairshare, { ...social, allow: false, at: Date.now() + 5000 });
  await fairshare.settled();
  expect(await wishes(fairshare)).toEqual(['everywhere social true']);
});
