import { grouped } from '../../core/model/grouped.ts';
import { same } from '../../core/model/same.ts';
import type { Settings } from '../../core/model/settings.ts';
import type { Site } from '../../core/model/visit.ts';
import { loadSettings, saveSettings } from '../browser/settings.ts';
import { TABLES, type Database } from './open.ts';
import { deleteVisits } from './delete-visits.ts';
import { redoDay, sumAgain } from './sums.ts';
import { forgetImport, type Changed, type ImportStep } from './undo-store.ts';

/**
 * Takes out again exactly what an import added, in one transaction. What was recorded or chosen since
 * stays: a preference or label that is another by now is left alone.
 */
export async function undoImport(db: Database, step: ImportStep): Promise<void> {
  await db.transaction('rw', [...TABLES], async () => {
    await deleteVisits(
      db,
      (await db.visits.bulkGet(step.visits)).filter((one) => one !== undefined),
    );
    await db.receipts.bulkDelete(step.receipts);
    const preferences = await db.preferences.bulkGet(step.preferences.map(({ after }) => after.id));
    for (const [n, { before, after }] of step.preferences.entries()) {
      if (!same(preferences[n], after)) continue;
      await (before ? db.preferences.put(before) : db.preferences.delete(after.id));
    }
    for (const site of step.sites) await undoSite(db, site);
    await undoSums(db, step.sums);
  });
  await undoSettings(step.settings);
  await forgetImport();
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
    const left = new Set(
      (await db.visits.where('day').equals(day).toArray()).map(({ site }) => site),
    );
    await sumAgain(
      db,
      day,
      own.map(({ site }) => site),
    );
    const gone = own.flatMap(({ site, before }) => (before && !left.has(site) ? [before] : []));
    await db.siteDays.bulkPut(gone);
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
