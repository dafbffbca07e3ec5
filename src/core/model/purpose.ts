/** What a person can decide on, apart from what a site cannot work without. Order is display order. */
export const PURPOSES = [
  'functional',
  'analytics',
  'personalisation',
  'advertising',
  'social',
  'selling',
] as const;
export type Purpose = (typeof PURPOSES)[number];

/** What a company does with the requests that it gets. */
export const ACTIVITIES = [
  'advertising',
  'analytics',
  'personalisation',
  'social',
  'recording',
  'data-broker',
  'support',
  'media',
  'monitoring',
  'payments',
  'fraud-prevention',
  'tag-manager',
  'consent-manager',
  'hosting',
  'utility',
  'unknown',
] as const;
export type Activity = (typeof ACTIVITIES)[number];

/**
 * The purpose that a person would have to have agreed to for each activity; null where the activity
 * can be part of what the site needs, or where we cannot say (unknown is never held against anyone).
 */
const NEEDS: Record<Activity, Purpose | null> = {
  advertising: 'advertising',
  analytics: 'analytics',
  personalisation: 'personalisation',
  social: 'social',
  recording: 'analytics',
  'data-broker': 'advertising',
  support: null,
  media: null,
  monitoring: null,
  payments: null,
  'fraud-prevention': null,
  'tag-manager': null,
  'consent-manager': null,
  hosting: null,
  utility: null,
  unknown: null,
};

export const purposeOf = (activity: Activity): Purpose | null => NEEDS[activity];

/**
 * The purposes any one of which would excuse a request to a company with these activities: a company
 * that measures and advertises may still be asked to measure only.
 */
export function purposesOf(activities: readonly Activity[]): Purpose[] {
  const purposes = activities.map(purposeOf);
  return purposes.includes(null) ? [] : [...new Set(purposes as Purpose[])];
}
