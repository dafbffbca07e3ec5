import { browser } from '../src/adapters/browser/api.ts';
import type { Places } from '../src/core/preferences/quiet.ts';

type Registered = Parameters<typeof browser.scripting.registerContentScripts>[0][number];

/** What is put into pages: scripts or styles, and in which world. */
interface What {
  js?: string[];
  css?: string[];
  world?: 'MAIN';
}

/**
 * Has a script or style put into the pages of these places, from their next load on, and into no
 * others: who does not need it does not pay for it. Null takes it away.
 */
export async function register(id: string, places: Places | null, what: What): Promise<void> {
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (known) await browser.scripting.unregisterContentScripts({ ids: [id] });
  if (!places || (!places.everywhere && places.except.length === 0)) return;
  const patterns = places.except.flatMap(patternsOf);
  await browser.scripting.registerContentScripts([
    {
      id,
      ...what,
      matches: places.everywhere ? ['<all_urls>'] : patterns,
      ...(places.everywhere && patterns.length > 0 ? { excludeMatches: patterns } : {}),
      allFrames: true,
      matchOriginAsFallback: true,
      runAt: 'document_start',
      // On the disk their names would outlast what is forgotten or locked: each start registers them anew.
      persistAcrossSessions: patterns.length === 0,
    } as Registered,
  ]);
}

/** A site and its subdomains; addresses and single labels have none. */
const patternsOf = (site: string): string[] =>
  /^[\d.]+$|:/.test(site) || !site.includes('.') ? [`*://${site}/*`] : [`*://*.${site}/*`];
