import type { ImportCounts, ImportFile } from '../../core/export/import.ts';
import type { Settings } from '../../core/model/settings.ts';
import type { SiteDay } from '../../core/model/sums.ts';
import type { Site } from '../../core/model/visit.ts';
import { grouped } from '../../core/model/grouped.ts';
import { same } from '../../core/model/same.ts';
import { loadSettings, saveSettings } from '../browser/settings.ts';
import { TABLES, type Database } from './open.ts';
import { preferenceRow } from './prefer.ts';
import { blankSite } from './record.ts';
import { markDue, sumDueDays } from './sums.ts';
import {
  forgetImport,
  lastImport,
  noteImport,
  type Changed,
  type ImportStep,
} from './undo-store.ts';

/** What of a file is not here yet; what is here stays as it is, except for preferences. */
type Plan = Omit<ImportFile, 'developer' | 'wishes' | 'sites'> & { sites: Changed<Site>[] };

/** How much of a file an import would add; the rest is here already. Writes nothing. */
export async function previewImport(db: Database, file: ImportFile): Promise<ImportCounts> {
  return db.transaction('r', [...TABLES], async () => countsOf(await planOf(db, file)));
}

/**
 * Adds a checked file to what is kept, in one transaction: all of it or nothing. Preferences of the
 * file win; a visit or receipt that is here already stays as it is, so importing twice adds nothing.
 * What was done is noted, so that it can be undone.
 */
export async function applyImport(
  db: Database,
  file: ImportFile,
  now = Date.now(),
): Promise<{ added: ImportCounts; undoable: boolean }> {
  // Noted before it is done: a page that is closed in the middle can be undone all the same.
  const before = await lastImport(now);
  const settings = await wishesOf(file);
  const noted = await db.transaction('r', [...TABLES], async () =>
    stepOf(db, await planOf(db, file)),
  );
  // An import of what is here already does not take the place of the one that can be undone.
  const undoable =
    changesAnything({ ...noted, settings }) &&
    (await noteImport({ ...noted, settings, at: now }).then(...YES_NO));
  try {
    const { plan, step } = await carryOut(db, file);
    if (undoable) await noteImport({ ...step, settings, at: now }).catch(() => undefined);
    await sumDueDays(db);
    if (Object.keys(settings.after).length > 0) await saveSettings(settings.after);
    return { added: countsOf(plan), undoable };
  } catch (error) {
    if (undoable) await (before ? noteImport(before) : forgetImport());
    throw error;
  }
}

/** All of a file, or nothing. */
const carryOut = (db: Database, file: ImportFile) =>
  db.transaction('rw', [...TABLES], async () => {
    const plan = await planOf(db, file);
    const step = await stepOf(db, plan);
    await db.preferences.bulkPut(plan.preferences.map(preferenceRow));
    await db.visits.bulkAdd(plan.visits);
    await db.observations.bulkPut(
      plan.observations.map((row) => ({ ...row, parts: {}, wire: row.count })),
    );
    await db.receipts.bulkAdd(plan.receipts);
    await db.siteDays.bulkAdd(plan.siteDays);
    await db.sites.bulkPut(plan.sites.map(({ after }) => after));
    await markDue(
      db,
      step.sums.map(({ day }) => day),
    );
    return { plan, step };
  });

const YES_NO = [() => true, () => false] as const;

const changesAnything = ({
  visits,
  receipts,
  sites,
  preferences,
  sums,
  settings,
}: Omit<ImportStep, 'id' | 'at'>): boolean =>
  [visits, receipts, sites, preferences, sums].some((list) => list.length > 0) ||
  !same(settings.before, settings.after);

async function planOf(db: Database, file: ImportFile): Promise<Plan> {
  const docs = new Set(
    await db.visits
      .where('doc')
      .anyOf(file.visits.map(({ doc }) => doc))
      .keys(),
  );
  const visits = file.visits.filter(({ doc }) => !docs.has(doc));
  const fresh = new Set(visits.map(({ id }) => id));
  const receipts = await db.receipts.bulkGet(file.receipts.map(({ id }) => id));
  const sums = await db.siteDays.bulkGet(file.siteDays.map(({ site, day }) => [site, day]));
  const preferences = await db.preferences.bulkGet(
    file.preferences.map((preference) => preferenceRow(preference).id),
  );
  return {
    preferences: file.preferences.filter(({ allow }, n) => preferences[n]?.allow !== allow),
    visits,
    observations: file.observations.filter(({ visit }) => fresh.has(visit)),
    receipts: file.receipts.filter((_, n) => receipts[n] === undefined),
    siteDays: file.siteDays.filter((_, n) => sums[n] === undefined),
    sites: await planSites(db, file, visits),
  };
}

async function planSites(
  db: Database,
  file: ImportFile,
  visits: ImportFile['visits'],
): Promise<Changed<Site>[]> {
  const told = new Map(file.sites.map((site) => [site.site, site]));
  const fresh = grouped(visits, ({ site }) => site);
  const names = [...new Set([...told.keys(), ...fresh.keys()])];
  const known = await db.sites.bulkGet(names);
  return names
    .map((name, index) => {
      const mine = known[index];
      const own = fresh.get(name) ?? [];
      const theirs = told.get(name) ?? blankSite(name, own[0]?.at ?? 0);
      const base = mine ?? theirs;
      let { firstSeen, lastSeen } = base;
      for (const at of [theirs.firstSeen, theirs.lastSeen, ...own.map((visit) => visit.at)]) {
        firstSeen = Math.min(firstSeen, at);
        lastSeen = Math.max(lastSeen, at);
      }
      const loads = mine ? mine.loads + own.length : Math.max(theirs.loads, own.length);
      return { before: mine ?? null, after: { ...base, firstSeen, lastSeen, loads } };
    })
    .filter(({ before, after }) => !same(before, after));
}

/** What has to be known to undo a plan, read before it is carried out. */
async function stepOf(
  db: Database,
  plan: Plan,
): Promise<Omit<ImportStep, 'id' | 'at' | 'settings'>> {
  const rows = plan.preferences.map(preferenceRow);
  const known = await db.preferences.bulkGet(rows.map(({ id }) => id));
  const days = new Map<string, [string, string]>();
  for (const { site, day } of [...plan.visits, ...plan.siteDays])
    days.set(`${day} ${site}`, [site, day]);
  const sums = await db.siteDays.bulkGet([...days.values()]);
  return {
    visits: plan.visits.map(({ id }) => id),
    receipts: plan.receipts.map(({ id }) => id),
    sites: plan.sites,
    preferences: rows.map((after, n) => ({ before: known[n] ?? null, after })),
    sums: [...days.values()].map(([site, day], n) => ({
      site,
      day,
      before: sums[n] ?? (null as SiteDay | null),
    })),
  };
}

/** The settings that a file brings, and what they are now. */
async function wishesOf({ developer, wishes }: ImportFile): Promise<ImportStep['settings']> {
  const after: Partial<Settings> = { ...wishes, ...(developer ? { developer } : {}) };
  const known = await loadSettings();
  const before = Object.fromEntries(
    Object.keys(after).map((name) => [name, known[name as keyof Settings]]),
  ) as Partial<Settings>;
  return { before, after };
}

const countsOf = (plan: Plan): ImportCounts => ({
  preferences: plan.preferences.length,
  sites: plan.sites.filter(({ before }) => before === null).length,
  visits: plan.visits.length,
  observations: plan.observations.length,
  receipts: plan.receipts.length,
  siteDays: plan.siteDays.length,
});
