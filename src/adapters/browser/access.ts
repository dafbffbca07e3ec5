import { browser } from './api.ts';

/** What the manifest asks for at installation; both browsers let people take it back. */
const EVERYWHERE = { origins: ['<all_urls>'] };

/** Whether the browser lets Fairshare look at every site. */
export const hasAccess = (): Promise<boolean> => browser.permissions.contains(EVERYWHERE);

/** Has the browser ask the person for it. To be called in their click; false where they said no. */
export const askForAccess = (): Promise<boolean> => browser.permissions.request(EVERYWHERE);

/** Calls back with it whenever something was granted or taken back; returns how to stop. */
export function onAccess(callback: (may: boolean) => void): () => void {
  const listener = () => void hasAccess().then(callback, () => undefined);
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  return () => {
    browser.permissions.onAdded.removeListener(listener);
    browser.permissions.onRemoved.removeListener(listener);
  };
}
