import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { forgetEverything, forgetSite } from '../../../src/adapters/db/forget.ts';
import { TABLES, type Database } from '../../../src/adapters/db/open.ts';
import type { SiteDay } from '../../../src/core/model/sums.ts';
import { dayOf } from '../../../src/core/pipeline/sum.ts';
import { SITE } from '../rows.ts';
import { dump, filled, OTHER } from './filled.ts';

/** Rows by table, without those of one site. */
async function without(db: Database, site: string): Promise<string> {
  const concerns = (row: Record<string, unknown>) =>
    row['site'] === site || JSON.stringify(row['scope']) === JSON.stringify({ site });
  const tables = JSON.parse(await dump(db)) as [string, Record<string, unknown>[]][];
  const left = new Map(tables.map(([name, rows]) => [name, rows.filter((row) => !concerns(row))]));
  const sums = left.get('siteDays') as unknown as SiteDay[];
  left.set('days', [dayOf('2026-01-05', sums)] as unknown as Record<string, unknown>[]);
  return JSON.stringify([...left]);
}

describe('forgetting', () => {
  it.each([SITE, OTHER])('takes every row of %s and nothing else', async (site) => {
    const db = await filled();
    const rest = await without(db, site);
    expect(rest).not.toBe(await dump(db));
    await forgetSite(db, site);
    expect(await dump(db)).toBe(rest);
  });

  it.each(['example', 'site.exampl', 'site.example.', 'ite.example', ''])(
    'takes nothing for %j, which is no site here',
    async (site) => {
      const db = await filled();
      const before = await dump(db);
      await forgetSite(db, site);
      expect(await dump(db)).toBe(before);
    },
  );

  it('takes everything', async () => {
    const db = await filled();
    await forgetEverything(db);
    for (const table of db.tables)
      expect([table.name, await table.count()]).toEqual([table.name, 0]);
  });

  it('knows every table that there is', async () => {
    const db = await filled();
    expect(db.tables.map(({ name }) => name).sort()).toEqual([...TABLES].sort());
    for (const table of db.tables) expect(await table.count()).toBeGreaterThan(0);
  });
});
