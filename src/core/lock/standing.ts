import * as v from 'valibot';
import { PARTS, type Preference } from '../model/preference.ts';
import { PURPOSES } from '../model/purpose.ts';
import type { Resolved } from '../preferences/resolve.ts';

/** A purpose, or a part of one, that the person refuses somewhere; where is not told. */
export const exceptionSchema = v.strictObject({
  purpose: v.picklist(PURPOSES),
  part: v.exactOptional(v.picklist(PARTS)),
});
export type Exception = v.InferOutput<typeof exceptionSchema>;

/** The preferences that name no site: all that is known of them while the record is locked. */
export const withoutSites = (preferences: readonly Preference[]): Preference[] =>
  preferences.filter(({ scope }) => scope === 'everywhere' || 'level' in scope);

/** What is refused for single sites, or for a label that sites may have, without saying where. */
export function exceptionsOf(preferences: readonly Preference[]): Exception[] {
  const refused = preferences.filter(({ scope, allow }) => scope !== 'everywhere' && !allow);
  const seen = new Map<string, Exception>();
  for (const { purpose, part } of refused)
    seen.set(`${purpose} ${part ?? ''}`, part === undefined ? { purpose } : { purpose, part });
  return [...seen.values()];
}

/**
 * What holds on a site of which nobody can tell, while locked, whether it is an exception: what is
 * refused anywhere is refused. It never allows more.
 */
export function withExceptions(resolved: Resolved, exceptions: readonly Exception[]): Resolved {
  const narrowed = { ...resolved };
  for (const { purpose, part } of exceptions) {
    const known = narrowed[purpose];
    narrowed[purpose] =
      part === undefined
        ? { ...known, allow: false }
        : { ...known, parts: { ...known.parts, [part]: { allow: false, from: 'site' } } };
  }
  return narrowed;
}
