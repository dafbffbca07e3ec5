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

/** The browser begins to listen a little after it is asked to (milliseconds). */
const BEGINS = 1000;
/** What was on its way by then is listed once it has come, which takes so long at the most (milliseconds). */
const COMES = 30_000;

let left = -1;

/** Tells, once, of this document's requests to other hosts so far, from the browser's resource timing. */
export function tellEarlier(): void {
  if (left >= 0) return;
  left = MOST;
  const until = performance.now() + BEGINS;
  const observer = new PerformanceObserver((list) => {
    const requests = (list.getEntries() as PerformanceResourceTiming[])
      .filter(({ name, startTime }) => startTime <= until && mayHold(name))
      .slice(-left)
      .map(({ name, initiatorType, startTime }) => ({
        url: name.slice(0, LONGEST),
        channel: CHANNELS[initiatorType] ?? 'other',
        at: Math.round(performance.timeOrigin + startTime),
      }));
    if (requests.length === 0 || left === 0) return;
    left -= requests.length;
    ask('content>background.earlier', { requests }).catch(() => undefined);
  });
  observer.observe({ type: 'resource', buffered: true });
  setTimeout(() => observer.disconnect(), COMES);
}

const mayHold = (url: string): boolean =>
  isElsewhere(url) && MAY_HOLD.test(url.slice(url.indexOf('/', 8)));
const isElsewhere = (url: string): boolean =>
  /^https?:/.test(url) && !url.startsWith(`${location.origin}/`);
