import { PARTS, scopeName, type Part, type Preference, type Scope } from '../model/preference.ts';
import { PURPOSES, type Purpose } from '../model/purpose.ts';
import type { TrustLevel } from '../model/visit.ts';

/** Which scope decided; `default` where no preference speaks. */
export type From = 'site' | 'level' | 'everywhere' | 'default';

/** What holds for one purpose on one site, and which preference decided it. */
export interface Decided {
  purpose: Purpose;
  /** Not allowed by default. */
  allow: boolean;
  from: From;
  /** What was said of parts of it. It can only take away: a refused purpose is refused whole. */
  parts?: Partial<Record<Part, { allow: boolean; from: From }>>;
}
export type Resolved = Record<Purpose, Decided>;

/** The scopes that speak for a site, the narrowest first. */
export const scopesOf = (site: string, level: TrustLevel): [Exclude<From, 'default'>, Scope][] => [
  ['site', { site }],
  ['level', { level }],
  ['everywhere', 'everywhere'],
];

/**
 * The one resolution rule: this site over trust level over everywhere over the default, which is no.
 * Parts of a purpose follow the same rule among themselves: what was said of a part holds until more is
 * said of that part, whatever is said of the purpose.
 * Total, and independent of the order of the preferences; of two for the same scope, purpose and part
 * the stricter one holds (storage does not let that happen, an imported file might).
 */
export function resolve(
  preferences: readonly Preference[],
  site: string,
  level: TrustLevel,
): Resolved {
  const scopes = scopesOf(site, level).map(([from, scope]) => [from, scopeName(scope)] as const);
  const decide = (purpose: Purpose, part?: Part): { allow: boolean; from: From } => {
    for (const [from, name] of scopes) {
      const here = preferences.filter(
        (row) => row.purpose === purpose && row.part === part && scopeName(row.scope) === name,
      );
      if (here.length) return { allow: here.every((row) => row.allow), from };
    }
    return { allow: false, from: 'default' };
  };
  const whole = (purpose: Purpose): Decided => {
    const parts = PARTS.map((part) => [part, decide(purpose, part)] as const).filter(
      ([, { from }]) => from !== 'default',
    );
    const decided = { purpose, ...decide(purpose) };
    return parts.length === 0 ? decided : { ...decided, parts: Object.fromEntries(parts) };
  };
  return Object.fromEntries(PURPOSES.map((purpose) => [purpose, whole(purpose)])) as Resolved;
}

/** The purposes that a resolution allows, in display order. */
export const allowed = (resolved: Resolved): Purpose[] =>
  PURPOSES.filter((purpose) => resolved[purpose].allow);
