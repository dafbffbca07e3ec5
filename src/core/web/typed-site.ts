import { isSiteName } from '../model/visit.ts';
import { siteOf, webHost } from './site-of.ts';

/**
 * The site that a person means by what they typed or pasted: its name in any script, with or without
 * `www.`, or the address of one of its pages. Null where it names none.
 */
export function typedSite(text: string): string | null {
  const told = text.trim();
  const host = webHost(told) ?? (told.includes('://') ? null : webHost(`http://${told}`));
  const site = host === null ? null : siteOf(host);
  return site !== null && isSiteName(site) ? site : null;
}

/** Whether a site is one of those that are searched for. */
export function isSearched(site: string, text: string): boolean {
  const told = text.trim().toLowerCase();
  return site.includes(told) || site === typedSite(told);
}

/** The one of these sites that a person means by what they typed; null where it is none of them. */
export const meantSite = (sites: readonly string[], text: string): string | null => {
  const typed = [text.trim(), typedSite(text)];
  return sites.find((site) => typed.includes(site)) ?? null;
};
