import type { Observation } from '../model/observation.ts';
import type { SiteDay } from '../model/sums.ts';
import { siteOf } from '../web/site-of.ts';

/** Every host that an observation names: receivers, scripts, names that stand for others. */
function hostsOf({ detail }: Observation): string[] {
  const all: Record<string, unknown> = detail;
  return ['host', 'alias', 'domain', 'script', 'from', 'to', 'by'].flatMap((name) => {
    const value = all[name];
    return typeof value === 'string' && value !== '' ? [value] : [];
  });
}

/** The company of an observation as lists and sums name it: by name, or by its registrable domain. */
function companyOf(observation: Observation): string | null {
  const { detail } = observation;
  const known = 'company' in detail ? detail.company : null;
  if (known !== null) return known;
  return 'host' in detail ? siteOf(detail.host) : null;
}

/**
 * Whether an observation tells anything of a company: it is its own, or names one of its hosts, also as
 * the other side of something (who handed a mark over, say).
 * @param domains registrable domains of the company
 */
export function mentions(
  observation: Observation,
  company: string,
  domains: ReadonlySet<string>,
): boolean {
  const { detail } = observation;
  if (companyOf(observation) === company) return true;
  if ('sender' in detail && detail.sender === company) return true;
  // On a site of the company's own, the site is what was seen, and forgetting the site takes it.
  return hostsOf(observation)
    .map(siteOf)
    .some((domain) => domain !== observation.site && domains.has(domain));
}

/** Registrable domains that an observation shows to be the company's own. */
export function domainsOf(observation: Observation, company: string): string[] {
  if (companyOf(observation) !== company) return [];
  const { detail } = observation;
  // What a script's host or the site's own host is called says nothing of the company.
  const host =
    'alias' in detail && detail.alias ? detail.alias : 'host' in detail ? detail.host : '';
  const isTheirs = !('party' in detail) || detail.party === 'third';
  return host !== '' && isTheirs && siteOf(host) !== observation.site ? [siteOf(host)] : [];
}

/** A day's sum without a company. Marks and ways of recognising stay: the sum does not say whose. */
export function sumWithout(sum: SiteDay, company: string): SiteDay {
  const share = sum.companies.find(({ name }) => name === company);
  return {
    ...sum,
    requests: sum.requests - (share?.requests ?? 0),
    companies: sum.companies.filter(({ name }) => name !== company),
    names: sum.names.filter((name) => name !== company),
    sent: sum.sent.filter(({ to }) => to !== company),
  };
}
