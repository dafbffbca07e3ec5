import { expect, lock, openRecord, setLock, test } from './locked-profile.ts';

/** So many rows that the browser keeps them in several files, and tells the keys of each in a list. */
const VISITS = 1500;
const ON_EACH = 20;

test('of a history that fills several files no name can be read, either', async ({ profile }) => {
  test.setTimeout(480_000);
  const fairshare = await profile.open();
  const { desk, browser } = fairshare;
  await fairshare.start();
  await desk.goto(browser.extensionUrl('dashboard/index.html#/help'));
  await desk.evaluate(
    ([visits, each]) =>
      new Promise<void>((done, fail) => {
        const open = indexedDB.open('fairshare');
        open.onerror = () => fail(new Error(String(open.error)));
        open.onsuccess = () => {
          const tables = ['visits', 'observations', 'sites', 'siteDays'];
          const writing = open.result.transaction(tables, 'readwrite');
          const put = (table: string, row: object) => writing.objectStore(table).put(row);
          for (let n = 0; n < visits; n += 1) {
            const site = `marker-${n % 300}.example`;
            const at = Date.now() - n * 600_000;
            const doc = crypto.randomUUID().replaceAll('-', '').toUpperCase();
            const id = `${at.toString(36).padStart(9, '0')}.${doc.slice(0, 12)}`;
            const day = new Date(at).toISOString().slice(0, 10);
            const times = { first: at, last: at, count: 1, parts: {}, wire: 1 };
            put('visits', { id, doc, site, at, day, secure: true, sources: ['page'] });
            put('sites', {
              site,
              level: 'neutral',
              excluded: false,
              firstSeen: at,
              lastSeen: at,
              loads: 5,
            });
            put('siteDays', { site, day, visits: 1, names: [`Marker ${n % 90}`], score: null });
            for (let k = 0; k < each; k += 1) {
              const host = `px${k}.marker-ads-${crypto.randomUUID()}.example`;
              put('observations', {
                site,
                visit: id,
                kind: 'request',
                key: host,
                detail: { host },
                ...times,
              });
            }
          }
          writing.oncomplete = () => {
            open.result.close();
            done();
          };
        };
      }),
    [VISITS, ON_EACH] as const,
  );
  await setLock(fairshare);
  expect(profile.filesWith('marker-').length).toBeGreaterThan(1);
  await lock(fairshare);
  expect(profile.filesWith('marker-')).toEqual([]);
  expect(profile.filesWith('Marker ')).toEqual([]);
  await openRecord(fairshare);
  expect(await fairshare.rows('visits')).toHaveLength(VISITS);
  expect(await fairshare.rows('observations')).toHaveLength(VISITS * ON_EACH);
});
