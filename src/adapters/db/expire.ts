import { saidOf } from '../../core/model/shadow.ts';
import type { Visit } from '../../core/model/visit.ts';
import { dayOf } from './day.ts';
import { deleteVisits } from './delete-visits.ts';
import type { Database } from './open.ts';
import { seenTables } from './packs.ts';

/** How long details and daily sums are kept, in days; null: for ever. */
export interface Keep {
  days: number | null;
  sumsDays: number | null;
  /** Time (ms) that the clock has been borne out to otherwise: whoever visits little has no such visits. */
  bornOut: number;
}
/** A clock that jumped ahead must not empty the history: so many later visits have to bear it out. */
const WITNESSES = 20;
/** Visits deleted in one transaction. */
const CHUNK = 200;
const MS_A_DAY = 86_400_000;

/**
 * Deletes what is older than it is to be kept: visits with what was seen on them, and receipts; daily
 * sums, what changed, and sites that were not visited since and that the person said nothing of. The age
 * is counted from the twentieth newest visit, or from what else bears the clock out, not from the clock
 * alone. Visits go by whole days: of one that had lost some, no sum could be made again.
 * @returns how many visits were deleted
 */
export async function expire(db: Database, now: number, keep: Keep): Promise<number> {
  const [witness] = await db.visits
    .orderBy('id')
    .reverse()
    .offset(WITNESSES - 1)
    .limit(1)
    .toArray();
  const from = Math.min(now, Math.max(witness?.at ?? 0, keep.bornOut));
  if (from <= 0) return 0;
  const daysAgo = (days: number) => new Date(from - days * MS_A_DAY).setHours(0, 0, 0, 0);
  const deleted = keep.days === null ? 0 : await expireDetails(db, daysAgo(keep.days));
  // Sums are never shorter than the details that they are made of.
  if (keep.days !== null && keep.sumsDays !== null)
    await expireSums(db, daysAgo(Math.max(keep.days, keep.sumsDays)));
  return deleted;
}

async function expireDetails(db: Database, before: number): Promise<number> {
  const day = dayOf(before);
  // No time zone is further away: a day that is later than this is written wrong.
  const surely = before - 2 * MS_A_DAY;
  const isOld = (visit: Visit) => visit.at < surely || (visit.at < before && visit.day < day);
  let deleted = 0;
  for (;;) {
    const oldest = await db.visits.orderBy('id').limit(CHUNK).toArray();
    const old = oldest.filter(isOld);
    if (old.length === 0) break;
    await db.transaction('rw', [db.visits, ...seenTables(db)], () => deleteVisits(db, old));
    deleted += old.length;
  }
  await db.receipts.where('at').below(before).delete();
  return deleted;
}

async function expireSums(db: Database, before: number): Promise<void> {
  const day = dayOf(before);
  await db.transaction('rw', db.siteDays, db.days, async () => {
    await db.siteDays.where('day').below(day).delete();
    await db.days.where('day').below(day).delete();
  });
  await db.table('changes').where('at').below(before).delete();
  await db.sites
    .where('lastSeen')
    .below(before)
    .filter((site) => !saidOf(site))
    .delete();
}
