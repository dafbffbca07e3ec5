/** Where companies are kept out whose purposes are refused: nowhere, where a promise was broken, everywhere. */
export const ENFORCE = ['off', 'broken', 'everywhere'] as const;
export type Enforce = (typeof ENFORCE)[number];
