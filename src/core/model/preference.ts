import * as v from 'valibot';
import { KIND_GROUPS } from './kind-group.ts';
import { PURPOSES } from './purpose.ts';
import { siteNameSchema, TRUST_LEVELS } from './visit.ts';

export const scopeSchema = v.union([
  v.literal('everywhere'),
  v.strictObject({ level: v.picklist(TRUST_LEVELS) }),
  v.strictObject({ site: siteNameSchema }),
]);
/** Where a preference holds. */
export type Scope = v.InferOutput<typeof scopeSchema>;

/**
 * Parts of a purpose that can be decided on apart: one kind of data, or what a site does without asking
 * because it claims to need no permission (`interest`: "legitimate interest").
 */
export const PARTS = [...KIND_GROUPS, 'interest'] as const;
export type Part = (typeof PARTS)[number];

export const preferenceSchema = v.strictObject({
  scope: scopeSchema,
  purpose: v.picklist(PURPOSES),
  /** Only this part of the purpose; where left out, the purpose itself. */
  part: v.exactOptional(v.picklist(PARTS)),
  allow: v.boolean(),
});
/** A standing preference. There is at most one for each scope, purpose and part. */
export type Preference = v.InferOutput<typeof preferenceSchema>;

/** The name of a scope as one string: part of the key that a preference is stored under. */
export const scopeName = (scope: Scope): string =>
  scope === 'everywhere'
    ? 'everywhere'
    : 'level' in scope
      ? `level:${scope.level}`
      : `site:${scope.site}`;

/** What a preference speaks of, as one string: its key. Those without a part are named as they always were. */
export const preferenceName = ({ scope, purpose, part }: Omit<Preference, 'allow'>): string =>
  `${scopeName(scope)} ${purpose}${part === undefined ? '' : ` ${part}`}`;
