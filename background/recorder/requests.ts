import { outlineOf } from '../../src/core/knowledge/address.ts';
import { readAddress } from '../../src/core/knowledge/read-address.ts';
import type { Visit } from '../../src/core/model/visit.ts';
import { siteOf } from '../../src/core/web/site-of.ts';
import { lookBehind } from './aliases.ts';
import { note, noteDomain, open, type Entry } from './journal.ts';
import { followMarks } from './syncs.ts';

/** One request on the wire, or one hop of it. */
export interface Heard {
  /** The same for every hop of a redirected request. */
  id: string;
  host: string;
  url: string;
  at: number;
}

/** Where redirected requests were before. */
const hops = new Map<string, string>();
const MOST_HOPS = 500;

/** The host that this request was sent on from, if any; remembers where it is now. */
export function hopOf({ id, host }: Heard): string | null {
  const before = hops.get(id) ?? null;
  hops.delete(id);
  hops.set(id, host);
  for (const known of hops.keys()) {
    if (hops.size <= MOST_HOPS) break;
    hops.delete(known);
  }
  return before;
}

/** Records what one request of a visit says. */
export function recordRequest(visit: Visit, heard: Heard, hop: string | null): void {
  const { host, url, at } = heard;
  const told = { first: at, last: at, visit, host: visit.site, source: 'wire', add: 1 } as const;
  const outline = outlineOf(url);
  const entries: Entry[] = outline
    ? readAddress(outline).map((signal) => ({ ...signal, ...told }))
    : [];
  const own = siteOf(host) === visit.site;
  if (!own) {
    noteDomain(visit, host);
    entries.push({ detector: 'request', payload: { host }, ...told });
  }
  open(visit, 'wire');
  if (entries.length > 0) note(entries);
  if (own) lookBehind(visit, host, at);
  else followMarks(visit, host, url, hop);
}
