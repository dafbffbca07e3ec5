import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Observation } from '../../../src/core/model/observation.ts';
import { deleteVisits } from '../../../src/adapters/db/delete-visits.ts';
import { exportJson } from '../../../src/adapters/db/export.ts';
import { exportTables } from '../../../src/adapters/db/export-tables.ts';
import { applyImport } from '../../../src/adapters/db/import.ts';
import type { Database } from '../../../src/adapters/db/open.ts';
import type { Selection } from '../../../src/adapters/db/select.ts';
import { readPreferences } from '../../../src/adapters/db/read.ts';
import { VISIT_COLUMNS } from '../../../src/core/export/csv.ts';
import { FORMAT } from '../../../src/core/export/schema.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/model/settings.ts';
import { dump, emptyDatabase, filled, OTHER } from '../db/filled.ts';
import { change, letter, load, NOON, receipt, request } from '../rows.ts';
import { permissions, stored, stubLocks } from './browser-stub.ts';
import { readCsv } from './read-csv.ts';
import { fileOfText as read, readText } from './read-text.ts';

vi.mock('../../../src/adapters/browser/api.ts', () => import('./browser-stub.ts'));
stubLocks();
beforeEach(() => stored.clear());

async function textOf(pieces: AsyncGenerator<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}
const exported = (db: Database, settings: Settings = DEFAULT_SETTINGS) =>
  textOf(exportJson(db, settings, { extension: '1.2.3' }));

function tableOf(db: Database, name: string): AsyncGenerator<string> {
  const file = exportTables(db).find((one) => one.name === name);
  if (!file) throw new Error(name);
  return file.text;
}

const untimed = (text: string) => text.replace(/"exportedAt":"[^"]*"/, '"exportedAt":""');

/** What was stored row by row stands behind the rest in the first file, and in its place in the second. */
function inOrder(text: string): unknown {
  const { observations, ...rest } = JSON.parse(untimed(text)) as { observations: Observation[] };
  const named = observations.map((row) => [`${row.site} ${row.visit} ${row.kind} ${row.key}`, row]);
  expect(new Set(named.map(([name]) => name)).size).toBe(observations.length);
  return { ...rest, observations: Object.fromEntries(named) as unknown };
}

describe('an exported file', () => {
  it('says what it is', async () => {
    const file = JSON.parse(await exported(await filled())) as Record<string, unknown>;
    expect(file).toMatchObject({ format: FORMAT, extension: '1.2.3', developer: {} });
    expect(Object.keys(file)).toEqual([
      'format',
      'exportedAt',
      'extension',
      'developer',
      'wishes',
      'preferences',
      'sites',
      'visits',
      'observations',
      'receipts',
      'siteDays',
      'letters',
      'changes',
      'findings',
      'scores',
    ]);
    expect(file['scores']).toHaveLength(2);
  });

  it('makes the same database elsewhere, and from there the same file', async () => {
    const first = await exported(await filled());
    const elsewhere = emptyDatabase();
    await applyImport(elsewhere, await read(first));
    const second = await exported(elsewhere);
    expect(inOrder(second)).toEqual(inOrder(first));
    const further = emptyDatabase();
    await applyImport(further, await read(second));
    expect(untimed(await exported(further))).toBe(untimed(second));
  });

  it('adds nothing the second time', async () => {
    const db = await filled();
    const before = await dump(db);
    const text = await exported(db);
    for (let times = 0; times < 2; times++) {
      const { added } = await applyImport(db, await read(text));
      expect(added).toMatchObject({ sites: 0, visits: 0, observations: 0, receipts: 0 });
      expect(await dump(db)).toBe(before);
    }
  });

  it('is whole where there is more than is held in memory at once', async () => {
    const db = emptyDatabase();
    const visits = Array.from({ length: 4001 }, (_, n) => load(n));
    await db.visits.bulkAdd(visits);
    const progress = vi.fn();
    const text = await textOf(exportJson(db, DEFAULT_SETTINGS, { progress }));
    expect((await read(text)).visits).toEqual(visits);
    expect(progress).toHaveBeenLastCalledWith(4001, 4001);
    expect(progress.mock.calls.length).toBeGreaterThan(2);
  });

  it('of nothing is a file all the same', async () => {
    expect(await read(await exported(emptyDatabase()))).toMatchObject({
      visits: [],
      preferences: [],
    });
  });

  it('ends where it is cancelled', async () => {
    const stop = new AbortController();
    const pieces = exportJson(await filled(), DEFAULT_SETTINGS, { signal: stop.signal });
    await pieces.next();
    stop.abort(new Error('enough'));
    await expect(textOf(pieces)).rejects.toThrow('enough');
  });

  it('of one site or one time has the letters and changes of that part', async () => {
    const db = await filled();
    const later = { status: 'sent' as const, at: NOON + 1000 };
    await db.letters.bulkAdd([
      letter({ id: 'to-company', site: null, company: 'Ads', text: `about ${OTHER}` }),
      letter({ id: 'answered', history: [{ status: 'draft', at: NOON }, later] }),
    ]);
    await db.changes.add(change({ kind: 'score', at: NOON + 1000 }));
    const part = async (selection: Selection) => {
      const file = await read(await textOf(exportJson(db, DEFAULT_SETTINGS, { selection })));
      return [file.letters.map(({ id }) => id), file.changes.map(({ id }) => id)];
    };
    expect(await part({ site: OTHER, since: null })).toEqual([
      [`letter-${OTHER.length}`],
      [change({ site: OTHER }).id],
    ]);
    expect(await part({ site: null, since: NOON + 1 })).toEqual([
      ['answered'],
      [change({ kind: 'score' }).id],
    ]);
  });

  it('as tables has letters and changes', async () => {
    const db = await filled();
    await db.letters.add(letter({ id: 'letter-x', text: '=1+1, "so"\nhe said', sentAt: NOON }));
    const [head, ...rows] = readCsv(await textOf(tableOf(db, 'letters.csv')));
    expect(rows).toHaveLength(3);
    const cells = Object.fromEntries(
      (head ?? []).map((name, n) => [name, rows.find(([id]) => id === 'letter-x')?.[n]]),
    );
    expect(cells).toMatchObject({ sent: new Date(NOON).toISOString(), asks_for: 'access' });
    expect(cells['text']).toBe(`'=1+1, "so"\nhe said`);
    const changed = readCsv(await textOf(tableOf(db, 'changes.csv')));
    expect(changed).toHaveLength(3);
    expect(changed[1]).toContain('Ads');
  });

  it('as a table has a line for every visit', async () => {
    const [head, ...lines] = readCsv(await textOf(tableOf(await filled(), 'visits.csv')));
    expect(head).toEqual([...VISIT_COLUMNS]);
    const column = (name: (typeof VISIT_COLUMNS)[number]) =>
      lines.map((cells) => cells[VISIT_COLUMNS.indexOf(name)]);
    expect(column('visit')).toEqual(
      [load(1), load(2), load(3, { site: 'site.example.org' }), load(4)].map(({ id }) => id),
    );
    expect(column('requests_to_others')).toEqual(['3', '3', '3', '3']);
    expect(column('encrypted')).toEqual(['true', 'true', 'true', 'false']);
    expect(column('asked_on_load')).toEqual(['camera', 'camera', 'camera', 'camera']);
  });
});

describe('importing', () => {
  it('adds to what is here, and never takes from it', async () => {
    const db = await filled();
    const visit = load(9);
    const file = await read(
      JSON.stringify({
        format: FORMAT,
        visits: [load(1), visit],
        observations: [request(load(1), 'forged.example'), request(visit, 'ads.example')],
        receipts: [receipt({ id: 'r1', manager: 'forged' }), receipt({ id: 'r9' })],
      }),
    );
    const { added } = await applyImport(db, file);
    expect(added).toEqual({
      preferences: 0,
      sites: 0,
      visits: 1,
      observations: 1,
      receipts: 1,
      siteDays: 0,
      letters: 0,
      changes: 0,
    });
    expect(await db.receipts.get('r1')).toMatchObject({ manager: 'klaro' });
    expect(await dump(db)).not.toContain('forged');
    expect(await db.sites.get('site.example')).toMatchObject({ loads: 4, lastSeen: visit.at });
  });

  it('keeps sums of visits that are not kept here any more, and of those that the file left out', async () => {
    const file = await read(await exported(await filled()));
    const short = await filled();
    const sums = await short.siteDays.toArray();
    await deleteVisits(short, await short.visits.toArray());
    const fresh = load(9);
    const more = { format: FORMAT, visits: [fresh], observations: [request(fresh, 'ads.example')] };
    await applyImport(short, await read(JSON.stringify(more)));
    expect(await short.siteDays.toArray()).toEqual(sums);
    const other = emptyDatabase();
    await applyImport(other, { ...file, visits: file.visits.slice(1) });
    expect(await other.siteDays.toArray()).toEqual(sums);
  });

  it('lets preferences of the file win, and takes nothing else from a file of preferences', async () => {
    const db = await filled();
    const rows = [{ scope: 'everywhere', purpose: 'analytics', allow: false }];
    const visits = await db.visits.toArray();
    await applyImport(db, await read(JSON.stringify({ format: FORMAT, preferences: rows })));
    expect(await readPreferences(db)).toContainEqual(rows[0]);
    expect(await readPreferences(db)).toHaveLength(4);
    expect(await db.visits.toArray()).toEqual(visits);
    expect(stored.size).toBe(0);
  });

  it('carries developer settings', async () => {
    const developer = { wire: 'always' as const };
    const db = emptyDatabase();
    stored.set('settings', { started: true, pausedUntil: null, developer: {} });
    await applyImport(db, await read(await exported(db, { ...DEFAULT_SETTINGS, developer })));
    expect(stored.get('settings')).toEqual({ ...DEFAULT_SETTINGS, started: true, developer });
  });

  it('carries wishes that are settings; an older file has none and changes none', async () => {
    const db = emptyDatabase();
    const wishes = {
      answering: false,
      neverGive: ['phone' as const],
      quiet: { notifications: true, chat: false, newsletters: true },
    };
    await applyImport(db, await read(await exported(db, { ...DEFAULT_SETTINGS, ...wishes })));
    expect(stored.get('settings')).toEqual({ ...DEFAULT_SETTINGS, ...wishes });
    await applyImport(db, await read(JSON.stringify({ format: FORMAT, preferences: [] })));
    expect(stored.get('settings')).toEqual({ ...DEFAULT_SETTINGS, ...wishes });
  });

  it('carries what the person chose of the looks and of how long things are kept, not what is of this browser', async () => {
    const db = emptyDatabase();
    const chosen = {
      ...{ toast: false, badge: 'count' as const, digest: 'daily' as const },
      ...{ keepDays: null, keepSumsDays: 365 },
    };
    const settings = { ...DEFAULT_SETTINGS, ...chosen, sync: true, followHistory: true };
    const file = await read(await exported(db, settings));
    permissions.contains.mockResolvedValueOnce(false);
    await applyImport(db, file);
    expect(stored.get('settings')).toEqual({ ...DEFAULT_SETTINGS, ...chosen, digest: 'off' });
    permissions.contains.mockResolvedValueOnce(true);
    await applyImport(db, file);
    expect(stored.get('settings')).toEqual({ ...DEFAULT_SETTINGS, ...chosen });
    expect(permissions.contains).toHaveBeenCalledWith({ permissions: ['notifications'] });
  });

  it('is all or nothing: a visit that clashes with one that is here leaves everything as it was', async () => {
    const db = await filled();
    const before = await dump(db);
    const clash = { ...load(1), doc: 'another document with this id' };
    const file = await read(
      JSON.stringify({
        format: FORMAT,
        preferences: [{ scope: 'everywhere', purpose: 'selling', allow: true }],
        visits: [load(8), clash],
      }),
    );
    await expect(applyImport(db, file)).rejects.toThrow();
    expect(await dump(db)).toBe(before);
  });

  it.each([
    ['cut off', (text: string) => text.slice(0, text.length / 2)],
    ['of another version', (text: string) => text.replace('export/1', 'export/7')],
    ['with a foreign row', (text: string) => text.replace('"secure":true', '"secure":"yes"')],
    ['with a row of no visit', (text: string) => text.replaceAll('"visit":"0', '"visit":"1')],
    ['that is no text', () => '\u0000\uFFFF'],
  ])('a file %s changes nothing', async (_, spoil) => {
    const db = await filled();
    const before = await dump(db);
    const result = await readText(spoil(await exported(db)));
    expect(result.ok).toBe(false);
    expect(await dump(db)).toBe(before);
    expect(stored.size).toBe(0);
  });
});
