import { siteOf, webHost } from './site-of.ts';

/** Hosts on which browsers let no extension look. */
const CLOSED = ['chromewebstore.google.com', 'chrome.google.com', 'addons.mozilla.org'];

/** Shown by the browser's own viewer, where nothing of ours runs. */
const PDF = /^[^?#]+\.pdf(?:[?#]|$)/i;

/** The site of a tab that Fairshare can see; null for the browser's own pages, files and the like. */
export function visibleSite(url: string | undefined): string | null {
  const host = webHost(url ?? '');
  if (host === null || CLOSED.includes(host) || PDF.test(url ?? '')) return null;
  return siteOf(host);
}
