import { DEFAULT_SETTINGS, parseSettings, type Settings } from '../../core/model/settings.ts';
import { browser } from './api.ts';

const KEY = 'settings';

/** Settings live in storage.local, apart from the history, so that they outlast a broken database. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return parseSettings(stored[KEY] ?? DEFAULT_SETTINGS);
}

export async function saveSettings(change: Partial<Settings>): Promise<Settings> {
  // Worker and dashboard both write: one after the other, or one change would undo the other.
  return navigator.locks.request(KEY, async () => {
    const settings = { ...(await loadSettings()), ...change };
    await browser.storage.local.set({ [KEY]: settings });
    return settings;
  });
}

/** Calls back with the settings at every change, from whichever context. @returns stops it */
export function onSettings(callback: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[KEY];
    if (area === 'local' && change) callback(parseSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
