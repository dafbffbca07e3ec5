import Dexie from 'dexie';
import { grouped } from '../../core/model/grouped.ts';
import { visitId, type Site, type Visit } from '../../core/model/visit.ts';
import { saidOf } from '../../core/model/shadow.ts';
import { dayOf } from './day.ts';
import { deleteVisits } from './delete-visits.ts';
import { Taking, type Held } from './held.ts';
import { TABLES, type Database } from './open.ts';
import { sumAgain } from './sums.ts';

const { minKey, maxKey } = Dexie;

/** A time (milliseconds, both ends in it) of one site, or of all (null). */
export interface Span {
  site: string | null;
  since: number;
  until: number;
  /** The local days that the time touches, YYYY-MM-DD. */
  days: { first: string; last: string };
}

/** A time as the clock of this computer counts its days now. */
export const spanOf = (site: string | null, since: number, until: number): Span => ({
  site,
  since,
  until,
  days: { first: dayOf(since), last: dayOf(until) },
});

/**
 * Deletes what was recorded in a time; preferences and labels are no record and stay. Days that are cut
 * by the time are summed again from the visits that are left of them.
 */
export async function forgetSpan(db: Database, span: Span): Promise<Held | null> {
  const { site, since, until } = span;
  const { first, last } = span.days;
  const taking = new Taking();
  await db.transaction('rw', [...TABLES], async () => {
    const from = visitId(since, '');
    const to = visitId(until + 1, '');
    const visits = await (
      site === null
        ? db.visits.where(':id').between(from, to)
        : db.visits.where('[site+id]').between([site, from], [site, to])
    ).toArray();
    taking.hold('visits', visits);
    await taking.holdSeen(db, visits);
    await deleteVisits(db, visits);
    for (const name of ['receipts', 'changes'] as const) {
      const rows =
        site === null
          ? db.table(name).where('at').between(since, until, true, true)
          : db.table(name).where('[site+at]').between([site, since], [site, until], true, true);
      await taking.away(name, rows);
    }
    // A visit in another time zone may have a day of its own beside those.
    const days = new Set(visits.map(({ day }) => day));
    const sums = await db.siteDays
      .where('day')
      .between(first, last, true, true)
      .or('day')
      .anyOf([...days])
      .filter((sum) => site === null || sum.site === site)
      .toArray();
    taking.hold('siteDays', sums);
    for (const [day, own] of grouped(sums, (sum) => sum.day))
      await sumAgain(
        db,
        day,
        own.map((sum) => sum.site),
      );
    const touched =
      site === null
        ? await db.sites.where('lastSeen').aboveOrEqual(since).toArray()
        : await db.sites.where(':id').equals(site).toArray();
    await lessen(db, taking, touched, visits, span);
  });
  return taking.held;
}

/** Sites must not tell what they no longer have: when they were seen, and how often. */
async function lessen(
  db: Database,
  taking: Taking,
  sites: readonly Site[],
  gone: readonly Visit[],
  { since, until }: Span,
): Promise<void> {
  const byName = grouped(gone, ({ site }) => site);
  const within = (at: number) => at >= since && at <= until;
  for (const site of sites) {
    const own = byName.get(site.site) ?? [];
    if (own.length === 0 && !within(site.lastSeen) && !within(site.firstSeen)) continue;
    const left = db.visits.where('[site+id]').between([site.site, minKey], [site.site, maxKey]);
    const [first, last] = [await left.first(), await left.last()];
    const sums = await db.siteDays.where(':id').between([site.site], [site.site, maxKey]).count();
    if (!last && sums === 0 && !saidOf(site)) {
      taking.hold('sites', [site]);
      await db.sites.delete(site.site);
      continue;
    }
    taking.hold('lessened', [site]);
    const { score: _, ...rest } = site;
    const lastSeen = within(site.lastSeen) ? (last?.at ?? Math.max(0, since - 1)) : site.lastSeen;
    const firstSeen = within(site.firstSeen) ? (first?.at ?? lastSeen) : site.firstSeen;
    await db.sites.put({
      ...(last ? site : rest),
      firstSeen: Math.min(firstSeen, lastSeen),
      lastSeen,
      loads: Math.max(0, site.loads - own.length),
    });
  }
}
