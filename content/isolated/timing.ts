import { outlineOf } from '../../src/core/knowledge/address.ts';
import { insecureOrigin } from './insecure.ts';
import type { Outbox } from './outbox.ts';

/**
 * Hosts asked by this document, from the browser's own resource timing: nearly free, and it lists what
 * was loaded before us too. It does not show redirect hops (the wire source does, where it listens).
 * Of addresses that a known product may have written, also of the site's own, the outline is told.
 */
export function watchTiming(outbox: Outbox): void {
  const own = window === window.top ? location.hostname : null;
  const origin = performance.timeOrigin;
  const read = (entries: PerformanceEntryList) => {
    for (const { name, startTime, duration } of entries) {
      const at = Math.round(origin + startTime);
      // What the browser blocked took no time; what it upgraded is named by its https address.
      const clear = location.protocol === 'https:' && duration > 0;
      const unsafe = clear ? insecureOrigin(name) : null;
      if (unsafe) outbox.add('insecure', { what: 'content', to: unsafe }, { first: at, last: at });
      const host = hostOf(name);
      if (host === null) continue;
      if (host !== own) outbox.add('request', { host }, { first: at, last: at });
      const address = outlineOf(name);
      if (address !== null) outbox.add('request', { address }, { first: at, last: at });
    }
  };
  const observer = new PerformanceObserver((list) => read(list.getEntries()));
  observer.observe({ type: 'resource', buffered: true });
  // What the browser has not handed over yet when the page is left, before the outbox tells.
  addEventListener('pagehide', () => read(observer.takeRecords()), { capture: true });
}

function hostOf(url: string): string | null {
  if (!/^(?:https?|wss?):/i.test(url)) return null;
  try {
    const host = new URL(url).hostname;
    return host.length > 0 && host.length <= 253 ? host : null;
  } catch {
    return null;
  }
}
