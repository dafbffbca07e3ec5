import { observationOf, type Row } from '../../core/pipeline/aggregate.ts';
import { dayOf, emptyDay, emptySiteDay, growDay, growSiteDay } from '../../core/pipeline/sum.ts';
import { grouped } from '../../core/model/grouped.ts';
import type { Day, SiteDay } from '../../core/model/sums.ts';
import type { Visit } from '../../core/model/visit.ts';
import type { Database } from './open.ts';
import { readRows, seenTables } from './packs.ts';

/** A stored row as it was before a write (undefined: it is new) and as it is now, with its visit's day. */
export interface Grown {
  day: string;
  before: Row | undefined;
  after: Row;
}

/**
 * Adds what a write changed to the sums, within the write's own transaction. Days that are not summed
 * yet are left to `sumDueDays`, which reads all of them.
 */
export async function growSums(
  db: Database,
  added: readonly Visit[],
  grown: readonly Grown[],
): Promise<void> {
  const keys = new Map<string, [string, string]>();
  for (const { site, day } of added) keys.set(`${day} ${site}`, [site, day]);
  for (const { day, after } of grown) keys.set(`${day} ${after.site}`, [after.site, day]);
  if (keys.size === 0) return;
  const names = [...keys.keys()];
  const days = [...new Set([...keys.values()].map(([, day]) => day))];
  const [knownDays, knownSites] = await Promise.all([
    db.days.bulkGet(days),
    db.siteDays.bulkGet([...keys.values()]),
  ]);
  const sumOf = new Map(days.map((day, index) => [day, knownDays[index] ?? emptyDay(day)]));
  const before = new Map(names.map((name, index) => [name, knownSites[index]]));
  const now = new Map<string, SiteDay>();
  const siteDay = (site: string, day: string) =>
    now.get(`${day} ${site}`) ?? before.get(`${day} ${site}`) ?? emptySiteDay(site, day);
  for (const { site, day } of added) {
    const sum = siteDay(site, day);
    now.set(`${day} ${site}`, { ...sum, visits: sum.visits + 1 });
  }
  for (const { day, before: past, after } of grown) {
    const sum = growSiteDay(
      siteDay(after.site, day),
      past && observationOf(past),
      observationOf(after),
    );
    now.set(`${day} ${after.site}`, sum);
  }
  const changed = [...now].filter(([, { day }]) => sumOf.get(day)?.due === undefined);
  for (const [name, sum] of changed) {
    const day = sumOf.get(sum.day) ?? emptyDay(sum.day);
    sumOf.set(sum.day, growDay(day, before.get(name), sum));
  }
  await db.siteDays.bulkPut(changed.map(([, sum]) => sum));
  await db.days.bulkPut([...sumOf.values()].filter(({ due }) => due === undefined));
}

/** Notes a site's score of a day; does nothing where the day has no sum of the site. */
export async function noteScore(
  db: Database,
  site: string,
  day: string,
  score: number,
): Promise<void> {
  await db.transaction('rw', db.siteDays, db.days, async () => {
    const [before, sum] = await Promise.all([db.siteDays.get([site, day]), db.days.get(day)]);
    if (!before || !sum || sum.due === 1 || before.score === score) return;
    const after = { ...before, score };
    await db.siteDays.put(after);
    await db.days.put(growDay(sum, before, after));
  });
}

/** What sums are made from, and they themselves. */
const summedTables = (db: Database) => [db.visits, ...seenTables(db), db.siteDays, db.days];

/**
 * Sums sites of one day again from their visits, as they are stored now, and the day from its sites.
 * To be called within or after whatever changed them other than by `record`. A site without visits on
 * that day loses its sum.
 */
export async function sumAgain(db: Database, day: string, sites: Iterable<string>): Promise<void> {
  await db.transaction('rw', summedTables(db), async () => {
    const visits = await db.visits.where('day').equals(day).toArray();
    for (const site of new Set(sites)) {
      const own = visits.filter((visit) => visit.site === site);
      if (own.length === 0) {
        await db.siteDays.delete([site, day]);
        continue;
      }
      const score = (await db.siteDays.get([site, day]))?.score ?? null;
      let sum: SiteDay = { ...emptySiteDay(site, day), visits: own.length, score };
      for (const visit of own)
        for (const row of await readRows(db, visit))
          sum = growSiteDay(sum, undefined, observationOf(row));
      await db.siteDays.put(sum);
    }
    await redoDay(db, day);
  });
}

/** Sums a day from its sites; a day without any has no row. */
export async function redoDay(db: Database, day: string): Promise<void> {
  const sites = await db.siteDays.where('day').equals(day).toArray();
  if (sites.length === 0) await db.days.delete(day);
  else await db.days.put(dayOf(day, sites));
}

/** Marks days as not summed yet: for changes too large to sum at once. */
export async function markDue(db: Database, days: Iterable<string>): Promise<void> {
  const known = [...new Set(days)];
  const rows = await db.days.bulkGet(known);
  await db.days.bulkPut(
    known.map((day, index): Day => ({ ...(rows[index] ?? emptyDay(day)), due: 1 })),
  );
}

/**
 * Sums the days that are marked, newest first, one transaction each: may be stopped between any two.
 * @param progress told the share of the days that are summed (0-1)
 * @returns how many days were summed
 */
export async function sumDueDays(
  db: Database,
  progress?: (share: number) => void,
): Promise<number> {
  const due = (await db.days.where('due').equals(1).primaryKeys()).sort().reverse();
  for (const [index, day] of due.entries()) {
    progress?.(index / due.length);
    await db.transaction('rw', summedTables(db), async () => {
      const visits = await db.visits.where('day').equals(day).toArray();
      const own = grouped(visits, ({ site }) => site);
      const summed = await db.siteDays.where('day').equals(day).toArray();
      // A sum of more visits than are stored (the others are of another browser, or were not kept for
      // so long) says more than they do.
      for (const { site, visits: count } of summed)
        if (count > (own.get(site)?.length ?? 0)) own.delete(site);
      await sumAgain(db, day, own.keys());
    });
  }
  return due.length;
}
