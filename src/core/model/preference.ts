import * as v from 'valibot';
import { PURPOSES } from './purpose.ts';
import { siteNameSchema, TRUST_LEVELS } from './visit.ts';

export const scopeSchema = v.union([
  v.literal('everywhere'),
  v.strictObject({ level: v.picklist(TRUST_LEVELS) }),
  v.strictObject({ site: siteNameSchema }),
]);
/** Where a preference holds. */
export type Scope = v.InferOutput<typeof scopeSchema>;

export const preferenceSchema = v.strictObject({
  scope: scopeSchema,
  purpose: v.picklist(PURPOSES),
  allow: v.boolean(),
});
/** A standing preference. There is at most one for each scope and purpose. */
export type Preference = v.InferOutput<typeof preferenceSchema>;

/** The name of a scope as one string: part of the key that a preference is stored under. */
export const scopeName = (scope: Scope): string =>
  scope === 'everywhere'
    ? 'everywhere'
    : 'level' in scope
      ? `level:${scope.level}`
      : `site:${scope.site}`;
