import type { Observation } from '../model/observation.ts';
import { siteOf } from '../web/site-of.ts';

/** A company that got nothing, how many requests to it were stopped, and since when (ms). */
export interface Stopped {
  name: string;
  requests: number;
  since: number;
}

/** What was stopped on a site, the most first. */
export function stoppedIn(observations: readonly Observation[]): Stopped[] {
  const companies = new Map<string, Stopped>();
  for (const one of observations) {
    if (one.kind !== 'blocked') continue;
    const name = one.detail.company ?? siteOf(one.detail.host);
    const known = companies.get(name) ?? { name, requests: 0, since: one.first };
    known.requests += one.count;
    known.since = Math.min(known.since, one.first);
    companies.set(name, known);
  }
  return [...companies.values()].sort(
    (a, b) => b.requests - a.requests || (a.name < b.name ? -1 : 1),
  );
}
