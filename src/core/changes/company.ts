import { purposesOf } from '../model/purpose.ts';
import type { Share, SiteDay } from '../model/sums.ts';
import { companiesFor, newActivities, purposesIn } from './activity.ts';
import { median, type Detector } from './known.ts';

/**
 * Companies that nobody knows and those that a page may need count a third: one such host is the usual
 * change of a page, three at once are worth a line.
 */
const LESS = 1 / 3;

const weightOf = ({ known, activities }: Share): number =>
  known && purposesOf(activities).length > 0 ? 1 : LESS;

const weigh = (shares: readonly Share[]): number =>
  shares.reduce((sum, share) => sum + weightOf(share), 0);

/**
 * What comes new on a usual day: pages that auction their advertisements bring other companies with
 * each load, and that is no news every day. The first day is left out, on which all was new.
 */
function usual(earlier: readonly SiteDay[]): number {
  const known = new Set<string>();
  const fresh = [...earlier]
    .sort((a, b) => (a.day < b.day ? -1 : 1))
    .map(({ companies }) => {
      const added = companies.filter(({ name }) => !known.has(name));
      for (const { name } of added) known.add(name);
      return weigh(added);
    });
  return median(fresh.slice(1)) ?? 0;
}

/** Companies that were never seen on the site. Those of a new activity are told with that. */
export const company: Detector = ({ today, earlier }) => {
  const known = new Set(earlier.flatMap(({ names }) => names));
  const elsewhere = new Set(companiesFor(today, newActivities({ today, earlier })));
  const fresh = today.companies.filter(({ name }) => !known.has(name) && !elsewhere.has(name));
  // Thirds do not add up to a whole exactly.
  const weight = Math.round(weigh(fresh) * 3) / 3;
  if (weight < 1 || weight <= usual(earlier)) return [];
  const named = fresh.filter((one) => one.known);
  return [
    {
      kind: 'company',
      subjects: named
        .sort((a, b) => weightOf(b) - weightOf(a) || (a.name < b.name ? -1 : 1))
        .map(({ name }) => name),
      more: fresh.length - named.length,
      purposes: purposesIn(named),
    },
  ];
};
