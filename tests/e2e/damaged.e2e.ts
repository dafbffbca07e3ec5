import { expect, test } from './fairshare.ts';
import { browse, SHOP, WEATHER } from './kept.ts';

/** What a newer version may have written, or a mistake: fields that are not what they are taken for. */
const DAMAGE = { packs: 'rows', receipts: 'purposes', siteDays: 'companies', preferences: 'scope' };

test('damaged entries are left out and said, the rest is shown and saved, nothing is deleted', async ({
  fairshare,
}) => {
  test.slow();
  await browse(fairshare);
  const { desk, browser } = fairshare;
  const page = await fairshare.visit(`https://${WEATHER}/`);
  await fairshare.settled();
  const counts = () =>
    Promise.all(Object.keys(DAMAGE).map(async (name) => (await fairshare.rows(name)).length));
  const before = await counts();
  await desk.goto(browser.extensionUrl('dashboard/index.html#/help'));
  await desk.evaluate(
    ([damage, site]) =>
      new Promise<void>((done, fail) => {
        const open = indexedDB.open('fairshare');
        open.onerror = () => fail(new Error(String(open.error)));
        open.onsuccess = () => {
          const writing = open.result.transaction(Object.keys(damage), 'readwrite');
          for (const [name, field] of Object.entries(damage)) {
            const store = writing.objectStore(name);
            store.getAll().onsuccess = ({ target }) => {
              const rows = (target as IDBRequest<Record<string, unknown>[]>).result;
              // Those of one site, and what belongs to none.
              for (const row of rows.filter((one) => (one['site'] ?? site) === site))
                store.put({ ...row, [field]: 7 });
            };
          }
          writing.oncomplete = () => {
            open.result.close();
            done();
          };
        };
      }),
    [DAMAGE, SHOP] as const,
  );

  for (const view of ['overview', 'companies', 'receipts', 'preferences', `site/${SHOP}`]) {
    await desk.goto(browser.extensionUrl(`dashboard/index.html#/${view}`));
    await desk.reload();
    await expect(desk.locator('[data-damaged]')).toBeVisible();
    await expect(desk.locator('h1')).toBeVisible();
    await expect(desk.locator('main [role="alert"]')).toHaveCount(0);
  }
  const popup = await fairshare.popup(page);
  await expect(popup.locator('[data-grade]').first()).toBeVisible();
  await popup.close();

  const file = await fairshare.exported();
  expect(file.visits.length).toBe(3);
  expect(new Set(file.siteDays?.map(({ site }) => site))).toEqual(new Set([WEATHER]));
  await fairshare.choose(JSON.stringify(file));
  await expect(desk.locator('[data-preview]')).toBeVisible();
  expect(await counts()).toEqual(before);
});
