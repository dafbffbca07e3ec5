import { browser } from '../../src/adapters/browser/api.ts';

/**
 * When the person deleted a site's record (or everything): what a page goes on telling of the time
 * before must not bring it back, though the page is still open, kept for going back, or the worker was
 * stopped in between. Kept for the browser session; older pages are gone by then.
 */
const KEY = 'forgotten';
const EVERYTHING = '*';

interface Known {
  /** Sites (or everything), and until when (ms); any name may be a site's, `constructor` too. */
  until: Map<string, number>;
  /** Times that were forgotten of all sites. */
  spans: [since: number, until: number][];
}
let known: Known = { until: new Map(), spans: [] };
/** The latest time up to which anything is forgotten: asked for every signal. */
let latest = 0;
/** As it is stored. */
type Stored = Omit<Known, 'until'> & { until: [site: string, until: number][] };
const loaded = browser.storage.session.get(KEY).then(
  (stored) => {
    const before = stored[KEY] as Stored | undefined;
    known = {
      until: new Map([...(before?.until ?? []), ...known.until]),
      spans: [...(before?.spans ?? []), ...known.spans],
    };
    noteLatest();
  },
  () => undefined,
);

/** Remembers that everything of a site (of all: null) up to now is forgotten. */
export async function markForgotten(site: string | null, now: number): Promise<void> {
  await loaded;
  known.until.set(site ?? EVERYTHING, now);
  noteLatest();
  await keep();
}

/** Remembers that everything of a time is forgotten (ms, both ends in it). */
export async function markSpanForgotten(since: number, until: number): Promise<void> {
  await loaded;
  known.spans.push([since, until]);
  noteLatest();
  await keep();
}

function noteLatest(): void {
  latest = Math.max(0, ...known.until.values(), ...known.spans.map(([, until]) => until));
}

function keep(): Promise<void> {
  const stored: Stored = { ...known, until: [...known.until] };
  return browser.storage.session.set({ [KEY]: stored });
}

/** Whether a document that began at `at` belongs to what the person deleted. */
export async function isForgotten(site: string, at: number): Promise<boolean> {
  await loaded;
  return isForgottenNow(site, at);
}

/**
 * A clock that was ahead when something was forgotten, and is right again, must not keep from being
 * recorded what is visited from now on.
 */
function withoutFuture(now: number): void {
  if (latest <= now) return;
  known.until = new Map([...known.until].map(([site, until]) => [site, Math.min(until, now)]));
  known.spans = known.spans.map(([since, until]) => [since, Math.min(until, now)]);
  noteLatest();
  // Where it is not kept, the next start finds it ahead once more.
  keep().catch(() => undefined);
}

/** The same, of what is in memory already. */
export function isForgottenNow(site: string, at: number): boolean {
  withoutFuture(Date.now());
  const until = Math.max(known.until.get(site) ?? 0, known.until.get(EVERYTHING) ?? 0);
  return at <= until || known.spans.some(([since, end]) => at >= since && at <= end);
}
