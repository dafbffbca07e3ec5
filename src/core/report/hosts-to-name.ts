import type { Observation } from '../model/observation.ts';
import { plainHost } from '../web/site-of.ts';

/** Where an observation names a host, and who is known to be behind it. */
const PLACES: readonly [host: string, who: string][] = [
  ['host', 'company'],
  ['domain', 'company'],
  ['from', 'sender'],
  ['to', 'company'],
];

/** The hosts that a report names by their site, because nobody is known to be behind them. */
export function hostsToName(observations: readonly Observation[]): Set<string> {
  const hosts = new Set<string>();
  for (const { detail } of observations as readonly { detail: Record<string, unknown> }[])
    for (const [place, who] of PLACES) {
      const host = detail[place];
      if (typeof host === 'string' && typeof detail[who] !== 'string') hosts.add(plainHost(host));
    }
  return hosts;
}
