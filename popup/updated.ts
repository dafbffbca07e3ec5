import { browser } from '../src/adapters/browser/api.ts';

const KEY = 'version';

/** The version that is seen for the first time, after another one was; null otherwise. */
export function updatedTo(): string | null {
  const { version } = browser.runtime.getManifest();
  try {
    const before = localStorage.getItem(KEY);
    localStorage.setItem(KEY, version);
    return before === null || before === version ? null : version;
  } catch {
    // No storage, no news.
    return null;
  }
}
