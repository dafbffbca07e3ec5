import { readWaiting, type WishChange } from '../../core/preferences/waiting.ts';
import { browser } from './api.ts';

const KEY = 'waitingWishes';

/**
 * Changes of preferences that the history's database would not take (a full disk, say): in storage.local,
 * which is another database, as the settings are.
 */
export const loadWaiting = async (): Promise<WishChange[]> =>
  readWaiting((await browser.storage.local.get(KEY))[KEY] ?? []);

export const saveWaiting = (waiting: readonly WishChange[]): Promise<void> =>
  waiting.length === 0
    ? browser.storage.local.remove(KEY)
    : browser.storage.local.set({ [KEY]: waiting });

/** Calls back whenever something waits, or no longer does. @returns stops it */
export function onWaiting(callback: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && KEY in changes) callback();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
