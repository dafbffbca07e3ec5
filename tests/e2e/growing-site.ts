import { expect, type Fairshare } from './fairshare.ts';
import { onePage } from '../sites/one-page.mjs';

export const SITE = 'growing.example';
const image = { body: '', type: 'image/gif' };
const before = onePage(
  SITE,
  '<!doctype html><html lang="en"><title>Growing</title><h1>Growing</h1><img src="https://px.ads.linkedin.com/x.gif">',
);
const after = {
  body: `<!doctype html><html lang="en"><title>Grown</title><h1>Grown</h1>
<img src="https://px.ads.linkedin.com/x.gif"><img src="https://dis.criteo.com/x.gif">`,
  type: 'text/html; charset=utf-8',
};
export const growing = {
  ...before,
  routes: {
    [SITE]: { ...before.routes[SITE], '/grown': after },
    'px.ads.linkedin.com': { '/x.gif': image },
    'dis.criteo.com': { '/x.gif': image },
  },
};
export const viewOf = (fairshare: Fairshare, view: string): Promise<unknown> =>
  fairshare.desk.goto(fairshare.browser.extensionUrl(`dashboard/index.html#/${view}`));
export const load = async (fairshare: Fairshare, path: string): Promise<void> => {
  const page = await fairshare.visit(`https://${SITE}${path}`);
  await fairshare.settled();
  await page.close();
};

/** Puts rows into a table, as another day would have left them. */
export const put = (fairshare: Fairshare, table: string, rows: object[]): Promise<void> =>
  fairshare.desk.evaluate(
    ([name, all]) =>
      new Promise<void>((done, fail) => {
        const open = indexedDB.open('fairshare');
        open.onsuccess = () => {
          const db = open.result;
          const write = db.transaction(name, 'readwrite');
          for (const row of all) write.objectStore(name).put(row);
          write.onerror = () => fail(new Error(String(write.error)));
          write.oncomplete = () => {
            db.close();
            done();
          };
        };
      }),
    [table, rows] as const,
  );

/** The site as it is today was as it is on two earlier days, and then it grew. */
export async function grown(fairshare: Fairshare): Promise<void> {
  await fairshare.start();
  await load(fairshare, '/');
  const sum = () =>
    fairshare.rows('siteDays').then((rows) => rows.find((row) => row['site'] === SITE));
  await expect.poll(async () => (await sum())?.['names']).toHaveLength(1);
  const today = (await sum()) as { day: string };
  const earlier = [3, 2].map((ago) => {
    const day = new Date(Date.parse(today.day) - ago * 86_400_000).toISOString().slice(0, 10);
    return { ...today, day, visits: 2 };
  });
  await put(fairshare, 'siteDays', earlier);
  await load(fairshare, '/grown');
  await expect
    .poll(async () => (await fairshare.rows('changes')).length, { timeout: 60_000 })
    .toBe(1);
}
