import { getDomain } from 'tldts';

/**
 * The registrable domain of a host by the list of public suffixes, private ones counted; null for
 * addresses, single labels and suffixes. A host is taken as it is: nothing in it is an address to take
 * apart. The one file that brings the list (47 KB packed): in what is built, `src/adapters/suffixes` stands
 * in its place, and in the popup `src/adapters/browser/told-domain.ts`.
 */
export const registrableDomain = (host: string): string | null =>
  getDomain(host, { allowPrivateDomains: true, extractHostname: false });
