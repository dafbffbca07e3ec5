import { grouped } from '../../core/model/grouped.ts';
import { same } from '../../core/model/same.ts';
import type { Letter } from '../../core/model/letter.ts';
import type { Settings } from '../../core/model/settings.ts';
import type { Site } from '../../core/model/visit.ts';
import { loadSettings, saveSettings } from '../browser/settings.ts';
import { deleteVisits } from './delete-visits.ts';
import { inIdleImportTurn, inImportTurn } from './import-turn.ts';
import { TABLES, type Database } from './open.ts';
import { redoDay, sumAgain } from './sums.ts';
import { forgetImport, lastImport, type Changed, type ImportStep } from './undo-store.ts';

/**
 * Takes out again exactly what an import added. What was recorded or chosen since stays: a preference,
 * label or letter that is another by now is left alone.
 */
export const undoImport = (db: Database, step: ImportStep): Promise<void> =>
  inImportTurn(() => undo(db, step));

async function undo(db: Database, step: ImportStep): Promise<void> {
  // All but the observations is added at once: where the first of the visits is missing, so is the rest.
  const [first] = step.visits;
  const isThere = first !== undefined && (await db.visits.get(first)) !== undefined;
  if (isThere || !step.unfinished) await undoRows(db, step);
  await undoSettings(step.settings);
  await forgetImport();
}

/** Takes out what is left of an import that broke off: its page was closed in the middle, say. */
export const undoUnfinished = (db: Database, now: number): Promise<void> =>
  inIdleImportTurn(async () => {
    const step = await lastImport(now);
    if (step?.unfinished) await undo(db, step);
  });

/** The rows of an import, in one transaction. */
export async function undoRows(
  db: Database,
  step: Omit<ImportStep, 'id' | 'at' | 'settings' | 'unfinished'>,
): Promise<void> {
  await db.transaction('rw', [...TABLES], async () => {
    await deleteVisits(
      db,
      (await db.visits.bulkGet(step.visits)).filter((one) => one !== undefined),
    );
    await db.receipts.bulkDelete(step.receipts);
    await db.changes.bulkDelete(step.changes);
    await undoLetters(db, step.letters);
    const preferences = await db.preferences.bulkGet(step.preferences.map(({ after }) => after.id));
    for (const [n, { before, after }] of step.preferences.entries()) {
      if (!same(preferences[n], after)) continue;
      await (before ? db.preferences.put(before) : db.preferences.delete(after.id));
    }
    for (const site of step.sites) await undoSite(db, site);
    await undoSums(db, step.sums);
  });
}

async function undoLetters(db: Database, letters: readonly Changed<Letter>[]): Promise<void> {
  const now = await db.letters.bulkGet(letters.map(({ after }) => after.id));
  for (const [n, { before, after }] of letters.entries()) {
    if (!same(now[n], after)) continue;
    await (before ? db.letters.put(before) : db.letters.delete(after.id));
  }
}

async function undoSite(db: Database, { before, after }: Changed<Site>): Promise<void> {
  const now = await db.sites.get(after.site);
  if (!now) return;
  const visited = now.loads > after.loads;
  const untouched = same({ ...now, score: null }, { ...after, score: null });
  if (!before && !visited && untouched) {
    await db.sites.delete(after.site);
    return;
  }
  const past: Partial<Site> = before ?? {};
  const back = Object.fromEntries(
    Object.entries({ ...past, ...now }).flatMap(([name, value]) => {
      const key = name as keyof Site;
      if (!before || !same(now[key], after[key])) return [[key, value]];
      return past[key] === undefined ? [] : [[key, past[key]]];
    }),
  ) as Site;
  const loads = Math.max(0, now.loads - after.loads + (before?.loads ?? 0));
  await db.sites.put({ ...back, loads });
}

/** Sums are made again from the visits that are left; without any, they are as they were. */
async function undoSums(db: Database, sums: ImportStep['sums']): Promise<void> {
  for (const [day, own] of grouped(sums, (sum) => sum.day)) {
    const sites = own.map(({ site }) => site);
    // What was forgotten since is not there any more, and does not come back.
    const there = await db.siteDays.bulkGet(sites.map((site) => [site, day] as [string, string]));
    const visits = await db.visits.where('day').equals(day).toArray();
    const left = new Set(visits.map(({ site }) => site));
    await sumAgain(db, day, sites);
    const back = own.flatMap(({ site, before }, n) =>
      before && there[n] && !left.has(site) ? [before] : [],
    );
    await db.siteDays.bulkPut(back);
    await redoDay(db, day);
  }
}

async function undoSettings({ before, after }: ImportStep['settings']): Promise<void> {
  if (Object.keys(after).length === 0) return;
  const now = await loadSettings();
  const back = Object.entries(before).filter(([name]) =>
    same(now[name as keyof Settings], after[name as keyof Settings]),
  );
  if (back.length > 0) await saveSettings(Object.fromEntries(back) as Partial<Settings>);
}
