import Dexie from 'dexie';
import { detect, toStore } from '../../core/changes/detect.ts';
import { isUnseen, type Change, type ChangeState } from '../../core/model/change.ts';
import type { Receipt } from '../../core/model/receipt.ts';
import type { Visit } from '../../core/model/visit.ts';
import type { Database } from './open.ts';

const { minKey, maxKey } = Dexie;

/** What changed is kept so long, and so many of them: more than anybody reads. */
const KEEP_DAYS = 180;
export const MOST_CHANGES = 2000;
const MS_A_DAY = 86_400_000;
/** Days of a site that today is compared with: the last ones on which it was visited. */
const LOOK_BACK = 60;

/**
 * Compares a site's day with its earlier ones and stores what is other. Telling the same again changes
 * nothing. A site that was forgotten meanwhile, or whose day is not summed yet, has nothing to tell.
 */
export async function noteChanges(
  db: Database,
  { site, day, record }: Compared,
  now: number,
): Promise<void> {
  const { sites, siteDays, changes } = db;
  await db.transaction('rw', sites, siteDays, changes, async () => {
    const [known, today, earlier, rows] = await Promise.all([
      sites.get(site),
      siteDays.get([site, day]),
      siteDays
        .where(':id')
        .between([site, minKey], [site, day], true, false)
        .reverse()
        .limit(LOOK_BACK)
        .toArray(),
      changes.where('[site+at]').between([site, minKey], [site, maxKey]).toArray(),
    ]);
    if (!known || !today) return;
    const dayOf = new Map(record.visits.map((visit) => [visit.id, visit.day]));
    const compared = {
      today,
      earlier,
      receipts: record.receipts.map((receipt) => ({
        day: dayOf.get(receipt.visit) ?? null,
        receipt,
      })),
      told: rows.filter((row) => row.day < day),
    };
    const stored = rows.filter((row) => row.day === day);
    const { put, remove } = toStore(compared, detect(compared), stored, now);
    if (put.length === 0 && remove.length === 0) return;
    await changes.bulkDelete(remove);
    await changes.bulkPut(put);
    await bound(db, now);
  });
}

/** A site's day, and what `readSite` gives of the site. */
export interface Compared {
  site: string;
  day: string;
  record: { visits: readonly Visit[]; receipts: readonly Receipt[] };
}

async function bound(db: Database, now: number): Promise<void> {
  await db.changes
    .where('at')
    .below(now - KEEP_DAYS * MS_A_DAY)
    .delete();
  const over = (await db.changes.count()) - MOST_CHANGES;
  if (over > 0) await db.changes.orderBy('at').limit(over).delete();
}

/** All that is kept, newest first. */
export const readChanges = (db: Database): Promise<Change[]> =>
  db.changes.orderBy('at').reverse().toArray();

/** How many of them nobody has seen: the figure beside "What changed". */
export const countNewChanges = (db: Database): Promise<number> =>
  db.changes.filter(isUnseen).count();

/** Sites with something that nobody has seen and that was noticed after a time (ms). */
export async function sitesWithNews(db: Database, after: number): Promise<string[]> {
  const rows = await db.changes.where('at').above(after).filter(isUnseen).toArray();
  return [...new Set(rows.map(({ site }) => site))];
}

/** The person has all that was noticed until then (ms) before their eyes. */
export async function markSeen(db: Database, until: number, now: number): Promise<void> {
  await db.changes
    .where('at')
    .belowOrEqual(until)
    .modify((row) => {
      row.seen ??= now;
    });
}

/** The person dealt with one, does not want to hear of it, or takes that back. */
export async function setChangeState(db: Database, id: string, state: ChangeState): Promise<void> {
  await db.changes.update(id, { state });
}
