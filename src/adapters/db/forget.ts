import Dexie from 'dexie';
import { lettersOf } from './letters.ts';
import { TABLES, type Database } from './open.ts';
import { redoDay } from './sums.ts';

const { minKey, maxKey } = Dexie;

/** Deletes everything recorded of a site, what was preferred for it alone, and letters that name it. */
export async function forgetSite(db: Database, site: string): Promise<void> {
  await db.transaction('rw', [...TABLES], async () => {
    await db.visits.where('[site+id]').between([site, minKey], [site, maxKey]).delete();
    await db.observations.where(':id').between([site], [site, maxKey]).delete();
    await db.receipts.where('[site+at]').between([site, minKey], [site, maxKey]).delete();
    await db.changes.where('[site+at]').between([site, minKey], [site, maxKey]).delete();
    const sums = db.siteDays.where(':id').between([site], [site, maxKey]);
    const days = (await sums.primaryKeys()).map(([, day]) => day);
    await sums.delete();
    for (const day of days) await redoDay(db, day);
    await db.preferences.where(':id').startsWith(`site:${site} `).delete();
    await lettersOf(db, site).delete();
    await db.sites.delete(site);
  });
}

/** Deletes every row of every table. */
export async function forgetEverything(db: Database): Promise<void> {
  await db.transaction('rw', [...TABLES], () =>
    Promise.all(TABLES.map((table) => db.table(table).clear())),
  );
}
