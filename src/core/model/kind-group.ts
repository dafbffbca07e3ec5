import type { DataKind } from './data-kind.ts';

/** Kinds of data in the few words that a person decides with. Order is display order. */
export const KIND_GROUPS = [
  'contact',
  'about-me',
  'money',
  'sensitive',
  'location',
  'device',
  'browsing',
] as const;
export type KindGroup = (typeof KIND_GROUPS)[number];

/**
 * Kinds that no purpose brings along: each is refused until the person allows it by name. Precise
 * location and device scanning are the special features of the IAB's framework, which are asked for
 * apart as well; sensitive data are those of GDPR article 9 and what identity can be stolen with.
 */
export const APART: ReadonlySet<KindGroup> = new Set<KindGroup>([
  'sensitive',
  'location',
  'device',
]);

const GROUP_OF: Record<DataKind, KindGroup | null> = {
  email: 'contact',
  phone: 'contact',
  name: 'contact',
  address: 'contact',
  'postal-code': 'contact',
  'birth-date': 'about-me',
  age: 'about-me',
  sex: 'about-me',
  child: 'about-me',
  'marital-status': 'about-me',
  occupation: 'about-me',
  income: 'money',
  'payment-card': 'money',
  'bank-account': 'money',
  'national-id': 'sensitive',
  passport: 'sensitive',
  // Given to whom it belongs to, or to nobody: no kind of data that a person decides on.
  password: null,
  health: 'sensitive',
  religion: 'sensitive',
  politics: 'sensitive',
  ethnicity: 'sensitive',
  orientation: 'sensitive',
  union: 'sensitive',
  'purchase-reason': 'about-me',
  'shopping-preferences': 'about-me',
};

/** The kinds of form fields in a group; none in those that no form asks for. */
export const kindsIn = (group: KindGroup): DataKind[] =>
  (Object.keys(GROUP_OF) as DataKind[]).filter((kind) => GROUP_OF[kind] === group);
