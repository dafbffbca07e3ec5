import type { Tabs } from 'webextension-polyfill';
import { browser } from '../src/adapters/browser/api.ts';
import { isAsleep } from '../src/adapters/browser/asleep.ts';
import { lookAt } from '../src/adapters/browser/page-type.ts';
import { learnDomains } from '../src/adapters/browser/told-domain.ts';
import { visibleSite } from '../src/core/web/page-kind.ts';
import { plainHost, webHost } from '../src/core/web/site-of.ts';
import { flush } from '../src/ui/flush.ts';

export interface WatchedTab {
  readonly tab: Tabs.Tab | undefined;
  /** The site that it shows; null where no extension may look. */
  readonly site: string | null;
  /** It shows a page, and not a PDF or a picture. */
  readonly isPage: boolean;
  /** The page was there before the extension, or before its update. */
  readonly isOlder: boolean;
  /** What was in memory of this tab has been written, or nobody answered in time. */
  readonly flushed: boolean;
  /** That takes a while (a worker that starts, a page that is busy): what is stored may be shown before. */
  readonly isLate: boolean;
  /** There was no room to write it. */
  readonly isFull: boolean;
  readonly error: unknown;
  /** To be called when what is stored is on the screen. */
  shown: () => void;
}

/** Milliseconds: a worker that runs and a page at rest are back in 5 to 40, much else going on. */
const LATE = 80;
/** What is on the screen is painted by then (milliseconds). */
const PAINTED = 50;

/** The tab that the popup speaks of, followed as it goes on. `id` null: the active one. */
export function watchTab(id: number | null): WatchedTab {
  let tab = $state.raw<Tabs.Tab>();
  let site = $state.raw<string | null>(null);
  let isPage = $state(true);
  let isOlder = $state(false);
  let flushed = $state(false);
  let isLate = $state(false);
  let isFull = $state(false);
  let error = $state.raw<unknown>(null);

  let shown = () => {};
  const isShown = new Promise<void>((done) => (shown = done));

  async function find() {
    const [found, asleep] = await Promise.all([
      id === null
        ? browser.tabs.query({ active: true, currentWindow: true }).then(([active]) => active)
        : browser.tabs.get(id),
      isAsleep(),
    ]);
    if (found?.id === undefined) throw new Error('no tab');
    const tabId = found.id;
    // A worker that starts takes what the popup needs to be drawn: it holds nothing, and may wait.
    if (asleep) isLate = true;
    else setTimeout(() => (isLate = true), LATE);
    const written = asleep ? isShown.then(() => flush(tabId)) : flush(tabId);
    await Promise.all([look(tabId), turnTo(found, asleep)]);
    isFull = await written;
    flushed = true;
  }

  async function look(tabId: number) {
    ({ isPage, isOlder } = await lookAt(tabId));
  }

  let address: string | undefined;
  async function turnTo(now: Tabs.Tab, asleep = false) {
    address = now.url;
    const host = webHost(now.url ?? '');
    if (host !== null && !(await learnDomains([plainHost(host)], asleep))) isLate = true;
    if (now.url !== address) return;
    site = visibleSite(now.url);
    tab = now;
  }

  $effect(() => {
    const onUpdated = (changed: number, change: { status?: string }, now: Tabs.Tab) => {
      if (changed !== tab?.id) return;
      void turnTo(now);
      if (change.status !== undefined) void look(changed);
      if (change.status === 'complete') void flush(changed).then((full) => (isFull = full));
    };
    browser.tabs.onUpdated.addListener(onUpdated);
    find().catch((cause: unknown) => (error = cause));
    return () => browser.tabs.onUpdated.removeListener(onUpdated);
  });

  return {
    get tab() {
      return tab;
    },
    get site() {
      return site;
    },
    get isPage() {
      return isPage;
    },
    get isOlder() {
      return isOlder;
    },
    get flushed() {
      return flushed;
    },
    get isLate() {
      return isLate;
    },
    get isFull() {
      return isFull;
    },
    get error() {
      return error;
    },
    shown: () => void setTimeout(shown, PAINTED),
  };
}
