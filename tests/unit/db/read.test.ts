import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { labelSite, prefer } from '../../../src/adapters/db/prefer.ts';
import {
  readPreferences,
  readReceipts,
  readRequests,
  readSite,
} from '../../../src/adapters/db/read.ts';
import { record } from '../../../src/adapters/db/record.ts';
import { WINDOW } from '../../../src/core/score/facts.ts';
import { load, NOON, receipt, request, SITE } from '../rows.ts';
import { emptyDatabase, filled, OTHER } from './filled.ts';

describe('reading a site', () => {
  it('gives its last loads and what was seen on them, newest first', async () => {
    const db = emptyDatabase();
    const visits = Array.from({ length: WINDOW + 7 }, (_, n) => load(n));
    const others = visits.map((_, n) => load(n, { site: OTHER, doc: `other${n}` }));
    const reports = [...visits, ...others].map((visit) => ({
      ...request(visit, 'ads.example'),
      source: 'wire' as const,
      add: 1,
    }));
    await record(db, [...others, ...visits], reports);
    const read = await readSite(db, SITE);
    const newest = visits.slice(-WINDOW).reverse();
    expect(read.visits).toEqual(newest);
    expect(read.observations.map(({ visit }) => visit).reverse()).toEqual(
      newest.map(({ id }) => id),
    );
    expect(read.observations.every((row) => !('parts' in row) && !('wire' in row))).toBe(true);
    expect(read.site).toMatchObject({ site: SITE, loads: WINDOW + 7 });
  });

  it('gives nothing of a site that was never seen', async () => {
    const read = await readSite(await filled(), 'never.example');
    expect(read).toEqual({ site: undefined, visits: [], observations: [], receipts: [] });
  });

  it('gives the requests of one visit alone', async () => {
    const db = await filled();
    const rows = await readRequests(db, load(2));
    expect(rows.map(({ visit, kind }) => [visit, kind])).toEqual([[load(2).id, 'request']]);
  });

  it('gives receipts newest first, the last 50', async () => {
    const db = emptyDatabase();
    await db.receipts.bulkAdd(
      Array.from({ length: 60 }, (_, n) => receipt({ id: `${n}`, at: NOON + ((n * 7) % 60) })),
    );
    const times = (await readReceipts(db, SITE)).map(({ at }) => at - NOON);
    expect(times).toEqual(Array.from({ length: 50 }, (_, n) => 59 - n));
  });
});

describe('a preference', () => {
  it('is set, changed and taken back, one for each scope and purpose', async () => {
    const db = emptyDatabase();
    await prefer(db, { scope: { site: SITE }, purpose: 'social', allow: true });
    await prefer(db, { scope: { site: SITE }, purpose: 'social', allow: false });
    await prefer(db, { scope: 'everywhere', purpose: 'social', allow: true });
    expect(await readPreferences(db)).toEqual([
      { scope: 'everywhere', purpose: 'social', allow: true },
      { scope: { site: SITE }, purpose: 'social', allow: false },
    ]);
    await prefer(db, { scope: { site: SITE }, purpose: 'social', allow: null });
    expect(await readPreferences(db)).toHaveLength(1);
  });

  it('and a label can be given to a site that was never seen', async () => {
    const db = emptyDatabase();
    await labelSite(db, SITE, { level: 'trusted' }, NOON);
    await labelSite(db, SITE, { excluded: true }, NOON + 1);
    expect(await db.sites.toArray()).toMatchObject([
      { site: SITE, level: 'trusted', excluded: true, loads: 0, firstSeen: NOON },
    ]);
  });
});
