import Dexie from 'dexie';
import { companyFacts, siteFacts, type LetterFacts } from '../../core/letters/facts.ts';
import type { Letter } from '../../core/model/letter.ts';
import type { Database } from './open.ts';
import { readReceipts } from './read.ts';

const { minKey, maxKey } = Dexie;

/** What is on record of whom a letter is about: one index of the daily sums, whatever else is stored. */
export async function readLetterFacts(
  db: Database,
  { site, company }: Pick<Letter, 'site' | 'company'>,
): Promise<LetterFacts> {
  if (site === null) {
    const name = company ?? '';
    return companyFacts(name, await db.siteDays.where('names').equals(name).toArray());
  }
  const [sums, receipts] = await Promise.all([
    db.siteDays.where(':id').between([site, minKey], [site, maxKey]).toArray(),
    readReceipts(db, site),
  ]);
  return siteFacts(sums, receipts);
}
