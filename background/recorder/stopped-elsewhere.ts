import type { WebRequest } from 'webextension-polyfill';
import { browser } from '../../src/adapters/browser/api.ts';
import type { Visit } from '../../src/core/model/visit.ts';
import type { Signal } from '../../src/core/pipeline/classify.ts';
import { webHost } from '../../src/core/web/site-of.ts';
import { visitAround } from './documents.ts';
import { hostIn, STOPPED, wasStopped } from './stopped.ts';

// Other extensions stop requests as well, and pages list these like any other. The network tells them
// apart, but only where it is listened to: what it said of a site holds for its other loads of the session.

const KEY = 'stoppedElsewhere';
const MOST_SITES = 200;
const MOST_HOSTS = 60;
const MOST_VISITS = 60;

/** Hosts that somebody else stops, site by site; null until this worker has read them. */
let stopped: Map<string, Set<string>> | null = null;
/** Hosts that were reached on each recent visit: one that was reached once is not stopped. */
const reached = new Map<string, Set<string>>();

async function read(): Promise<Map<string, Set<string>>> {
  if (stopped) return stopped;
  const kept = (await browser.storage.session.get(KEY))[KEY] as
    Record<string, string[]> | undefined;
  return (stopped ??= new Map(
    Object.entries(kept ?? {}).map(([site, hosts]) => [site, new Set(hosts)]),
  ));
}

function keep(known: ReadonlyMap<string, ReadonlySet<string>>): void {
  const plain = Object.fromEntries([...known].map(([site, hosts]) => [site, [...hosts]]));
  browser.storage.session.set({ [KEY]: plain }).catch(() => undefined);
}

/** A request of this visit was sent after all: nobody stops its host here. */
export function noteReached({ id, site }: Visit, host: string): void {
  const hosts = reached.get(id) ?? new Set();
  reached.set(id, hosts.add(host));
  for (const visit of reached.keys()) {
    if (reached.size <= MOST_VISITS) break;
    reached.delete(visit);
  }
  const clear = (known: Map<string, Set<string>>) => {
    if (known.get(site)?.delete(host)) keep(known);
  };
  if (stopped) clear(stopped);
  // A worker that just began: the page's own telling, which follows, is to find it cleared.
  else
    read()
      .then(clear)
      .catch(() => undefined);
}

/** The hot path: one request of a tab that failed. Only who was stopped, and not by us, is of interest. */
export function hearStopped(tab: number, details: WebRequest.OnErrorOccurredDetailsType): void {
  const host = webHost(details.url.replace(/^ws/i, 'http'));
  if (host === null || details.type === 'main_frame' || !STOPPED.test(details.error)) return;
  const { documentId, initiator, originUrl } = details as {
    documentId?: string;
    initiator?: string;
    originUrl?: string;
  };
  const at = Math.round(details.timeStamp);
  const by = webHost(initiator ?? originUrl ?? '');
  visitAround(documentId, tab, false)
    .then(async (visit) => {
      if (!visit || (await wasStopped({ site: visit.site, by, host, at }))) return;
      const known = await read();
      if (reached.get(visit.id)?.has(host)) return;
      const hosts = known.get(visit.site) ?? new Set();
      if (hosts.has(host) || hosts.size >= MOST_HOSTS) return;
      known.set(visit.site, hosts.add(host));
      for (const site of known.keys()) {
        if (known.size <= MOST_SITES) break;
        known.delete(site);
      }
      keep(known);
    })
    .catch(() => undefined);
}

/** What a page tells, less the requests that another extension stopped. */
export async function lessStoppedElsewhere<S extends Signal>(
  told: readonly S[],
  site: string,
): Promise<readonly S[]> {
  const hosts = (await read()).get(site);
  if (!hosts?.size) return told;
  return told.filter(
    ({ detector, payload }) => detector !== 'request' || !hosts.has(hostIn(payload) ?? ''),
  );
}

/** Nothing of a forgotten site (null: of any) stays in memory. */
export async function forgetStopped(site: string | null): Promise<void> {
  const known = await read();
  if (site === null) known.clear();
  else known.delete(site);
  keep(known);
}
