import type { Page } from '@playwright/test';
import type { SummedYear } from '../unit/sums-of-a-year.ts';

type Tables = Partial<Record<keyof SummedYear | 'preferences' | 'changes', readonly object[]>>;

/** Writes rows into the extension's database from one of its own pages, as they are. */
export async function writeRows(desk: Page, tables: Tables): Promise<void> {
  for (const [table, rows] of Object.entries(tables))
    // In portions: a message to the browser has its limits.
    for (let at = 0; at < rows.length; at += 4000)
      await desk.evaluate(
        ([name, some]) =>
          new Promise<void>((done, fail) => {
            const open = indexedDB.open('fairshare');
            open.onerror = () => fail(new Error(String(open.error)));
            open.onsuccess = () => {
              const write = open.result.transaction(name, 'readwrite');
              for (const row of some) write.objectStore(name).put(row);
              write.onerror = () => fail(new Error(String(write.error)));
              write.oncomplete = () => {
                open.result.close();
                done();
              };
            };
          }),
        [table, rows.slice(at, at + 4000)] as const,
      );
}

/** Today as the extension's page has it, YYYY-MM-DD. */
export const todayOf = (desk: Page): Promise<string> =>
  desk.evaluate(() => {
    const now = new Date();
    return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  });
