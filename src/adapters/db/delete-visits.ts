import Dexie from 'dexie';
import type { Visit } from '../../core/model/visit.ts';
import type { Database } from './open.ts';

const { maxKey } = Dexie;

/** Deletes visits and what was seen on them, within the caller's transaction; sums stay as they are. */
export async function deleteVisits(
  db: Database,
  visits: readonly Pick<Visit, 'site' | 'id'>[],
): Promise<void> {
  for (const { site, id } of visits)
    await db.observations.where(':id').between([site, id], [site, id, maxKey]).delete();
  await db.visits.bulkDelete(visits.map(({ id }) => id));
}
