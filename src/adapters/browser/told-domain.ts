import { send } from './send.ts';

/** Hosts that go into one question: the longest names there are stay under a message's size. */
const AT_ONCE = 200;

const told = new Map<string, string | null>();

/** As `src/core/web/registrable-domain.ts`, of hosts that were asked about; null of any other. */
export const registrableDomain = (host: string): string | null => told.get(host) ?? null;

/**
 * Asks the background for the registrable domains of hosts, so that the popup need not bring the list of
 * public suffixes. Where it stays silent the list is loaded after all: names do not depend on a worker.
 */
export async function learnDomains(hosts: Iterable<string>): Promise<void> {
  const unknown = [...new Set(hosts)].filter((host) => !told.has(host));
  const parts = Array.from({ length: Math.ceil(unknown.length / AT_ONCE) }, (_, index) =>
    unknown.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
  );
  await Promise.all(parts.map(learn));
}

async function learn(hosts: string[]): Promise<void> {
  const domains = await send('ui>background.domains', { hosts }).then(
    (answer) => answer.domains,
    () => null,
  );
  const list = domains ? null : await import('../../core/web/registrable-domain.ts');
  for (const [index, host] of hosts.entries())
    told.set(host, list ? list.registrableDomain(host) : (domains?.[index] ?? null));
}
