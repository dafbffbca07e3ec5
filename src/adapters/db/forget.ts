import Dexie from 'dexie';
import { lettersOf } from './letters.ts';
import { TABLES, type Database } from './open.ts';
import { countRows, deleteRowsOn, readAllRows } from './packs.ts';
import { MOST_HELD, Taking, type Held } from './held.ts';
import { redoDay } from './sums.ts';

const { minKey, maxKey } = Dexie;

/**
 * Deletes everything recorded of a site, and what was preferred for it alone, and letters that name it.
 * @returns what was deleted, to be put back at once if need be; null where it was too much
 */
export async function forgetSite(db: Database, site: string): Promise<Held | null> {
  const taking = new Taking();
  await db.transaction('rw', [...TABLES], async () => {
    const own = [site, minKey] as const;
    const visits = db.visits.where('[site+id]').between([...own], [site, maxKey]);
    await taking.holdSeen(db, await visits.clone().toArray());
    await deleteRowsOn(db, site);
    await taking.away('visits', visits);
    for (const name of ['receipts', 'changes'] as const)
      await taking.away(
        name,
        db
          .table(name)
          .where('[site+at]')
          .between([...own], [site, maxKey]),
      );
    await taking.away('letters', lettersOf(db, site));
    const sums = db.siteDays.where(':id').between([site], [site, maxKey]);
    const days = (await sums.primaryKeys()).map(([, day]) => day);
    await taking.away('siteDays', sums);
    for (const day of days) await redoDay(db, day);
    await taking.away('preferences', db.preferences.where(':id').startsWith(`site:${site} `));
    await taking.away('sites', db.sites.where(':id').equals(site));
  });
  return taking.held;
}

/** What is held as it lies there. Days are summed again, and what was seen is held row by row. */
const HELD = [
  'visits',
  'sites',
  'preferences',
  'receipts',
  'siteDays',
  'changes',
  'letters',
] as const satisfies (typeof TABLES)[number][];

/** Deletes every row of every table, what is sealed with them. */
export async function forgetEverything(db: Database): Promise<Held | null> {
  const taking = new Taking();
  await db.transaction('rw', [...TABLES, 'sealed'], async () => {
    await db.sealed.clear();
    const counts = await Promise.all([
      countRows(db).then(({ rows }) => rows),
      ...HELD.map((name) => db.table(name).count()),
    ]);
    const small = counts.reduce((sum, count) => sum + count, 0) <= MOST_HELD;
    if (small) {
      taking.hold('observations', await readAllRows(db));
      for (const name of HELD) taking.hold(name, await db.table(name).toArray());
    }
    for (const name of TABLES) await db.table(name).clear();
    if (!small) taking.giveUp();
  });
  return taking.held;
}
