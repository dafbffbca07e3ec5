import { expect, test, type Fairshare } from './fairshare.ts';

const BLOG = 'slow-garden.example';

/** From now on the worker's database takes nothing, as on a full disk. */
const fill = async (fairshare: Fairshare, name: string) => {
  const worker = await fairshare.browser.worker();
  await worker.evaluate((error) => {
    IDBObjectStore.prototype.add =
      IDBObjectStore.prototype.put =
      IDBObjectStore.prototype.delete =
        () => {
          throw new DOMException('no room', error);
        };
  }, name);
};

const signals = ({ desk }: Fairshare) =>
  desk.evaluate(async () => (await chrome.declarativeNetRequest.getDynamicRules()).length);
const waits = ({ desk }: Fairshare) =>
  desk.evaluate(async () => 'waitingWishes' in (await chrome.storage.local.get('waitingWishes')));

for (const name of ['QuotaExceededError', 'UnknownError'])
  test(`a preference is kept, holds and is stored later, where there is no room now (${name})`, async ({
    fairshare,
  }) => {
    const { desk, browser } = fairshare;
    await fairshare.start();
    await fairshare.ask('ui>background.prefer', {
      ...{ scope: 'everywhere', purpose: 'analytics', allow: true },
    });
    await expect.poll(() => signals(fairshare)).toBeGreaterThan(0);
    await desk.goto(browser.extensionUrl('dashboard/index.html#/preferences'));
    const selling = desk
      .getByRole('row', { name: /Selling/ })
      .getByRole('combobox')
      .first();
    await expect(selling).toHaveValue('');
    await fill(fairshare, name);
    await selling.selectOption('allow');
    await expect(desk.locator('[role="status"]').filter({ hasText: 'Saved' })).toBeVisible();
    // It holds: nobody is told not to sell any more, and the page shows it after loading, too.
    await expect.poll(() => signals(fairshare)).toBe(0);
    await expect(desk.locator('[data-storage-problem]')).toContainText('kept all the same');
    await desk.reload();
    await expect(selling).toHaveValue('allow');
    expect(await fairshare.rows('preferences')).toHaveLength(1);
    expect(await waits(fairshare)).toBe(true);
    // Room again, and a worker that starts.
    await browser.stopWorker();
    await fairshare.settled();
    await expect.poll(async () => (await fairshare.rows('preferences')).length).toBe(2);
    await expect.poll(() => waits(fairshare)).toBe(false);
    await expect(desk.locator('[data-storage-problem]')).toHaveCount(0);
    await expect(selling).toHaveValue('allow');
    await (await fairshare.visit(`https://${BLOG}/`)).close();
    await fairshare.settled();
    await expect.poll(async () => (await fairshare.rows('visits')).length).toBe(1);
  });
