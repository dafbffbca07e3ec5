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

/**
 * Addresses as browsers tell nearly all of them: nothing in their host needs to be read otherwise. A last
 * part of letters alone is no number of an address.
 */
const PLAIN = /^https?:\/\/([a-z\d][a-z\d.-]*\.[a-z]{2,})(?:[/?#]|$)/;

/** The host of a web address, lower case and without port; null for anything but http and https. */
export function webHost(url: string): string | null {
  // The hot path asks this of each request, and taking a whole address apart costs four times as much.
  const plain = PLAIN.exec(url)?.[1];
  if (plain !== undefined && !plain.includes('xn--')) return plain;
  if (!/^https?:/i.test(url)) return null;
  try {
    return new URL(url).hostname.replace(/\.+$/, '') || null;
  } catch {
    return null;
  }
}
