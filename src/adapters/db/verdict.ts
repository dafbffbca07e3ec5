import { noteChanges, type Compared } from './changes.ts';
import type { Database } from './open.ts';
import { noteScore } from './sums.ts';

/**
 * Stores what a site amounts to on a day: its score (null: nothing is known that counts), and what it
 * does otherwise than before: as a whole or not at all, and in one transaction, which is what costs.
 */
export async function noteVerdict(
  db: Database,
  compared: Compared,
  score: { value: number; coverage: number } | null,
  now: number,
): Promise<void> {
  const { site, day } = compared;
  await db.transaction('rw', db.sites, db.siteDays, db.days, db.changes, async () => {
    if (score) {
      await db.sites.update(site, { score });
      await noteScore(db, site, day, score.value);
    }
    // What changed is told from what was kept before.
    await noteChanges(db, compared, now);
  });
}
