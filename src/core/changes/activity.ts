import {
  ACTIVITIES,
  purposeOf,
  purposesOf,
  PURPOSES,
  type Activity,
  type Purpose,
} from '../model/purpose.ts';
import type { Share, SiteDay } from '../model/sums.ts';
import { newNames, type Detector, type Known } from './known.ts';

/** Only what a person can decide on: that a site has a new host for its pictures is no news. */
const activitiesOf = ({ companies }: SiteDay): Activity[] =>
  companies.flatMap(({ known, activities }) =>
    known ? activities.filter((activity) => purposeOf(activity) !== null) : [],
  );

export const newActivities = (known: Pick<Known, 'today' | 'earlier'>): Activity[] => {
  const fresh = newNames(known, activitiesOf);
  return ACTIVITIES.filter((activity) => fresh.includes(activity));
};

/** Companies that are there for something new today, in alphabetical order. */
export function companiesFor(today: SiteDay, activities: readonly Activity[]): string[] {
  return today.companies
    .filter((one) => one.known && one.activities.some((activity) => activities.includes(activity)))
    .map(({ name }) => name)
    .sort();
}

/** The purposes that one or the other of these companies would need, in display order. */
export function purposesIn(shares: readonly Share[]): Purpose[] {
  const needed = new Set(shares.flatMap(({ activities }) => purposesOf(activities)));
  return PURPOSES.filter((purpose) => needed.has(purpose));
}

/** Somebody is there for something that nobody was there for before. */
export const activity: Detector = (known) => {
  const subjects = newActivities(known);
  if (subjects.length === 0) return [];
  const by = companiesFor(known.today, subjects);
  const purposes = purposesIn(known.today.companies.filter(({ name }) => by.includes(name)));
  return [{ kind: 'activity', subjects, more: 0, by, purposes }];
};
