import type { Companies } from '../knowledge/companies.ts';
import type { Enforce } from '../model/enforce.ts';
import type { Preference } from '../model/preference.ts';
import { purposesOf, type Activity, type Purpose } from '../model/purpose.ts';
import type { Receipt } from '../model/receipt.ts';
import type { Site } from '../model/visit.ts';
import { housesOthers, siteOf } from '../web/site-of.ts';
import { allowed, resolve } from './resolve.ts';

/**
 * Which purposes are allowed where companies of the others are kept out. Null: nobody is kept out.
 * Plain data: it is compared and stored as JSON.
 */
export interface EnforcePlan {
  /** On every site that `sites` does not name. */
  everywhere: Purpose[] | null;
  sites: Record<string, Purpose[] | null>;
}
type Known = Pick<Site, 'site' | 'level' | 'excluded' | 'lifted' | 'keptOut'>;

/** Whether the person has nobody kept out on a site: by one click, or by not having it recorded. */
const isLeftAlone = ({ excluded, lifted }: Pick<Site, 'excluded' | 'lifted'>): boolean =>
  excluded || lifted === true;

/**
 * Whether a company may be kept out: everything that it is asked for needs a purpose, and none of these
 * is allowed. Nobody we do not know, and nobody a site may need (null purposes), is ever concerned.
 */
export function isRefused(activities: readonly Activity[], allowing: Iterable<Purpose>): boolean {
  const needed = purposesOf(activities);
  const may = new Set(allowing);
  return needed.length > 0 && !needed.some((purpose) => may.has(purpose));
}

/** Whether a site went on asking companies of a purpose that it was refused, as far as was seen. */
export const hasBroken = ({ evidence }: Pick<Receipt, 'evidence'>): boolean =>
  Object.values(evidence).some(({ verdict }) => verdict === 'broken');

/**
 * Where who is kept out, by the preferences as they are.
 * @param known what is said of single sites; a site that is missing is neutral
 * @param broken sites that broke a promise
 * @returns null where nobody is kept out anywhere
 */
export function enforcePlan(
  mode: Enforce,
  preferences: readonly Preference[],
  known: readonly Known[],
  broken: readonly string[],
): EnforcePlan | null {
  const rows = new Map(known.map((row) => [row.site, row]));
  const may = (site: string): Purpose[] | null => {
    const row = rows.get(site);
    if (row && isLeftAlone(row)) return null;
    return allowed(resolve(preferences, site, row?.level ?? 'neutral'));
  };
  const told = (sites: readonly string[]) =>
    [...new Set(sites)].sort().map((site) => [site, may(site)] as const);
  if (mode !== 'everywhere') {
    const asked = known.flatMap(({ site, keptOut }) => (keptOut === true ? [site] : []));
    const concerned = told(mode === 'broken' ? [...asked, ...broken] : asked);
    const sites = Object.fromEntries(concerned.filter(([, purposes]) => purposes !== null));
    return Object.keys(sites).length > 0 ? { everywhere: null, sites } : null;
  }
  // No site is called '': what is resolved for it is what holds for a site nobody spoke of.
  const everywhere = allowed(resolve(preferences, '', 'neutral'));
  const own = preferences.flatMap(({ scope }) =>
    typeof scope === 'object' && 'site' in scope ? [scope.site] : [],
  );
  const usual = JSON.stringify(everywhere);
  const others = told([...rows.keys(), ...own]);
  return {
    everywhere,
    sites: Object.fromEntries(others.filter(([, purposes]) => JSON.stringify(purposes) !== usual)),
  };
}

/**
 * Whether a request is kept back: what the rules do, said again for one request.
 * @param site of the page
 * @param by host of the document that asks: the page, or a frame in it; null where nobody can say
 */
export function isKeptOut(
  { everywhere, sites }: EnforcePlan,
  companies: Companies,
  request: { site: string; by: string | null; host: string },
): boolean {
  if (request.by === null) return false;
  const asking = siteOf(request.by);
  const own = companies.sameOwner(request.host, asking) && !housesOthers(asking);
  if (own || siteOf(request.host) === asking) return false;
  const usual = Object.hasOwn(sites, request.site) ? null : everywhere;
  const may = Object.hasOwn(sites, asking) ? (sites[asking] ?? null) : usual;
  const { activities, tenant } = companies.whoIs(request.host);
  return may !== null && !tenant && isRefused(activities, may) && !housesOthers(request.host);
}

/** What is done on one site, for the screens: companies are kept out, could be, or it is not about that. */
export function standsOn(
  mode: Enforce,
  site: Pick<Site, 'excluded' | 'lifted' | 'keptOut'> | undefined,
  receipts: readonly Pick<Receipt, 'evidence'>[],
): 'out' | 'lifted' | 'none' {
  if (site?.excluded === true) return 'none';
  const asked = site?.keptOut === true || mode === 'everywhere';
  if (!asked && (mode === 'off' || !receipts.some(hasBroken))) return 'none';
  return site?.lifted === true ? 'lifted' : 'out';
}
