import Dexie from 'dexie';
import type { Database } from './open.ts';

const { maxKey } = Dexie;

/** Details are kept so long; the person's choice comes with its setting. */
export const KEEP_DAYS = 90;
/** A clock that jumped ahead must not empty the history: so many later visits have to bear it out. */
const WITNESSES = 20;
/** Visits deleted in one transaction. */
const CHUNK = 200;
const MS_A_DAY = 86_400_000;

/**
 * Deletes visits older than `KEEP_DAYS`, with what was seen on them, receipts as old, and sites that
 * were not visited since and that the person said nothing of. The age is
 * counted from the twentieth newest visit, not from the clock alone.
 * @returns how many visits were deleted
 */
export async function expire(db: Database, now: number): Promise<number> {
  const [witness] = await db.visits
    .orderBy('id')
    .reverse()
    .offset(WITNESSES - 1)
    .limit(1)
    .toArray();
  if (!witness) return 0;
  const before = Math.min(now, witness.at) - KEEP_DAYS * MS_A_DAY;
  let deleted = 0;
  for (;;) {
    const oldest = await db.visits.orderBy('id').limit(CHUNK).toArray();
    const old = oldest.filter(({ at }) => at < before);
    if (old.length === 0) break;
    await db.transaction('rw', db.visits, db.observations, async () => {
      for (const { site, id } of old)
        await db.observations.where(':id').between([site, id], [site, id, maxKey]).delete();
      await db.visits.bulkDelete(old.map(({ id }) => id));
    });
    deleted += old.length;
  }
  await db.receipts.where('at').below(before).delete();
  await db.sites
    .where('lastSeen')
    .below(before)
    .filter(
      ({ level, excluded, fineHere, quiet, lifted, keptOut, got }) =>
        level === 'neutral' && !excluded && !fineHere && !quiet && !lifted && !keptOut && !got,
    )
    .delete();
  return deleted;
}
