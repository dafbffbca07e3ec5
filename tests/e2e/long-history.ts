import { MOST_PACKED } from '../../src/core/pipeline/pack.ts';
import type { Fairshare } from './fairshare.ts';

/** So many rows that the browser keeps them in several files, and tells the keys of each in a list. */
export const VISITS = 1500;
const ON_EACH = 20;
const SITES = 300;
/** One visit of so many has as much as a pack may hold, in long names. */
const WIDE = 50;
export const SEEN = (VISITS / WIDE) * MOST_PACKED + (VISITS - VISITS / WIDE) * ON_EACH;

export const siteNumber = (n: number): string => `marker-${n % SITES}.example`;

/** Puts a history of `VISITS` loads on 300 sites into the database, as the recorder would have. */
export async function fill({ desk, browser }: Fairshare): Promise<void> {
  await desk.goto(browser.extensionUrl('dashboard/index.html#/help'));
  await desk.evaluate(
    ([visits, each, sites, wide, most]) =>
      new Promise<void>((done, fail) => {
        const open = indexedDB.open('fairshare');
        open.onerror = () => fail(new Error(String(open.error)));
        open.onsuccess = () => {
          const tables = ['visits', 'packs', 'sites', 'siteDays'];
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
            // Some are so large that the browser keeps them in files of their own.
            const [many, long] = n % wide === 7 ? [most, 6] : [each, 1];
            const rows = Array.from({ length: many }, (_, k) => {
              const own = Array.from({ length: long }, () => crypto.randomUUID()).join('.');
              const host = `px${k}.marker-ads-${own}.example`;
              return { kind: 'request', key: host, detail: { host }, ...times };
            });
            put('packs', { site, visit: id, rows });
          }
          writing.oncomplete = () => {
            open.result.close();
            done();
          };
        };
      }),
    [VISITS, ON_EACH, SITES, WIDE, MOST_PACKED] as const,
  );
}
