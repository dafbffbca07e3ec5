import { browser } from './api.ts';

/** What the manifest asks for at installation; both browsers let people take it back. */
const EVERYWHERE = { origins: ['<all_urls>'] };

/** Whether the browser lets Fairshare look at every site. */
export const hasAccess = (): Promise<boolean> => browser.permissions.contains(EVERYWHERE);

/** Has the browser ask the person for it. To be called in their click; false where they said no. */
export const askForAccess = (): Promise<boolean> => browser.permissions.request(EVERYWHERE);

/** Calls back when anything was granted or taken back; returns how to stop. */
export function onAccess(hear: () => void): () => void {
  browser.permissions.onAdded.addListener(hear);
  browser.permissions.onRemoved.addListener(hear);
  return () => {
    browser.permissions.onAdded.removeListener(hear);
    browser.permissions.onRemoved.removeListener(hear);
  };
}
