import type { Collection } from 'dexie';
import type { Receipt } from '../../core/model/receipt.ts';
import type { SiteDay } from '../../core/model/sums.ts';
import type { Site, Visit } from '../../core/model/visit.ts';
import { grouped } from '../../core/model/grouped.ts';
import type { Row } from '../../core/pipeline/aggregate.ts';
import { TABLES, type Database, type PreferenceRow } from './open.ts';
import { putRows, readRows } from './packs.ts';
import { sumAgain } from './sums.ts';

/**
 * Rows that were forgotten a moment ago, for as long as that can be undone: in the memory of a page and
 * nowhere else. The database has them no more, whatever becomes of the page.
 */
export interface Held {
  visits: Visit[];
  observations: Row[];
  receipts: Receipt[];
  preferences: PreferenceRow[];
  siteDays: SiteDay[];
  /** Sites that are gone, and how sites were that are still there with less. */
  sites: Site[];
  lessened: Site[];
  changes: unknown[];
  letters: unknown[];
}
type HeldTable = Exclude<keyof Held, 'lessened' | 'observations'>;

/** So many rows at most; of more there is no undo. About 10 MB. */
export const MOST_HELD = 20_000;

/** Takes rows away and holds them until there are too many. */
export class Taking {
  #held: Held | null = {
    visits: [],
    observations: [],
    receipts: [],
    preferences: [],
    siteDays: [],
    sites: [],
    lessened: [],
    changes: [],
    letters: [],
  };
  #count = 0;

  /** What can be put back; null where it was too much. */
  get held(): Held | null {
    return this.#held;
  }

  /** Keeps rows as they were before they are changed or deleted. */
  hold(name: keyof Held, rows: readonly unknown[]): void {
    this.#count += rows.length;
    if (this.#count > MOST_HELD) this.#held = null;
    // Each list has the rows of the table that it is named after.
    if (this.#held) (this.#held[name] as unknown[]).push(...rows);
  }

  /** It is known to be too much. */
  giveUp(): void {
    this.#held = null;
  }

  /** Keeps what was seen on some visits. */
  async holdSeen(db: Database, visits: readonly Visit[]): Promise<void> {
    for (const visit of visits)
      if (this.#held) this.hold('observations', await readRows(db, visit));
  }

  /** Deletes the rows of a collection of that table. */
  async away(name: HeldTable, rows: Collection<unknown, unknown>): Promise<void> {
    if (this.#held)
      this.hold(
        name,
        await rows
          .clone()
          .limit(MOST_HELD + 1)
          .toArray(),
      );
    await rows.delete();
  }
}

/** Puts back what was forgotten. What was recorded or chosen since stays as it is. */
export async function restore(db: Database, held: Held): Promise<void> {
  await db.transaction('rw', [...TABLES], async () => {
    for (const name of ['visits', 'receipts', 'changes', 'letters'] as const)
      await db.table(name).bulkPut(held[name]);
    await putRows(db, held.observations);
    const chosen = await db.preferences.bulkGet(held.preferences.map(({ id }) => id));
    await db.preferences.bulkPut(held.preferences.filter((_, n) => !chosen[n]));
    await restoreSites(db, held);
    await restoreSums(db, held.siteDays);
  });
}

async function restoreSites(db: Database, { sites, lessened, visits }: Held): Promise<void> {
  const since = await db.sites.bulkGet(sites.map(({ site }) => site));
  await db.sites.bulkPut(
    sites.map((site, n) => {
      const now = since[n];
      if (!now) return site;
      return {
        ...site,
        lastSeen: Math.max(site.lastSeen, now.lastSeen),
        loads: site.loads + now.loads,
      };
    }),
  );
  const back = grouped(visits, ({ site }) => site);
  for (const before of lessened) {
    const now = await db.sites.get(before.site);
    await db.sites.put({
      ...(now ?? before),
      firstSeen: before.firstSeen,
      lastSeen: Math.max(before.lastSeen, now?.lastSeen ?? 0),
      loads: now ? now.loads + (back.get(before.site)?.length ?? 0) : before.loads,
    });
  }
}

/** Sums as they were; where there are visits, they are made again from these, old and new. */
async function restoreSums(db: Database, sums: readonly SiteDay[]): Promise<void> {
  await db.siteDays.bulkPut([...sums]);
  for (const [day, own] of grouped(sums, (sum) => sum.day)) {
    const visits = await db.visits.where('day').equals(day).toArray();
    const visited = new Set(visits.map(({ site }) => site));
    await sumAgain(
      db,
      day,
      own.map(({ site }) => site).filter((site) => visited.has(site)),
    );
  }
}
