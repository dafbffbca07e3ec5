import type { IndexableType } from 'dexie';
import { grouped } from '../../core/model/grouped.ts';
import type { Receipt } from '../../core/model/receipt.ts';
import { observationOf } from '../../core/pipeline/aggregate.ts';
import { domainsOf, mentions, sumWithout } from '../../core/pipeline/mentions.ts';
import { siteOf } from '../../core/web/site-of.ts';
import { Taking, type Held } from './held.ts';
import { lettersNaming } from './letters.ts';
import { TABLES, type Database } from './open.ts';
import type { RowName } from './open-packs.ts';
import { deleteRows, rowBatches } from './packs.ts';
import { redoDay, sumAgain } from './sums.ts';

/**
 * Deletes all that was seen of a company, on every site, and letters to it or naming it: nothing is to
 * tell of it afterwards. Visits and choices stay. Nothing else may write meanwhile: the whole history is
 * read first, which takes a while where it is long.
 */
export async function forgetCompany(db: Database, company: string): Promise<Held | null> {
  const taking = new Taking();
  const domains = new Set<string>();
  for await (const rows of rowBatches(db))
    for (const row of rows)
      for (const domain of domainsOf(observationOf(row), company)) domains.add(domain);
  const names: RowName[] = [];
  const visits = new Set<string>();
  for await (const rows of rowBatches(db)) {
    const found = rows.filter((row) => mentions(observationOf(row), company, domains));
    taking.hold('observations', found);
    for (const { site, visit, kind, key } of found) {
      names.push({ site, visit, kind, key });
      visits.add(visit);
    }
  }
  await db.transaction('rw', [...TABLES], async () => {
    await deleteRows(db, names);
    await forgetInSums(db, taking, company, visits);
    await forgetInReceipts(db, taking, domains);
    const named = [company, ...domains].map((name) => JSON.stringify(name));
    const changes = db
      .table<unknown, IndexableType>('changes')
      .filter((row) => named.some((name) => JSON.stringify(row).includes(name)));
    await taking.away('changes', changes);
    await taking.away('letters', lettersNaming(db, company, domains));
  });
  return taking.held;
}

async function forgetInSums(
  db: Database,
  taking: Taking,
  company: string,
  visits: ReadonlySet<string>,
): Promise<void> {
  const seen = (await db.visits.bulkGet([...visits])).flatMap((visit) => visit ?? []);
  const keys = new Map<string, [string, string]>();
  for (const { site, day } of seen) keys.set(`${day} ${site}`, [site, day]);
  for (const [site, day] of await db.siteDays.where('names').equals(company).primaryKeys())
    keys.set(`${day} ${site}`, [site, day]);
  const sums = (await db.siteDays.bulkGet([...keys.values()])).flatMap((sum) => sum ?? []);
  taking.hold('siteDays', sums);
  await db.siteDays.bulkPut(sums.map((sum) => sumWithout(sum, company)));
  const detailed = new Set(seen.map(({ site, day }) => `${day} ${site}`));
  for (const [day, own] of grouped(sums, (sum) => sum.day)) {
    const sites = own.map(({ site }) => site).filter((site) => detailed.has(`${day} ${site}`));
    if (sites.length > 0) await sumAgain(db, day, sites);
    else await redoDay(db, day);
  }
}

/** A receipt keeps its verdict; which hosts of the company were active is forgotten. */
async function forgetInReceipts(
  db: Database,
  taking: Taking,
  domains: ReadonlySet<string>,
): Promise<void> {
  const isTheirs = (host: string) => domains.has(siteOf(host));
  const naming = await db.receipts
    .filter(({ evidence }) => Object.values(evidence).some(({ active }) => active.some(isTheirs)))
    .toArray();
  taking.hold('receipts', naming);
  await db.receipts.bulkPut(
    naming.map((receipt) => ({
      ...receipt,
      evidence: Object.fromEntries(
        Object.entries(receipt.evidence).map(([purpose, told]) => [
          purpose,
          { ...told, active: told.active.filter((host) => !isTheirs(host)) },
        ]),
      ) as Receipt['evidence'],
    })),
  );
}
