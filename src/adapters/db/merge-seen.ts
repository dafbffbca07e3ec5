import { sitesOf, without, type Forgotten, type Seen } from '../../core/lock/seen.ts';
import type { Visit } from '../../core/model/visit.ts';
import { forgetSpan, spanOf } from './forget-span.ts';
import { keepPolicy } from './letters.ts';
import type { Database } from './open.ts';
import { labelSite } from './prefer.ts';
import { record } from './record.ts';

/**
 * Merges what was seen while the record was locked, by the same path as what is live; of sites that are
 * not to be recorded nothing is taken. To be called within a transaction over all tables.
 * @returns the visits that were not known before
 */
export async function mergeSeen(db: Database, batch: Seen, now: number): Promise<Visit[]> {
  const known = await db.sites.bulkGet(sitesOf(batch));
  const leftOut = new Set(known.flatMap((site) => (site?.excluded ? [site.site] : [])));
  const { visits, reports, receipts, gone, said, forgotten } = without(batch, leftOut);
  const { added } = await record(db, visits, reports);
  await db.receipts.bulkPut(receipts);
  await db.receipts.bulkDelete(gone);
  for (const { site, asks, fineHere, policy } of said) {
    if (leftOut.has(site)) continue;
    if (asks !== undefined) await labelSite(db, site, { asks }, now);
    if (fineHere)
      await labelSite(
        db,
        site,
        (before) => ({ fineHere: [...new Set([...(before.fineHere ?? []), ...fineHere])] }),
        now,
      );
    if (policy) await keepPolicy(db, site, policy);
  }
  for (const one of forgotten) await forgetAsBrowser(db, one);
  return visits.filter(({ doc }) => added.delete(doc));
}

/** The browser's own history lost it while locked: as `follow-history` does it where nothing is locked. */
async function forgetAsBrowser(db: Database, { site, until, seenSince }: Forgotten): Promise<void> {
  if (site !== null) {
    const known = await db.sites.get(site);
    if (!known || known.lastSeen < seenSince) return;
  }
  await forgetSpan(db, spanOf(site, 0, until));
}
