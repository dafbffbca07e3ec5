import type { ImportCounts, ImportFile } from '../../core/export/import.ts';
import { saveSettings } from '../browser/settings.ts';
import { TABLES, type Database } from './open.ts';
import { preferenceRow } from './prefer.ts';
import { blankSite } from './record.ts';
import { markDue, sumDueDays } from './sums.ts';

/**
 * Adds a checked file to what is kept, in one transaction: all of it or nothing. Preferences of the
 * file win; a visit or receipt that is here already stays as it is, so importing twice adds nothing.
 */
export async function applyImport(
  db: Database,
  file: ImportFile,
): Promise<{ added: ImportCounts }> {
  const added = await db.transaction('rw', [...TABLES], async () => {
    await db.preferences.bulkPut(file.preferences.map(preferenceRow));
    const known = new Set(
      await db.visits
        .where('doc')
        .anyOf(file.visits.map(({ doc }) => doc))
        .keys(),
    );
    const visits = file.visits.filter(({ doc }) => !known.has(doc));
    const fresh = new Set(visits.map(({ id }) => id));
    const observations = file.observations.filter(({ visit }) => fresh.has(visit));
    await db.visits.bulkAdd(visits);
    await db.observations.bulkPut(
      observations.map((row) => ({ ...row, parts: {}, wire: row.count })),
    );
    await markDue(
      db,
      visits.map(({ day }) => day),
    );
    const here = await db.receipts.bulkGet(file.receipts.map(({ id }) => id));
    const receipts = file.receipts.filter((_, index) => here[index] === undefined);
    await db.receipts.bulkAdd(receipts);
    const sites = await addSites(db, file, visits);
    return {
      preferences: file.preferences.length,
      sites,
      visits: visits.length,
      observations: observations.length,
      receipts: receipts.length,
    };
  });
  await sumDueDays(db);
  const { developer, wishes } = file;
  if (developer || wishes) await saveSettings({ ...wishes, ...(developer ? { developer } : {}) });
  return { added };
}

async function addSites(
  db: Database,
  file: ImportFile,
  visits: ImportFile['visits'],
): Promise<number> {
  const told = new Map(file.sites.map((site) => [site.site, site]));
  const fresh = new Map<string, typeof visits>();
  for (const visit of visits) fresh.set(visit.site, [...(fresh.get(visit.site) ?? []), visit]);
  const names = [...new Set([...told.keys(), ...fresh.keys()])];
  const known = await db.sites.bulkGet(names);
  await db.sites.bulkPut(
    names.map((name, index) => {
      const mine = known[index];
      const own = fresh.get(name) ?? [];
      const theirs = told.get(name) ?? blankSite(name, own[0]?.at ?? 0);
      const times = own.map(({ at }) => at);
      const base = mine ?? theirs;
      return {
        ...base,
        firstSeen: Math.min(base.firstSeen, theirs.firstSeen, ...times),
        lastSeen: Math.max(base.lastSeen, theirs.lastSeen, ...times),
        loads: mine ? mine.loads + own.length : Math.max(theirs.loads, own.length),
      };
    }),
  );
  return known.filter((site) => site === undefined).length;
}
