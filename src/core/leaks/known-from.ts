/** Where a page has something of a person that nobody typed there. */
export const KNOWN_FROM = ['field', 'account', 'data'] as const;
export type KnownFrom = (typeof KNOWN_FROM)[number];
