import type { Visit } from '../../core/model/visit.ts';
import type { Database } from './open.ts';
import { deleteRowsOf } from './packs.ts';

/** Deletes visits and what was seen on them, within the caller's transaction; sums stay as they are. */
export async function deleteVisits(
  db: Database,
  visits: readonly Pick<Visit, 'site' | 'id'>[],
): Promise<void> {
  await deleteRowsOf(db, visits);
  await db.visits.bulkDelete(visits.map(({ id }) => id));
}
