import { clock } from './clock.ts';
import type { Outbox } from './outbox.ts';

/** Long enough for any file of two members. */
const LONGEST = 10_000;

/** The person looks at what the site says of "do not sell": it is read along. */
export function readGpcFile(outbox: Outbox): void {
  if (window !== window.top || location.pathname !== '/.well-known/gpc.json') return;
  document.addEventListener('DOMContentLoaded', () => {
    try {
      const text = (document.body.textContent ?? '').slice(0, LONGEST);
      const said = (JSON.parse(text) as { gpc?: unknown } | null)?.gpc;
      const at = clock();
      if (typeof said === 'boolean')
        outbox.add('gpc', { what: 'says', value: said }, { first: at, last: at });
    } catch {
      // Not the file that it is named as.
    }
  });
}
