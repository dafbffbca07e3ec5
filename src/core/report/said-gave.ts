import { grantedBy } from '../consent/granted.ts';
import type { Preference } from '../model/preference.ts';
import { PURPOSES, type Purpose } from '../model/purpose.ts';
import type { Receipt } from '../model/receipt.ts';
import type { Site } from '../model/visit.ts';
import { resolve, type Resolved } from '../preferences/resolve.ts';
import { isDecided } from './receipt-sums.ts';
import { SERIES, type BySeries, type Series } from './series.ts';

/** A share of sites: `sites` of `of`. */
export interface ShareOfSites {
  sites: number;
  of: number;
}

/** What a person says of a purpose beside what became of it: the privacy paradox, purpose by purpose. */
export interface SaidGave {
  purpose: Purpose;
  /** Sites where the standing preferences allow it, of all sites of the range. */
  said: ShareOfSites;
  /** Sites that were granted it, of those that asked; by the newest receipt of each site. */
  granted: ShareOfSites;
  /** Sites where companies that mainly do this got requests; null where no company shows it. */
  seen: ShareOfSites | null;
}

const isSeries = (purpose: Purpose): purpose is Purpose & Series =>
  (SERIES as readonly string[]).includes(purpose);

/**
 * @param sites sites of the range
 * @param receipts receipts of the range, in any order
 * @param seen on how many sites companies of each series got requests; null while it is not known
 */
export function saidGaveOf(
  preferences: readonly Preference[],
  sites: readonly Site[],
  receipts: readonly Receipt[],
  seen: BySeries | null,
): SaidGave[] {
  const wishes = sites.map(wishOf(preferences));
  const newest = newestOf(receipts.filter(isDecided));
  return PURPOSES.map((purpose) => {
    const asked = newest.filter(({ evidence }) => evidence[purpose] !== undefined);
    return {
      purpose,
      said: { sites: wishes.filter((wish) => wish[purpose].allow).length, of: sites.length },
      granted: {
        sites: asked.filter((receipt) =>
          grantedBy(receipt).some((granted) => granted.purpose === purpose),
        ).length,
        of: asked.length,
      },
      seen: seen && isSeries(purpose) ? { sites: seen[purpose], of: sites.length } : null,
    };
  });
}

/** Sites without a preference of their own share what their label says: worked out once. */
function wishOf(preferences: readonly Preference[]): (site: Site) => Resolved {
  const own = new Set(
    preferences.flatMap(({ scope }) =>
      typeof scope === 'object' && 'site' in scope ? [scope.site] : [],
    ),
  );
  const general = preferences.filter(
    ({ scope }) => typeof scope !== 'object' || !('site' in scope),
  );
  const byLevel = new Map<string, Resolved>();
  return ({ site, level }) => {
    if (own.has(site)) return resolve(preferences, site, level);
    const known = byLevel.get(level) ?? resolve(general, site, level);
    byLevel.set(level, known);
    return known;
  };
}

function newestOf(receipts: readonly Receipt[]): Receipt[] {
  const newest = new Map<string, Receipt>();
  for (const receipt of receipts) {
    const known = newest.get(receipt.site);
    if (!known || known.at < receipt.at) newest.set(receipt.site, receipt);
  }
  return [...newest.values()];
}
