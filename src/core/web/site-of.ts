import { registrableDomain } from './registrable-domain.ts';

/**
 * The site that a host belongs to: its registrable domain, private suffixes counted (so that
 * `a.github.io` and `b.github.io` are two sites); the host itself for addresses and single labels.
 */
export function siteOf(host: string): string {
  const plain = plainHost(host);
  return registrableDomain(plain) ?? plain;
}

/** A host as it is looked up. */
export const plainHost = (host: string): string => host.toLowerCase().replace(/\.+$/, '');

/** Whether a domain only houses others: each name under it is a site of its own (`github.io`). */
export const housesOthers = (domain: string): boolean =>
  siteOf(`any.${domain}`).length > domain.length;

/** The host of a web address, lower case and without port; null for anything but http and https. */
export function webHost(url: string): string | null {
  if (!/^https?:/i.test(url)) return null;
  try {
    return new URL(url).hostname.replace(/\.+$/, '') || null;
  } catch {
    return null;
  }
}
