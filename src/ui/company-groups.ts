import type { Activity } from '../core/model/purpose.ts';
import type { CompanySeen } from '../core/report/site-report.ts';

export interface CompanyGroup {
  activity: Activity;
  companies: CompanySeen[];
}

/** Companies by what they mainly do, in the order they come in. */
export function groupCompanies(companies: readonly CompanySeen[]): CompanyGroup[] {
  const groups = new Map<Activity, CompanySeen[]>();
  for (const company of companies) {
    const activity = company.activities[0] ?? 'unknown';
    groups.set(activity, [...(groups.get(activity) ?? []), company]);
  }
  return [...groups].map(([activity, members]) => ({ activity, companies: members }));
}
