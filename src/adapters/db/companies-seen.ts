import { companiesIn } from '../../core/report/site-report.ts';
import type { Activity } from '../../core/model/purpose.ts';
import type { Database } from './open.ts';
import { readSite } from './read.ts';

/** A company and the sites that it was seen on: times of the first and last load with it (ms), and how many. */
export interface CompanyRecord {
  name: string;
  activities: Activity[];
  sites: { site: string; first: number; last: number; loads: number }[];
}

/** So many sites, those visited last, are looked through. */
const MOST_SITES = 300;

/** The known companies of the sites visited last, the one on most sites first. */
export async function readCompanies(db: Database): Promise<CompanyRecord[]> {
  const companies = new Map<string, CompanyRecord>();
  const sites = await db.sites.orderBy('lastSeen').reverse().limit(MOST_SITES).primaryKeys();
  for (const site of sites) {
    const { visits, observations } = await readSite(db, site);
    const at = new Map(visits.map((visit) => [visit.id, visit.at]));
    for (const { name, known, hosts, activities } of companiesIn(observations)) {
      if (!known) continue;
      const loads = new Set(
        observations.flatMap((one) =>
          one.kind === 'request' && hosts.includes(one.detail.host) ? [one.visit] : [],
        ),
      );
      const times = [...loads].flatMap((visit) => at.get(visit) ?? []);
      if (times.length === 0) continue;
      const company = companies.get(name) ?? { name, activities: [], sites: [] };
      company.activities = [...new Set([...company.activities, ...activities])];
      company.sites.push({
        site,
        first: Math.min(...times),
        last: Math.max(...times),
        loads: times.length,
      });
      companies.set(name, company);
    }
  }
  return [...companies.values()].sort(
    (a, b) => b.sites.length - a.sites.length || (a.name < b.name ? -1 : 1),
  );
}
