/** Kinds of personal data that a form can ask for. Order is display order. */
export const DATA_KINDS = [
  'email',
  'phone',
  'name',
  'address',
  'postal-code',
  'birth-date',
  'age',
  'sex',
  'child',
  'marital-status',
  'occupation',
  'income',
  'payment-card',
  'bank-account',
  'national-id',
  'passport',
  'password',
  'health',
  'religion',
  'politics',
  'ethnicity',
  'orientation',
  'union',
  'purchase-reason',
  'shopping-preferences',
] as const;
export type DataKind = (typeof DATA_KINDS)[number];

/**
 * Data whose loss hurts most: the special categories of GDPR article 9, data of children, and what
 * identity or money can be stolen with.
 */
export const SENSITIVE: ReadonlySet<DataKind> = new Set<DataKind>([
  'child',
  'income',
  'payment-card',
  'bank-account',
  'national-id',
  'passport',
  'health',
  'religion',
  'politics',
  'ethnicity',
  'orientation',
  'union',
]);
