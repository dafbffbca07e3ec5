import type { ImportCounts, ImportFile } from '../../core/export/import.ts';
import { further, type Letter } from '../../core/model/letter.ts';
import type { SiteDay } from '../../core/model/sums.ts';
import type { Site } from '../../core/model/visit.ts';
import { grouped } from '../../core/model/grouped.ts';
import { same } from '../../core/model/same.ts';
import type { Database } from './open.ts';
import { preferenceRow } from './prefer.ts';
import { blankSite } from './record.ts';
import type { Changed, ImportStep } from './undo-store.ts';

/** What of a file is not here yet; see docs/export.md for what wins where both have it. */
export interface Plan extends Pick<
  ImportFile,
  'preferences' | 'visits' | 'receipts' | 'siteDays' | 'changes'
> {
  sites: Changed<Site>[];
  letters: Changed<Letter>[];
  /** How many observations are of those visits. */
  observations: number;
}

/** Thrown where a row of the file contradicts one that is here. */
export class ContradictionError extends Error {
  override readonly name = 'ContradictionError';
  /** @param where place in the file */
  constructor(readonly where: string) {
    super(where);
  }
}

/** To be called within a transaction of all tables. Writes nothing. */
export async function planOf(db: Database, file: ImportFile): Promise<Plan> {
  const docs = new Set(
    await db.visits
      .where('doc')
      .anyOf(file.visits.map(({ doc }) => doc))
      .keys(),
  );
  const visits = file.visits.filter(({ doc }) => !docs.has(doc));
  await refuseForeignIds(db, file, visits);
  const receipts = await db.receipts.bulkGet(file.receipts.map(({ id }) => id));
  const sums = await db.siteDays.bulkGet(file.siteDays.map(({ site, day }) => [site, day]));
  const changes = await db.changes.bulkGet(file.changes.map(({ id }) => id));
  const preferences = await db.preferences.bulkGet(
    file.preferences.map((preference) => preferenceRow(preference).id),
  );
  return {
    preferences: file.preferences.filter(({ allow }, n) => preferences[n]?.allow !== allow),
    visits,
    observations: visits.reduce((sum, { id }) => sum + (file.seen.get(id) ?? 0), 0),
    receipts: file.receipts.filter((_, n) => receipts[n] === undefined),
    siteDays: file.siteDays.filter((_, n) => sums[n] === undefined),
    changes: file.changes.filter((_, n) => changes[n] === undefined),
    letters: await planLetters(db, file),
    sites: await planSites(db, file, visits),
  };
}

/** A visit's id is made of its time and document: here it cannot be that of another document. */
async function refuseForeignIds(
  db: Database,
  file: ImportFile,
  visits: ImportFile['visits'],
): Promise<void> {
  const ids = visits.map(({ id }) => id);
  const taken = new Set(await db.visits.where(':id').anyOf(ids).primaryKeys());
  if (taken.size > 0)
    throw new ContradictionError(`visits.${file.visits.findIndex(({ id }) => taken.has(id))}`);
}

async function planLetters(db: Database, { letters }: ImportFile): Promise<Changed<Letter>[]> {
  const known = await db.letters.bulkGet(letters.map(({ id }) => id));
  return letters.flatMap((after, n) => {
    const before = known[n];
    return before === undefined || further(before, after)
      ? [{ before: before ?? null, after }]
      : [];
  });
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
export async function stepOf(
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
    changes: plan.changes.map(({ id }) => id),
    letters: plan.letters,
    sites: plan.sites,
    preferences: rows.map((after, n) => ({ before: known[n] ?? null, after })),
    sums: [...days.values()].map(([site, day], n) => ({
      site,
      day,
      before: sums[n] ?? (null as SiteDay | null),
    })),
  };
}

export const countsOf = (plan: Plan): ImportCounts => ({
  preferences: plan.preferences.length,
  sites: plan.sites.filter(({ before }) => before === null).length,
  visits: plan.visits.length,
  observations: plan.observations,
  receipts: plan.receipts.length,
  siteDays: plan.siteDays.length,
  letters: plan.letters.length,
  changes: plan.changes.length,
});
