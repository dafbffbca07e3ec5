import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { applyImport, previewImport } from '../../../src/adapters/db/import.ts';
import { prefer, preferenceRow } from '../../../src/adapters/db/prefer.ts';
import { record } from '../../../src/adapters/db/record.ts';
import { lastImport } from '../../../src/adapters/db/undo-store.ts';
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
import { letter, load, NOON } from '../rows.ts';
import { stored, stubLocks } from './browser-stub.ts';
import { fileOfText } from './read-text.ts';
import { fileOf, held, textOf, undo } from './whole.ts';
import { patience, runs } from '../runs.ts';

vi.mock('../../../src/adapters/browser/api.ts', () => import('./browser-stub.ts'));
stubLocks();
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

describe('any history', { timeout: patience(60_000) }, () => {
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
        expect(preview).toEqual({ ok: true, added });
        expect(added.visits).toBe(theirs.visits.length);
        await undo(db);
        expect(await held(db)).toEqual(before);
        expect(await lastImport(Date.now())).toBeNull();
      }),
      runs(25, 300),
    );
  });
});

it('a file whose visit has the name of another that is here is refused before anything is added', async () => {
  const [db, other] = [await filled(), emptyDatabase()];
  const [mine] = await db.visits.toArray();
  const stray = load(40, { id: mine?.id ?? '', doc: 'another document' });
  await record(other, [load(41), stray], [load(41), stray].flatMap(reportsOf));
  const file = await fileOf(other);
  const before = await dump(db);
  const at = file.visits.findIndex(({ doc }) => doc === stray.doc);
  const where = `visits.${at}`;
  expect(await previewImport(db, file)).toEqual({ ok: false, problem: 'inconsistent', where });
  await expect(applyImport(db, file)).rejects.toThrow(where);
  expect(await dump(db)).toBe(before);
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
