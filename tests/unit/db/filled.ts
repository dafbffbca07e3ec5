import { record } from '../../../src/adapters/db/record.ts';
import { openDatabase, TABLES, type Database } from '../../../src/adapters/db/open.ts';
import { deleteRowsOf, readAllRows, readRows } from '../../../src/adapters/db/packs.ts';
import { labelSite, prefer } from '../../../src/adapters/db/prefer.ts';
import type { Visit } from '../../../src/core/model/visit.ts';
import type { Report, Row } from '../../../src/core/pipeline/aggregate.ts';
import { change, letter, load, NOON, receipt, request, seen } from '../rows.ts';

let opened = 0;
/** An empty database of its own for each test. */
export const emptyDatabase = (): Database => openDatabase(`test ${opened++}`);

/**
 * Everything that is kept, in a stable order: equal texts are equal tables. What was seen stands row by row,
 * however it is stored.
 */
export async function dump(db: Database): Promise<string> {
  const tables = await Promise.all(
    TABLES.filter((name) => name !== 'packs').map(async (name) => [
      name,
      name === 'observations' ? await seenRows(db) : await db.table(name).orderBy(':id').toArray(),
    ]),
  );
  return JSON.stringify(tables);
}

/** All observations, in the order of their names. */
export async function seenRows(db: Database): Promise<Row[]> {
  const nameOf = ({ site, visit, kind, key }: Row) => JSON.stringify([site, visit, kind, key]);
  return (await readAllRows(db)).sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

/** Stores what was seen on a visit as it was before there were packs. */
export async function storeSingly(db: Database, visit: Visit): Promise<void> {
  const rows = await readRows(db, visit);
  await deleteRowsOf(db, [visit]);
  await db.observations.bulkPut(rows);
}

export const reportsOf = (visit: Visit): Report[] => [
  {
    ...request(visit, 'px.ads.example', {
      company: 'Ads',
      activities: ['advertising'],
      reach: 0.2,
    }),
    source: 'page',
    part: 'aaaaaaaaaaaa',
    total: 3,
  },
  {
    ...seen(visit, 'cookie', 'id@ads.example', {
      name: 'id',
      domain: 'ads.example',
      party: 'third',
      lifetimeDays: 390.5,
      httpOnly: false,
      company: 'Ads',
      activities: ['advertising'],
      reach: 0.2,
    }),
    source: 'wire',
    add: 2,
  },
  {
    ...seen(visit, 'permission', 'camera:load', { permission: 'camera', trigger: 'load' }),
    source: 'page',
    part: 'aaaaaaaaaaaa',
    total: 1,
  },
];

export const OTHER = 'site.example.org';

/** Two sites, whose names begin alike, with a bit of everything; some of it from before there were packs. */
export async function filled(): Promise<Database> {
  const db = emptyDatabase();
  const visits = [load(1), load(2), load(3, { site: OTHER }), load(4, { secure: false })];
  await record(db, visits, visits.flatMap(reportsOf));
  for (const old of visits.slice(1, 3)) await storeSingly(db, old);
  await db.receipts.bulkAdd([
    receipt({
      id: 'r1',
      shown: null,
      wished: [{ purpose: 'analytics', allow: false, from: 'default' }],
      evidence: {
        analytics: { verdict: 'broken', stored: false, contradicted: false, active: ['a.example'] },
      },
    }),
    receipt({ id: 'r2', at: NOON + 5 }),
    receipt({ id: 'r3', site: OTHER }),
  ]);
  await prefer(db, { scope: 'everywhere', purpose: 'analytics', allow: true });
  await prefer(db, { scope: { level: 'distrusted' }, purpose: 'analytics', allow: false });
  await prefer(db, { scope: { site: 'site.example' }, purpose: 'selling', allow: false });
  await prefer(db, { scope: { site: OTHER }, purpose: 'social', allow: true });
  for (const site of ['site.example', OTHER]) {
    await db.changes.add(change({ site }));
    await db.letters.add(letter({ id: `letter-${site.length}`, site }));
  }
  await labelSite(db, OTHER, { level: 'trusted' }, NOON);
  return db;
}
