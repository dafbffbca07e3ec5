import type { Quiet, Quieted } from '../model/quiet.ts';
import type { Site } from '../model/visit.ts';

/** Where something is done: everywhere or nowhere, but for these sites the other way round. */
export interface Places {
  everywhere: boolean;
  except: string[];
}

/** Whether something is kept quiet on a site: its own setting goes before the one for everywhere. */
export const isQuiet = (
  quiet: Quieted,
  site: Pick<Site, 'quiet'> | undefined,
  what: Quiet,
): boolean => site?.quiet?.[what] ?? quiet[what];

/** Where something is kept quiet. @param sites those with a setting of their own; others change nothing */
export function quietPlaces(
  quiet: Quieted,
  sites: readonly Pick<Site, 'site' | 'quiet'>[],
  what: Quiet,
): Places {
  const except = sites
    .filter((site) => isQuiet(quiet, site, what) !== quiet[what])
    .map(({ site }) => site);
  return { everywhere: quiet[what], except: [...new Set(except)].sort() };
}
