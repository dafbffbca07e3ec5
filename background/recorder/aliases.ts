import { browser } from '../../src/adapters/browser/api.ts';
import type { Visit } from '../../src/core/model/visit.ts';
import { siteOf } from '../../src/core/web/site-of.ts';
import { companies } from '../state.ts';
import { underWay } from '../under-way.ts';
import { note } from './journal.ts';

/** Firefox only: what a host of the site's own stands for. Chromium has no way to ask. */
const dns = (browser as { dns?: typeof browser.dns }).dns;

/** Asked once per host in a worker's life. */
const asked = new Map<string, Promise<string | null>>();
const MOST = 500;
/** Hosts that are asked for everywhere and stand for a place to be hosted, not for a company. */
const PLAIN = /^(?:www|cdn|static|img|images|assets|media)\d*\./;

/** Looks behind a host of the site's own: it may be another company's under an alias (CNAME). */
export function lookBehind(visit: Visit, host: string, at: number): void {
  if (!dns || siteOf(host) !== visit.site || host === visit.site || PLAIN.test(host)) return;
  underWay(noteAlias(visit, host, at)).catch(() => undefined);
}

async function noteAlias(visit: Visit, host: string, at: number): Promise<void> {
  const alias = await (asked.get(host) ?? ask(host));
  if (alias === null || siteOf(alias) === visit.site) return;
  const { tracks, activities, tenant } = (await companies()).whoIs(alias);
  const counts = activities.some(
    (one) => one === 'analytics' || one === 'recording' || one === 'personalisation',
  );
  if (tenant || !(tracks || counts)) return;
  const told = { detector: 'request', payload: { host, alias }, first: at, last: at } as const;
  note([{ ...told, visit, host: visit.site, source: 'wire', add: 1 }]);
}

function ask(host: string): Promise<string | null> {
  const answer = dns
    ? dns.resolve(host, ['canonical_name']).then(
        ({ canonicalName }) => canonicalName?.replace(/\.+$/, '').toLowerCase() ?? null,
        () => null,
      )
    : Promise.resolve(null);
  asked.set(host, answer);
  for (const known of asked.keys()) {
    if (asked.size <= MOST) break;
    asked.delete(known);
  }
  return answer;
}
