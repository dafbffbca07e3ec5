import type Dexie from 'dexie';

/**
 * Sums per site and day and per day, what changed, letters to companies. Nothing is rewritten, so that
 * a history of years opens at once: days that were recorded before are marked as not summed yet, and
 * the background sums them one by one (`sumDueDays`).
 */
export const v2 = (db: Dexie) =>
  db
    .version(2)
    .stores({
      siteDays: '&[site+day], day, *names',
      days: '&day, due',
      changes: '&id, [site+at], at',
      letters: '&id, site, due',
    })
    .upgrade(async (upgrade) => {
      const days = (await upgrade.table('visits').orderBy('day').uniqueKeys()) as string[];
      await upgrade.table('days').bulkPut(days.map((day) => ({ day, due: 1 })));
    });
