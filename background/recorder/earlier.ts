import { webHost } from '../../src/core/web/site-of.ts';
import type { Handlers } from '../router.ts';
import { wait, wasMissed } from './contents.ts';
import { visitAround } from './documents.ts';

/**
 * Takes addresses that a page had asked for before its tab was listened to: what it knows of a person is
 * found when it is built, and by then it may have passed it on. Of these requests bodies are not known.
 */
export function recordEarlier(): Pick<Handlers, 'content>background.earlier'> {
  return {
    'content>background.earlier'({ requests }, sender) {
      const tab = sender.tab.id;
      if (tab === undefined || sender.tab.incognito !== false) return { kept: false };
      let kept = false;
      for (const { url, channel, at } of requests) {
        const host = webHost(url);
        if (host === null || !wasMissed(tab, url, at)) continue;
        kept = true;
        wait({
          name: '',
          tab,
          host,
          url,
          channel,
          at,
          body: null,
          headers: null,
          visit: () => visitAround(sender.documentId, tab, false),
        });
      }
      return { kept };
    },
  };
}
