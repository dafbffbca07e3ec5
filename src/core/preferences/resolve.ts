import { scopeName, type Preference, type Scope } from '../model/preference.ts';
import { PURPOSES, type Purpose } from '../model/purpose.ts';
import type { TrustLevel } from '../model/visit.ts';

/** What holds for one purpose on one site, and which preference decided it. */
export interface Decided {
  purpose: Purpose;
  allow: boolean;
  /** `default` where no preference speaks: not allowed. */
  from: 'site' | 'level' | 'everywhere' | 'default';
}
export type Resolved = Record<Purpose, Decided>;

/**
 * The one resolution rule: this site over trust level over everywhere over the default, which is no.
 * Total, and independent of the order of the preferences; of two for the same scope and purpose the
 * stricter one holds (storage does not let that happen, an imported file might).
 */
export function resolve(
  preferences: readonly Preference[],
  site: string,
  level: TrustLevel,
): Resolved {
  const scopes: [Decided['from'], Scope][] = [
    ['site', { site }],
    ['level', { level }],
    ['everywhere', 'everywhere'],
  ];
  const decide = (purpose: Purpose): Decided => {
    for (const [from, scope] of scopes) {
      const name = scopeName(scope);
      const here = preferences.filter(
        (row) => row.purpose === purpose && scopeName(row.scope) === name,
      );
      if (here.length) return { purpose, allow: here.every((row) => row.allow), from };
    }
    return { purpose, allow: false, from: 'default' };
  };
  return Object.fromEntries(PURPOSES.map((purpose) => [purpose, decide(purpose)])) as Resolved;
}

/** The purposes that a resolution allows, in display order. */
export const allowed = (resolved: Resolved): Purpose[] =>
  PURPOSES.filter((purpose) => resolved[purpose].allow);
