import type { Channel } from '../../src/core/model/observation.ts';
import { ask } from './worker.ts';

/** What may hold something of a person: an address, a number, a digest or something wrapped up. */
const MAY_HOLD = /@|%40|\d{8}|[\w+/-]{20}/i;
const MOST = 60;
const LONGEST = 4000;

const CHANNELS: Readonly<Record<string, Channel>> = {
  fetch: 'fetch',
  xmlhttprequest: 'fetch',
  img: 'img',
  image: 'img',
  css: 'img',
  beacon: 'beacon',
  script: 'script',
  iframe: 'frame',
  frame: 'frame',
};

let told = false;

/** Tells once of this document's requests to other hosts so far, from the browser's resource timing. */
export function tellEarlier(): void {
  if (told) return;
  told = true;
  const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const requests = entries
    .filter(({ name }) => isElsewhere(name) && MAY_HOLD.test(name.slice(name.indexOf('/', 8))))
    .slice(-MOST)
    .map(({ name, initiatorType, startTime }) => ({
      url: name.slice(0, LONGEST),
      channel: CHANNELS[initiatorType] ?? 'other',
      at: Math.round(performance.timeOrigin + startTime),
    }));
  if (requests.length > 0) ask('content>background.earlier', { requests }).catch(() => undefined);
}

const isElsewhere = (url: string): boolean =>
  /^https?:/.test(url) && !url.startsWith(`${location.origin}/`);
