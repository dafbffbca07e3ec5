import { scopeName, type Preference, type Scope } from '../core/model/preference.ts';
import { PURPOSES, type Purpose } from '../core/model/purpose.ts';
import type { TrustLevel } from '../core/model/visit.ts';
import { resolve, type Resolved } from '../core/preferences/resolve.ts';

export interface Step {
  scope: Scope;
  purpose: Purpose;
  allow: boolean | null;
}

/**
 * What has to be written so that a choice made on one site holds everywhere: the wide preference, and
 * the site's own one taken back where the site keeps the same answer without it.
 */
export function sameEverywhere(
  preferences: readonly Preference[],
  site: string,
  level: TrustLevel,
  purpose: Purpose,
  allow: boolean,
): Step[] {
  const wide: Step = { scope: 'everywhere', purpose, allow };
  const own = scopeName({ site });
  const without = preferences.filter(
    (one) => one.purpose !== purpose || ![own, 'everywhere'].includes(scopeName(one.scope)),
  );
  const then = resolve([...without, { scope: 'everywhere', purpose, allow }], site, level);
  return then[purpose].allow === allow ? [wide, { scope: { site }, purpose, allow: null }] : [wide];
}

/** Where all answers come from, as a name of `choiceFrom_` texts; null where they differ in that. */
export function commonSource(resolved: Resolved, level: TrustLevel): string | null {
  const [first, ...others] = new Set(PURPOSES.map((purpose) => resolved[purpose].from));
  if (first === undefined || others.length > 0) return null;
  return first === 'level' ? `level_${level}` : first;
}
