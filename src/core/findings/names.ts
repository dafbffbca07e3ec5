import type { DataKind } from '../model/data-kind.ts';
import type { Activity } from '../model/purpose.ts';

/** Kinds of data as forms and measurements call them (HTML autocomplete tokens where there is one). */
export const DATA_NAMES: Record<DataKind, string> = {
  email: 'email',
  phone: 'tel',
  name: 'name',
  address: 'address',
  'postal-code': 'postal-code',
  'birth-date': 'birthday',
  age: 'age',
  sex: 'gender',
  child: 'child',
  'marital-status': 'marital-status',
  occupation: 'occupation',
  income: 'income',
  'payment-card': 'card-number',
  'bank-account': 'bank-account',
  'national-id': 'national-id',
  passport: 'passport',
  password: 'password',
  health: 'health',
  religion: 'religion',
  politics: 'politics',
  ethnicity: 'ethnicity',
  orientation: 'orientation',
  union: 'union',
  'purchase-reason': 'purchase-reason',
  'shopping-preferences': 'shopping-preferences',
};

/** What companies do, as measurements call it: the first name is ours, others are in use too. */
export const PURPOSE_NAMES: Record<Activity, readonly string[]> = {
  advertising: ['advertising'],
  analytics: ['analytics'],
  personalisation: ['personalisation'],
  social: ['social'],
  recording: ['session-replay', 'recording'],
  'data-broker': ['identity', 'data-broker'],
  support: ['support', 'customer-support'],
  media: ['media'],
  monitoring: ['monitoring', 'error-monitoring'],
  payments: ['payments'],
  'fraud-prevention': ['fraud-prevention'],
  'tag-manager': ['tag-manager'],
  'consent-manager': ['consent-manager'],
  hosting: ['hosting'],
  utility: ['utility'],
  unknown: ['unknown'],
};

/** What makes a third party a tracker: it learns something of the person, and not only serves files. */
export const TRACKING: ReadonlySet<Activity> = new Set<Activity>([
  'advertising',
  'analytics',
  'personalisation',
  'social',
  'recording',
  'data-broker',
  'monitoring',
]);
