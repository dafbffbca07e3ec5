import * as v from 'valibot';
import { preferenceName, preferenceSchema, type Preference } from '../model/preference.ts';
import { standing } from './presets.ts';

/**
 * A change of the preferences: one that is set or taken back (`allow` null), or all standing ones
 * replaced by others.
 */
const wishChangeSchema = v.union([
  v.strictObject({
    ...v.omit(preferenceSchema, ['allow']).entries,
    allow: v.nullable(v.boolean()),
  }),
  v.strictObject({ standing: v.array(preferenceSchema) }),
]);
export type WishChange = v.InferOutput<typeof wishChangeSchema>;

/** So many changes wait at the most: far more than anybody makes while a disk is full. */
const MOST_WAITING = 500;
const waitingSchema = v.pipe(v.array(wishChangeSchema), v.maxLength(MOST_WAITING));

/** Changes that the database would not take, oldest first, as they were stored; none where they are unreadable. */
export function readWaiting(raw: unknown): WishChange[] {
  const parsed = v.safeParse(waitingSchema, raw);
  return parsed.success ? parsed.output : [];
}

/** What waits, with one change more; what it makes needless goes. */
export function waitingWith(waiting: readonly WishChange[], change: WishChange): WishChange[] {
  const rest =
    'standing' in change
      ? waiting.filter((one) => !('standing' in one) && !isStanding(one))
      : waiting.filter(
          (one) => 'standing' in one || preferenceName(one) !== preferenceName(change),
        );
  return [...rest, change].slice(-MOST_WAITING);
}

/** The preferences that hold: those that are stored, as what waits changes them. */
export function withWaiting(
  preferences: readonly Preference[],
  waiting: readonly WishChange[],
): Preference[] {
  const all = new Map(preferences.map((one) => [preferenceName(one), one]));
  for (const change of waiting) {
    if ('standing' in change) {
      for (const one of standing([...all.values()])) all.delete(preferenceName(one));
      for (const one of change.standing) all.set(preferenceName(one), one);
      continue;
    }
    const { allow, ...about } = change;
    if (allow === null) all.delete(preferenceName(about));
    else all.set(preferenceName(about), { ...about, allow });
  }
  return [...all.values()];
}

/** What still waits once a site is forgotten. */
export const waitingWithout = (waiting: readonly WishChange[], site: string): WishChange[] =>
  waiting.filter(
    (one) =>
      'standing' in one ||
      one.scope === 'everywhere' ||
      !('site' in one.scope) ||
      one.scope.site !== site,
  );

const isStanding = (one: Exclude<WishChange, { standing: unknown }>): boolean =>
  standing([{ ...one, allow: one.allow ?? false }]).length > 0;
