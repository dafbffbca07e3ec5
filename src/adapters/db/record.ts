import { fold, type Report, type Row } from '../../core/pipeline/aggregate.ts';
import type { Site, Visit } from '../../core/model/visit.ts';
import type { Database, RowKey } from './open.ts';
import { growSums } from './sums.ts';

const rowKey = ({ site, visit, kind, key }: Report): RowKey => [site, visit, kind, key];

/**
 * Writes a batch in one transaction: new visits (counted once each, by document), then reports folded
 * into the rows that are there, and the sums of the days. Telling the same batch again changes nothing but `wire` counts, which
 * their source tells once.
 * @returns the documents of the visits that were not known before
 */
export async function record(
  db: Database,
  visits: readonly Visit[],
  reports: readonly Report[],
): Promise<Set<string>> {
  const { siteDays, days } = db;
  return db.transaction('rw', db.visits, db.sites, db.observations, siteDays, days, async () => {
    const added: Visit[] = [];
    for (const visit of visits) if (await addVisit(db, visit)) added.push(visit);
    const byKey = new Map<string, { key: RowKey; reports: Report[] }>();
    for (const report of reports) {
      const key = rowKey(report);
      const name = JSON.stringify(key);
      const slot = byKey.get(name);
      if (slot) slot.reports.push(report);
      else byKey.set(name, { key, reports: [report] });
    }
    const slots = [...byKey.values()];
    const rows = await rowsBefore(db, slots, added);
    const folded = slots.map(
      ({ reports: told }, index) =>
        told.reduce<Row | undefined>((row, report) => fold(row, report), rows[index]) as Row,
    );
    // A total that was told before changes nothing, and a write is the dearest part of it.
    await db.observations.bulkPut(folded.filter((row, index) => !isSame(row, rows[index])));
    const dayOf = new Map(visits.map(({ id, day }) => [id, day]));
    const grown = folded.flatMap((after, index) => {
      const day = dayOf.get(after.visit);
      return day === undefined ? [] : [{ day, before: rows[index], after }];
    });
    await growSums(db, added, grown);
    return new Set(added.map(({ doc }) => doc));
  });
}

/** The rows that are there already, each in its slot's place. Of a visit that was not known there are none. */
async function rowsBefore(
  db: Database,
  slots: readonly { key: RowKey }[],
  added: readonly Visit[],
): Promise<(Row | undefined)[]> {
  const fresh = new Set(added.map(({ id }) => id));
  const asked = slots.flatMap(({ key }) => (fresh.has(key[1]) ? [] : [key]));
  if (asked.length === 0) return [];
  const found = (await db.observations.bulkGet(asked)).values();
  return slots.map(({ key }) => (fresh.has(key[1]) ? undefined : found.next().value));
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
