import type { Fairshare } from './fairshare.ts';

/** So many rows that the browser keeps them in several files, and tells the keys of each in a list. */
export const VISITS = 1500;
export const ON_EACH = 20;
const SITES = 300;

export const siteNumber = (n: number): string => `marker-${n % SITES}.example`;

/** Puts a history of `VISITS` loads on 300 sites into the database, as the recorder would have. */
export async function fill({ desk, browser }: Fairshare): Promise<void> {
  await desk.goto(browser.extensionUrl('dashboard/index.html#/help'));
  await desk.evaluate(
    ([visits, each, sites]) =>
      new Promise<void>((done, fail) => {
        const open = indexedDB.open('fairshare');
        open.onerror = () => fail(new Error(String(open.error)));
        open.onsuccess = () => {
          const tables = ['visits', 'observations', 'sites', 'siteDays'];
          const writing = open.result.transaction(tables, 'readwrite');
          const put = (table: string, row: object) => writing.objectStore(table).put(row);
          for (let n = 0; n < visits; n += 1) {
            const site = `marker-${n % sites}.example`;
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
            const name = `Marker ${n % 90}`;
            const company = { name, known: true, activities: [], requests: each };
            put('siteDays', {
              ...{ site, day, visits: 1, requests: each, blocked: 0, marks: 0, recognised: 0 },
              ...{ companies: [company], names: [name], score: null },
              ...{ asked: {}, prompts: {}, sent: [] },
            });
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
    [VISITS, ON_EACH, SITES] as const,
  );
}
