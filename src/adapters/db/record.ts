import { fold, type Report, type Row } from '../../core/pipeline/aggregate.ts';
import { nameIn, placeIn } from '../../core/pipeline/pack.ts';
import type { Site, Visit } from '../../core/model/visit.ts';
import type { Database } from './open.ts';
import { OpenPacks } from './open-packs.ts';
import { seenTables } from './packs.ts';
import { growSums, type Grown } from './sums.ts';

/** What a batch brought that was not there before. */
export interface Recorded {
  /** Documents of new visits. */
  added: Set<string>;
  /** Visits, by name, that are new or on which something new was seen. */
  news: Set<string>;
}

/**
 * Writes a batch in one transaction: new visits (counted once each, by document), then reports folded
 * into the rows that are there, and the sums of the days. Telling the same batch again changes nothing but
 * `wire` counts, which their source tells once.
 */
export async function record(
  db: Database,
  visits: readonly Visit[],
  reports: readonly Report[],
): Promise<Recorded> {
  const tables = [db.visits, db.sites, ...seenTables(db), db.siteDays, db.days];
  return db.transaction('rw', tables, async () => {
    const added: Visit[] = [];
    for (const visit of visits) if (await addVisit(db, visit)) added.push(visit);
    const open = await OpenPacks.of(db, reports, new Set(added.map(({ id }) => id)));
    const folded = foldAll(open, reports);
    // A total that was told before changes nothing, and a write is the dearest part of it.
    for (const { before, after } of folded) if (!isSame(after, before)) open.put(after);
    await open.write();
    const dayOf = new Map(visits.map(({ id, day }) => [id, day]));
    const grown = folded.flatMap(({ before, after }): Grown[] => {
      const day = dayOf.get(after.visit);
      return day === undefined ? [] : [{ day, before, after }];
    });
    await growSums(db, added, grown);
    const more = folded.filter(({ before }) => before === undefined);
    return {
      added: new Set(added.map(({ doc }) => doc)),
      news: new Set([...added.map(({ id }) => id), ...more.map(({ after }) => after.visit)]),
    };
  });
}

/** Each row that is told of, as it is stored and as it is now, in the order in which they are met. */
function foldAll(open: OpenPacks, reports: readonly Report[]): Omit<Grown, 'day'>[] {
  const rows = new Map<string, Omit<Grown, 'day'>>();
  for (const report of reports) {
    const name = `${placeIn(report)} ${nameIn(report)}`;
    const slot = rows.get(name);
    const before = slot ? slot.before : open.get(report);
    rows.set(name, { before, after: fold(slot?.after ?? before, report) });
  }
  return [...rows.values()];
}

const isSame = (row: Row, before: Row | undefined): boolean =>
  before !== undefined && JSON.stringify(row) === JSON.stringify(before);

async function addVisit(db: Database, visit: Visit): Promise<boolean> {
  const known = await db.visits.where('doc').equals(visit.doc).first();
  if (known) {
    const sources = [...new Set([...known.sources, ...visit.sources])].sort();
    if (sources.length > known.sources.length) await db.visits.update(known.id, { sources });
    return false;
  }
  await db.visits.add(visit);
  const site = await db.sites.get(visit.site);
  await db.sites.put({
    ...(site ?? blankSite(visit.site, visit.at)),
    lastSeen: Math.max(site?.lastSeen ?? 0, visit.at),
    firstSeen: Math.min(site?.firstSeen ?? Infinity, visit.at),
    loads: (site?.loads ?? 0) + 1,
  });
  return true;
}

/** A site that nothing is known of yet: neutral and recorded. */
export const blankSite = (site: string, at: number): Site => ({
  site,
  level: 'neutral',
  excluded: false,
  firstSeen: at,
  lastSeen: at,
  loads: 0,
});
