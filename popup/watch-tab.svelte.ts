import type { Tabs } from 'webextension-polyfill';
import { browser } from '../src/adapters/browser/api.ts';
import { flush } from '../src/ui/flush.ts';

export interface WatchedTab {
  readonly tab: Tabs.Tab | undefined;
  /** What was in memory of this tab has been written (or nobody answered in time): reading may start. */
  readonly flushed: boolean;
  readonly error: unknown;
}

/** The tab that the popup speaks of, followed as it goes on. `id` null: the active one. */
export function watchTab(id: number | null): WatchedTab {
  let tab = $state.raw<Tabs.Tab>();
  let flushed = $state(false);
  let error = $state.raw<unknown>(null);

  async function find() {
    const found =
      id === null
        ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
        : await browser.tabs.get(id);
    if (found?.id === undefined) throw new Error('no tab');
    tab = found;
    await flush(found.id);
    flushed = true;
  }

  $effect(() => {
    const onUpdated = (changed: number, change: { status?: string }, now: Tabs.Tab) => {
      if (changed !== tab?.id) return;
      tab = now;
      if (change.status === 'complete') void flush(changed);
    };
    browser.tabs.onUpdated.addListener(onUpdated);
    find().catch((cause: unknown) => (error = cause));
    return () => browser.tabs.onUpdated.removeListener(onUpdated);
  });

  return {
    get tab() {
      return tab;
    },
    get flushed() {
      return flushed;
    },
    get error() {
      return error;
    },
  };
}
