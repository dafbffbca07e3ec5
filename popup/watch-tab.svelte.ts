import type { Tabs } from 'webextension-polyfill';
import { browser } from '../src/adapters/browser/api.ts';
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
  /** What was in memory of this tab has been written (or nobody answered in time): reading may start. */
  readonly flushed: boolean;
  /** There was no room to write it. */
  readonly isFull: boolean;
  readonly error: unknown;
}

/** The tab that the popup speaks of, followed as it goes on. `id` null: the active one. */
export function watchTab(id: number | null): WatchedTab {
  let tab = $state.raw<Tabs.Tab>();
  let site = $state.raw<string | null>(null);
  let isPage = $state(true);
  let isOlder = $state(false);
  let flushed = $state(false);
  let isFull = $state(false);
  let error = $state.raw<unknown>(null);

  async function find() {
    const found =
      id === null
        ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
        : await browser.tabs.get(id);
    if (found?.id === undefined) throw new Error('no tab');
    const written = flush(found.id);
    await Promise.all([look(found.id), turnTo(found)]);
    isFull = await written;
    flushed = true;
  }

  async function look(tabId: number) {
    ({ isPage, isOlder } = await lookAt(tabId));
  }

  let address: string | undefined;
  async function turnTo(now: Tabs.Tab) {
    address = now.url;
    const host = webHost(now.url ?? '');
    if (host !== null) await learnDomains([plainHost(host)]);
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
    get isFull() {
      return isFull;
    },
    get error() {
      return error;
    },
  };
}
