import type { Preference } from '../model/preference.ts';
import type { Site } from '../model/visit.ts';
import type { Places } from './quiet.ts';
import { resolve } from './resolve.ts';

/** Where "do not sell or share" is said. */
export type SignalPlan = Places;

/**
 * Follows the preference for selling. A site that was never labelled is neutral; those with a label or
 * a preference of their own are exceptions where they come out otherwise.
 * @param labelled the sites that carry a label other than neutral
 */
export function signalPlan(
  preferences: readonly Preference[],
  labelled: readonly Pick<Site, 'site' | 'level'>[],
): SignalPlan {
  const levels = new Map(labelled.map(({ site, level }) => [site, level]));
  const own = preferences.flatMap(({ scope }) =>
    typeof scope === 'object' && 'site' in scope ? [scope.site] : [],
  );
  // No site is called '': what is resolved for it is what holds for a site nobody spoke of.
  const everywhere = !resolve(preferences, '', 'neutral').selling.allow;
  const sites = [...new Set([...levels.keys(), ...own])].sort();
  const except = sites.filter((site) => {
    const { allow } = resolve(preferences, site, levels.get(site) ?? 'neutral').selling;
    return !allow !== everywhere;
  });
  return { everywhere, except };
}
