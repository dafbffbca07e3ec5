import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { exportJson } from '../../../src/adapters/db/export.ts';
import { forgetSite } from '../../../src/adapters/db/forget.ts';
import { applyImport, ForgottenError, previewImport } from '../../../src/adapters/db/import.ts';
import type { Database } from '../../../src/adapters/db/open.ts';
import { prefer, preferenceRow } from '../../../src/adapters/db/prefer.ts';
import { record } from '../../../src/adapters/db/record.ts';
import { sumDueDays } from '../../../src/adapters/db/sums.ts';
import { undoImport, undoUnfinished } from '../../../src/adapters/db/undo-import.ts';
import { forgetImport, lastImport, noteImport } from '../../../src/adapters/db/undo-store.ts';
import type { ImportFile } from '../../../src/core/export/import.ts';
import { FORMAT } from '../../../src/core/export/schema.ts';
import { preferenceName } from '../../../src/core/model/preference.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/model/settings.ts';
import type { Visit } from '../../../src/core/model/visit.ts';
import type { Report } from '../../../src/core/pipeline/aggregate.ts';
import {
  changes,
  letters,
  loads,
  preferences,
  receipts,
  rowsOf,
  sightings,
  SITES,
} from '../arbitraries.ts';
import { dump, emptyDatabase, filled, reportsOf } from '../db/filled.ts';
import { letter, load, NOON, SITE } from '../rows.ts';
import { fileOfText } from './read-text.ts';

const stored = vi.hoisted(() => new Map<string, unknown>());
// Locks of the browser's; here nobody else holds them.
vi.stubGlobal('navigator', {
  locks: {
    request: (_name: string, ...[options, run]: unknown[]) =>
      ((run ?? options) as (lock: object) => unknown)({}),
  },
});
vi.mock('../../../src/adapters/browser/api.ts', () => ({
  browser: {
    storage: {
      local: {
        get: (key: string) => Promise.resolve(stored.has(key) ? { [key]: stored.get(key) } : {}),
        set: (values: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(values)) stored.set(key, value);
          return Promise.resolve();
        },
      },
    },
  },
}));
beforeEach(() => stored.clear());

/** A history of a few sites; `seed` keeps two of them from sharing documents. */
const history = (seed: string) =>
  fc
    .record({
      visits: fc.tuple(...SITES.map((site) => loads(site))).map((all) =>
        all.flat().map((visit): Visit => ({
          ...visit,
          doc: `${seed} ${visit.doc}`,
          id: `${visit.id}${seed}`,
        })),
      ),
      seen: sightings,
      receipts,
      preferences,
      letters,
      changes,
    })
    .map(({ visits, seen, receipts: told, preferences: wished, ...others }) => ({
      ...others,
      visits,
      reports: rowsOf(visits, seen).map((row): Report => ({
        ...row,
        source: 'page',
        part: 'p',
        total: row.count,
      })),
      receipts: told.map((one) => ({ ...one, id: `${seed} ${one.id}` })),
      preferences: [...new Map(wished.map((one) => [preferenceName(one), one])).values()],
    }));
type History = typeof history extends (seed: string) => fc.Arbitrary<infer H> ? H : never;

async function holding(told: History) {
  const { visits, reports, preferences: wished } = told;
  const db = emptyDatabase();
  await record(db, visits, reports);
  await db.receipts.bulkAdd(told.receipts);
  await db.letters.bulkAdd(told.letters);
  await db.changes.bulkAdd(told.changes);
  await db.preferences.bulkPut(wished.map(preferenceRow));
  return db;
}

async function textOf(db: Database, settings: Settings = DEFAULT_SETTINGS): Promise<string> {
  let text = '';
  for await (const piece of exportJson(db, settings, { derived: false })) text += piece;
  return text.replace(/"exportedAt":"[^"]*"/, '"exportedAt":""');
}
const fileOf = async (db: Database, settings?: Settings): Promise<ImportFile> =>
  fileOfText(await textOf(db, settings));
async function undo(db: Database): Promise<void> {
  const step = await lastImport(Date.now());
  if (!step) throw new Error('nothing to undo');
  await undoImport(db, step);
}

/** Lists within a sum stand in the order in which their parts were met; it says nothing. */
const ordered = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (key, one: unknown) =>
    ['companies', 'names', 'sent'].includes(key) && Array.isArray(one)
      ? one.map((part) => JSON.stringify(part)).sort()
      : one,
  );
const held = async (db: Database) => ordered(JSON.parse(await dump(db)));

describe('any history', { timeout: 60_000 }, () => {
  it('is the same after export and import, and where it came in addition can be taken out exactly', async () => {
    await fc.assert(
      fc.asyncProperty(history('a'), history('b'), async (mine, theirs) => {
        const text = await textOf(await holding(theirs));
        const file = await fileOfText(text);
        const empty = emptyDatabase();
        await applyImport(empty, file);
        expect(JSON.parse(await textOf(empty))).toEqual(JSON.parse(text));

        const db = await holding(mine);
        const before = await held(db);
        const preview = await previewImport(db, file);
        expect(await held(db)).toEqual(before);
        const { added } = await applyImport(db, file);
        expect(added).toEqual(preview);
        expect(added.visits).toBe(theirs.visits.length);
        await undo(db);
        expect(await held(db)).toEqual(before);
        expect(await lastImport(Date.now())).toBeNull();
      }),
      { numRuns: 25 },
    );
  });
});

/** A file whose observations break off after the first of them, for a reason. */
const broken = (file: ImportFile, why: () => Promise<void>): ImportFile => ({
  ...file,
  async *observations() {
    for await (const rows of file.observations()) {
      yield rows.slice(0, 1);
      await why();
      yield rows.slice(1);
    }
  },
});
const cause = () => Promise.reject(new Error('unreadable'));

describe('an import that does not get to its end', () => {
  const theirs = async () => {
    const db = emptyDatabase();
    const visits = [load(20), load(21, { site: 'new.example' })];
    await record(db, visits, visits.flatMap(reportsOf));
    await db.letters.add(letter({ id: 'letter-9' }));
    return fileOf(db, { ...DEFAULT_SETTINGS, answering: false });
  };

  it('leaves everything as it was where the file cannot be read on', async () => {
    const db = await filled();
    const before = await held(db);
    await expect(applyImport(db, broken(await theirs(), cause))).rejects.toThrow('unreadable');
    expect(await held(db)).toEqual(before);
    expect(stored.size).toBe(0);
    expect(await lastImport(Date.now())).toBeNull();
  });

  it('leaves everything as it was where the person stops it', async () => {
    const db = await filled();
    const before = await held(db);
    const stop = new AbortController();
    const stopped = broken(await theirs(), () => Promise.resolve(stop.abort(new Error('enough'))));
    await expect(applyImport(db, stopped, { signal: stop.signal })).rejects.toThrow('enough');
    expect(await held(db)).toEqual(before);
  });

  it('ends where something is forgotten meanwhile, and brings nothing of it back', async () => {
    const db = await filled();
    const forgotten = broken(await theirs(), async () => {
      await forgetSite(db, 'new.example');
      await forgetImport();
    });
    await expect(applyImport(db, forgotten)).rejects.toThrow(ForgottenError);
    expect(await dump(db)).not.toContain('new.example');
    expect(await db.visits.get(load(20).id)).toBeUndefined();
    expect(await db.visits.count()).toBe(4);
  });

  it('is taken out at the next start where its page was closed', async () => {
    const db = await filled();
    const before = await held(db);
    let closed = () => undefined as void;
    const now = Date.now();
    const reached = new Promise<void>((done) => (closed = done));
    void applyImport(
      db,
      broken(await theirs(), () => {
        closed();
        return new Promise(() => undefined);
      }),
      { now },
    );
    await reached;
    expect(await held(db)).not.toEqual(before);
    await undoUnfinished(db, now + 1000);
    expect(await held(db)).toEqual(before);
    expect(await lastImport(now)).toBeNull();
  });

  it('is not touched while its page is at it', async () => {
    const db = await filled();
    const file = await theirs();
    const nobody = vi
      .spyOn(navigator.locks, 'request')
      .mockImplementation(((_name: string, options: unknown, run?: (lock: null) => unknown) =>
        run ? run(null) : (options as () => unknown)()) as never);
    const looking = broken(file, () => undoUnfinished(db, Date.now()));
    await applyImport(db, looking);
    expect(nobody).toHaveBeenCalled();
    nobody.mockRestore();
    expect(await db.visits.get(load(20).id)).toBeDefined();
    expect(await lastImport(Date.now())).not.toHaveProperty('unfinished');
  });

  it('that never began is not undone: nothing of it is there', async () => {
    const db = await filled();
    await applyImport(db, await theirs());
    const step = await lastImport(Date.now());
    if (!step) throw new Error('nothing noted');
    await undoImport(db, step);
    const before = await held(db);
    await noteImport({ ...step, unfinished: true });
    await undoUnfinished(db, Date.now());
    expect(await held(db)).toEqual(before);
    expect(await lastImport(Date.now())).toBeNull();
  });

  it('lets no verdict stand that was made of a part of it, nor a sum', async () => {
    const other = emptyDatabase();
    const visits = [load(20), load(21, { site: 'new.example' })];
    await record(other, visits, visits.flatMap(reportsOf));
    await other.sites.update('new.example', { score: { value: 60, coverage: 1 } });
    const db = emptyDatabase();
    await applyImport(
      db,
      broken(await fileOf(other), async () => {
        await db.sites.update('new.example', { score: { value: 100, coverage: 1 } });
        await db.sites.update(SITE, { score: { value: 100, coverage: 1 } });
        await sumDueDays(db);
      }),
    );
    expect(await db.sites.get('new.example')).toMatchObject({ score: { value: 60 } });
    expect(await db.sites.get(SITE)).not.toHaveProperty('score');
    expect(await db.siteDays.get(['new.example', '2026-01-05'])).toMatchObject({ requests: 3 });
  });

  it('tells how far it is', async () => {
    const shares: number[] = [];
    await applyImport(await filled(), await theirs(), { progress: (share) => shares.push(share) });
    expect(shares).toContain(0.5);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
  });
});

describe('a letter that is in both', () => {
  const sent = letter({
    status: 'sent',
    history: [
      { status: 'draft', at: NOON },
      { status: 'sent', at: NOON + 5 },
    ],
  });
  const mine = letter({ text: 'my words' });

  it.each([
    ['the one of the file where that got further', mine, sent, sent],
    ['the one that is here where that got further', sent, mine, sent],
    ['the one that is here where both are as far', mine, letter(), mine],
  ])('is %s', async (_, here, there, kept) => {
    const [db, other] = [emptyDatabase(), emptyDatabase()];
    await db.letters.add(here);
    await other.letters.add(there);
    const { added } = await applyImport(db, await fileOf(other));
    expect(await db.letters.toArray()).toEqual([kept]);
    expect(added.letters).toBe(kept === here ? 0 : 1);
    if (kept === here) return;
    await undo(db);
    expect(await db.letters.toArray()).toEqual([here]);
  });

  it('stays, once it was changed again, where the import is undone', async () => {
    const [db, other] = [emptyDatabase(), emptyDatabase()];
    await other.letters.add(sent);
    await applyImport(db, await fileOf(other));
    const later = { ...sent, to: 'privacy@site.example' };
    await db.letters.put(later);
    await undo(db);
    expect(await db.letters.toArray()).toEqual([later]);
  });
});

describe('undoing an import', () => {
  it('leaves what was recorded and chosen since', async () => {
    const db = await filled();
    const theirs = emptyDatabase();
    await record(theirs, [load(20), load(21, { site: 'new.example' })], []);
    await prefer(theirs, { scope: 'everywhere', purpose: 'social', allow: true });
    await prefer(theirs, { scope: 'everywhere', purpose: 'analytics', allow: false });
    await applyImport(db, await fileOf(theirs));
    const since = [load(30, { site: 'new.example' }), load(31)];
    await record(db, since, since.flatMap(reportsOf));
    await prefer(db, { scope: 'everywhere', purpose: 'analytics', allow: true });
    await undo(db);
    const visits = (await db.visits.toArray()).map(({ id }) => id);
    expect(visits).toEqual(expect.arrayContaining(since.map(({ id }) => id)));
    expect(visits).not.toContain(load(20).id);
    expect(await db.sites.get('new.example')).toMatchObject({ loads: 1 });
    expect(await db.sites.get('site.example')).toMatchObject({ loads: 4 });
    expect(await db.preferences.get('everywhere analytics')).toMatchObject({ allow: true });
    expect(await db.preferences.get('everywhere social')).toBeUndefined();
    expect(await db.siteDays.get(['new.example', '2026-01-05'])).toMatchObject({ visits: 1 });
  });

  it('gives settings back that were not changed since', async () => {
    const db = emptyDatabase();
    const file = await fileOf(db, { ...DEFAULT_SETTINGS, answering: false, enforce: 'everywhere' });
    stored.set('settings', { ...DEFAULT_SETTINGS });
    await applyImport(db, file);
    expect(stored.get('settings')).toMatchObject({ answering: false, enforce: 'everywhere' });
    stored.set('settings', { ...(stored.get('settings') as Settings), enforce: 'broken' });
    await undo(db);
    expect(stored.get('settings')).toMatchObject({ answering: true, enforce: 'broken' });
  });

  it('is offered for a week, and not for an import that added nothing', async () => {
    const db = await filled();
    const file = await fileOf(await filled());
    const other = emptyDatabase();
    await applyImport(other, file, { now: 1000 });
    const first = await lastImport(2000);
    expect(first?.at).toBe(1000);
    const again = await applyImport(db, file, { now: 5000 });
    expect(again.undoable).toBe(false);
    expect((await lastImport(2000))?.at).toBe(1000);
    expect(await lastImport(1000 + 8 * 86_400_000)).toBeNull();
  });

  it('is of a file of preferences alone, too', async () => {
    const db = await filled();
    const before = await dump(db);
    const text = JSON.stringify({
      format: FORMAT,
      preferences: [{ scope: 'everywhere', purpose: 'analytics', allow: false }],
    });
    await applyImport(db, await fileOfText(text));
    expect(await dump(db)).not.toBe(before);
    await undo(db);
    expect(await dump(db)).toBe(before);
  });
});
