import { readCompany } from '../src/adapters/db/companies-seen.ts';
import { db } from '../src/adapters/db/open.ts';
import { readSite } from '../src/adapters/db/read.ts';
import { companyFacts, siteFacts, type LetterFacts } from '../src/core/letters/facts.ts';
import type { Letter } from '../src/core/model/letter.ts';
import { siteReport } from '../src/core/report/site-report.ts';

/** What is on record of whom a letter is about. */
export async function factsFor({
  site,
  company,
}: Pick<Letter, 'site' | 'company'>): Promise<LetterFacts> {
  if (site !== null) {
    const { visits, observations, receipts } = await readSite(db, site);
    return siteFacts(siteReport(site, visits, observations, receipts), visits);
  }
  const { name, activities, sites } = await readCompany(db, company ?? '');
  return companyFacts(sites, activities, name);
}
