import type { Companies } from '../knowledge/companies.ts';
import type { Purpose } from '../model/purpose.ts';
import { housesOthers, siteOf } from '../web/site-of.ts';
import { isRefused, type EnforcePlan } from './enforce.ts';

/** A rule as browsers take it (declarativeNetRequest), less its number and the types of requests. */
export interface EnforceRule {
  priority: number;
  action: 'block' | 'allow' | 'allowAllRequests';
  /** Every domain stands for its subdomains too. */
  condition: {
    initiatorDomains?: string[];
    excludedInitiatorDomains?: string[];
    requestDomains: string[];
    excludedRequestDomains?: string[];
  };
}

/**
 * The higher one wins. A site with an exception is let through whole (with what frames in it ask for),
 * then what holds there instead is kept out again; a company is never cut off from itself.
 */
const PRIORITY = { everywhere: 1, exception: 2, site: 3, family: 4 };
/** Headers are only set above whatever lets a request through: rules for them stand higher. */
export const ABOVE_ENFORCEMENT = 10;

interface Domain {
  domain: string;
  company: string;
  refusedBy: (may: readonly Purpose[]) => boolean;
}

/** The domains of the table that can be spoken of: those that only house others are not. */
const domainsOf = (companies: Companies): Domain[] =>
  [...companies.entries()].flatMap(([domain, { company, activities }]) =>
    company === null || housesOthers(domain)
      ? []
      : [{ domain, company, refusedBy: (may: readonly Purpose[]) => isRefused(activities, may) }],
  );

/** The rules that carry out a plan; a few hundred at the most, whatever the plan. */
export function enforceRules(plan: EnforcePlan, companies: Companies): EnforceRule[] {
  const domains = domainsOf(companies);
  const { everywhere, sites } = plan;
  const named = Object.keys(sites);
  const groups = new Map<string, { may: Purpose[]; sites: string[] }>();
  for (const [site, may] of Object.entries(sites)) {
    if (may === null) continue;
    const group = groups.get(may.join()) ?? { may, sites: [] };
    group.sites.push(site);
    groups.set(may.join(), group);
  }
  return [
    ...(everywhere
      ? blocking(PRIORITY.everywhere, everywhere, domains, named, 'excludedInitiatorDomains')
      : []),
    ...(everywhere && named.length > 0 ? [letThrough(named)] : []),
    ...[...groups.values()].flatMap(({ may, sites: own }) =>
      blocking(PRIORITY.site, may, domains, own, 'initiatorDomains'),
    ),
    ...families(domains, everywhere ? null : new Set(named.map(ownerBy(companies)))),
  ];
}

const ownerBy = (companies: Companies) => (site: string) => companies.whoIs(site).company;

const letThrough = (sites: string[]): EnforceRule => ({
  priority: PRIORITY.exception,
  action: 'allowAllRequests',
  condition: { requestDomains: sites },
});

function blocking(
  priority: number,
  may: readonly Purpose[],
  domains: readonly Domain[],
  sites: string[],
  side: 'initiatorDomains' | 'excludedInitiatorDomains',
): EnforceRule[] {
  const out = new Set(domains.flatMap(({ domain, refusedBy }) => (refusedBy(may) ? [domain] : [])));
  if (out.size === 0) return [];
  // Part of such a domain may be something else: a company's consent manager, its support chat.
  const spared = domains.flatMap(({ domain }) =>
    !out.has(domain) && above(domain).some((one) => out.has(one)) ? [domain] : [],
  );
  const condition = {
    requestDomains: [...out],
    ...(spared.length > 0 ? { excludedRequestDomains: spared } : {}),
    ...(sites.length > 0 ? { [side]: sites } : {}),
  };
  return [{ priority, action: 'block', condition }];
}

/** A domain's own parents: `b.c` and `c` of `a.b.c`. */
const above = (domain: string): string[] =>
  domain
    .split('.')
    .slice(1)
    .map((_, index, labels) => labels.slice(index).join('.'));

/** What companies ask of themselves, from one of their sites to another. */
function families(
  domains: readonly Domain[],
  owners: ReadonlySet<string | null> | null,
): EnforceRule[] {
  const companies = new Map<string, Domain[]>();
  for (const one of domains) {
    if (owners && !owners.has(one.company)) continue;
    companies.set(one.company, [...(companies.get(one.company) ?? []), one]);
  }
  return [...companies.values()].flatMap((own): EnforceRule[] => {
    const sites = own.flatMap(({ domain }) => (siteOf(domain) === domain ? [domain] : []));
    const asked = own.flatMap(({ domain, refusedBy }) => (refusedBy([]) ? [domain] : []));
    if (asked.length === 0 || sites.length < 2) return [];
    const condition = { initiatorDomains: sites, requestDomains: asked };
    return [{ priority: PRIORITY.family, action: 'allow', condition }];
  });
}
