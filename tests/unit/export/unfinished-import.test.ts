import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetSite } from '../../../src/adapters/db/forget.ts';
import { applyImport, ForgottenError } from '../../../src/adapters/db/import.ts';
import { record } from '../../../src/adapters/db/record.ts';
import { sumDueDays } from '../../../src/adapters/db/sums.ts';
import { undoImport, undoUnfinished } from '../../../src/adapters/db/undo-import.ts';
import { forgetImport, lastImport, noteImport } from '../../../src/adapters/db/undo-store.ts';
import type { ImportFile } from '../../../src/core/export/import.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/model/settings.ts';
import { dump, emptyDatabase, filled, OTHER, reportsOf } from '../db/filled.ts';
import { letter, load, SITE } from '../rows.ts';
import { stored, stubLocks } from './browser-stub.ts';
import { fileOf, held } from './whole.ts';

vi.mock('../../../src/adapters/browser/api.ts', () => import('./browser-stub.ts'));
stubLocks();
beforeEach(() => stored.clear());

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

  it('brings nothing back that was forgotten meanwhile and was here before', async () => {
    const db = await filled();
    await applyImport(db, await theirs(), { now: 1000 });
    const other = emptyDatabase();
    const visits = [load(40), load(41, { site: OTHER })];
    await record(other, visits, visits.flatMap(reportsOf));
    // Sums outlive the details: an import puts them back where it is undone.
    await db.visits.clear();
    const forgotten = broken(await fileOf(other), async () => {
      await forgetSite(db, SITE);
      await forgetImport();
    });
    await expect(applyImport(db, forgotten)).rejects.toThrow(ForgottenError);
    expect(await db.siteDays.where(':id').between([SITE], [SITE, '~']).count()).toBe(0);
    expect(await db.siteDays.get([OTHER, '2026-01-05'])).toBeDefined();
    expect(await lastImport(2000)).toBeNull();
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

  it('is given up where the file has fewer observations than it had', async () => {
    const db = await filled();
    const before = await held(db);
    const file = await theirs();
    const shorter: ImportFile = {
      ...file,
      async *observations() {
        for await (const rows of file.observations()) yield rows.slice(1);
      },
    };
    await expect(applyImport(db, shorter)).rejects.toThrow('changed');
    expect(await held(db)).toEqual(before);
  });

  it('tells how far it is', async () => {
    const shares: number[] = [];
    await applyImport(await filled(), await theirs(), { progress: (share) => shares.push(share) });
    expect(shares).toContain(0.5);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
  });
});
