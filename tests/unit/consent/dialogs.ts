import fc from 'fast-check';
import type { Choice, Dialog } from '../../../src/core/consent/dialog.ts';
import { PURPOSES, type Purpose } from '../../../src/core/model/purpose.ts';
import { resolve, type Resolved } from '../../../src/core/preferences/resolve.ts';

/** Dialogs as they are, and as they could be. */
export const choice = (
  id: string,
  purpose: Purpose | null,
  change: Partial<Choice> = {},
): Choice => ({
  id,
  label: id,
  purpose,
  on: false,
  locked: false,
  ...change,
});

export const dialog = (change: Partial<Dialog> = {}): Dialog => ({
  manager: 'klaro',
  layer: 'page-api',
  choices: [choice('stats', 'analytics'), choice('ads', 'advertising')],
  more: false,
  grain: 'choice',
  text: 'We value your privacy',
  language: 'en',
  clicksToRefuse: 1,
  clicksToAccept: 1,
  decided: false,
  wall: false,
  ...change,
});

export const wishing = (...allow: Purpose[]): Resolved =>
  resolve(
    allow.map((purpose) => ({ scope: 'everywhere', purpose, allow: true })),
    'site.example',
    'neutral',
  );

export const anyWish = fc.subarray([...PURPOSES]).map((allow) => wishing(...allow));

const anyChoice: fc.Arbitrary<Choice> = fc.record({
  // Few ids, and odd ones: pages may give two choices one id.
  id: fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor'),
  label: fc.string(),
  purpose: fc.option(fc.constantFrom(...PURPOSES)),
  on: fc.boolean(),
  locked: fc.boolean(),
});

const clicks = fc.option(fc.integer({ min: 0, max: 99 }));

export const anyDialog: fc.Arbitrary<Dialog> = fc.record({
  manager: fc.constantFrom('klaro', 'orejime'),
  layer: fc.constantFrom('page-api' as const, 'rules' as const, 'general' as const),
  choices: fc.array(anyChoice, { maxLength: 6 }),
  more: fc.boolean(),
  grain: fc.constantFrom('choice' as const, 'all' as const),
  text: fc.string(),
  language: fc.string(),
  clicksToRefuse: clicks,
  clicksToAccept: clicks,
  decided: fc.boolean(),
  wall: fc.boolean(),
});
