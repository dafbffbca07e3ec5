import { ACTIVITIES, purposeOf, type Activity } from '../model/purpose.ts';
import type { SiteDay } from '../model/sums.ts';
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

/** Somebody is there for something that nobody was there for before. */
export const activity: Detector = (known) => {
  const subjects = newActivities(known);
  if (subjects.length === 0) return [];
  return [{ kind: 'activity', subjects, more: 0, by: companiesFor(known.today, subjects) }];
};
