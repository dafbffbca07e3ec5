import { send } from './send.ts';

/** Hosts that go into one question: the longest names there are stay under a message's size. */
const AT_ONCE = 200;
/** A worker that runs answers within 2 ms, one that must start first takes 60 and more (milliseconds). */
const PATIENCE = 15;

/** The list, once it had to be loaded. */
let list: ((host: string) => string | null) | null = null;
const told = new Map<string, string | null>();

/** As `src/core/web/registrable-domain.ts`, of hosts that were asked about; null of any other. */
export const registrableDomain = (host: string): string | null => told.get(host) ?? null;

/**
 * Asks the background for the registrable domains of hosts, so that the popup need not bring the list of
 * public suffixes. Where no answer comes at once the list is loaded after all: names wait for no worker.
 * @param isAsleep nobody is there who could answer at once: not asked at all
 * @returns false where the list had to be loaded
 */
export async function learnDomains(hosts: Iterable<string>, isAsleep = false): Promise<boolean> {
  const unknown = [...new Set(hosts)].filter((host) => !told.has(host));
  const parts = Array.from({ length: Math.ceil(unknown.length / AT_ONCE) }, (_, index) =>
    unknown.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
  );
  await Promise.all(parts.map((part) => learn(part, isAsleep)));
  return list === null;
}

async function learn(hosts: string[], isAsleep: boolean): Promise<void> {
  const domains = list || isAsleep ? null : await ask(hosts);
  if (!domains && !list) {
    await import('../suffixes/list.ts');
    list = globalThis.fairshareDomain;
  }
  for (const [index, host] of hosts.entries())
    told.set(host, list ? list(host) : (domains?.[index] ?? null));
}

/** What the background says; null where it says nothing in time. */
function ask(hosts: string[]): Promise<(string | null)[] | null> {
  const asked = send('ui>background.domains', { hosts }).then(
    (answer) => answer.domains,
    () => null,
  );
  const tired = new Promise<null>((done) => setTimeout(() => done(null), PATIENCE));
  return Promise.race([asked, tired]);
}
