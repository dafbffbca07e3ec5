import * as v from 'valibot';
import { PARTS, type Part, type Preference } from '../model/preference.ts';
import { PURPOSES, type Purpose } from '../model/purpose.ts';
import { TRUST_LEVELS } from '../model/visit.ts';
import { resolve, type Resolved } from '../preferences/resolve.ts';

/** A purpose, or a part of one, that the person refuses somewhere; where is not told. */
export const exceptionSchema = v.strictObject({
  purpose: v.picklist(PURPOSES),
  part: v.exactOptional(v.picklist(PARTS)),
});
export type Exception = v.InferOutput<typeof exceptionSchema>;

/** The preferences that name no site: all that is known of them while the record is locked. */
export const withoutSites = (preferences: readonly Preference[]): Preference[] =>
  preferences.filter(({ scope }) => scope === 'everywhere' || 'level' in scope);

/**
 * What is refused for single sites, or would be under one of the labels that a site may have, without
 * saying where. A site's label is not known while locked: what one label allows and another does not is
 * refused until it is.
 */
export function exceptionsOf(preferences: readonly Preference[]): Exception[] {
  const seen = new Map<string, Exception>();
  const add = (purpose: Purpose, part?: Part) =>
    seen.set(`${purpose} ${part ?? ''}`, part === undefined ? { purpose } : { purpose, part });
  for (const { scope, allow, purpose, part } of preferences)
    if (scope !== 'everywhere' && !allow) add(purpose, part);
  const rest = withoutSites(preferences);
  const labelled = TRUST_LEVELS.map((level) => resolve(rest, '', level));
  for (const purpose of PURPOSES) {
    const allowed = labelled.filter((one) => one[purpose].allow).length;
    if (allowed > 0 && allowed < labelled.length) add(purpose);
    for (const part of PARTS)
      if (labelled.some((one) => one[purpose].parts?.[part]?.allow === false)) add(purpose, part);
  }
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
