import type { Companies } from '../knowledge/companies.ts';
import type { DataKind } from '../model/data-kind.ts';
import { siteOf } from '../web/site-of.ts';

/** Whether a host belongs to somebody else than those whom the person gave it to. */
export function isOther(
  host: string,
  sites: readonly string[],
  companies: Pick<Companies, 'sameOwner'>,
): boolean {
  const site = siteOf(host);
  return sites.every((own) => own !== site && !companies.sameOwner(host, own));
}

/**
 * Services that a person expects to get just this: whoever takes the payment gets the card, and whoever
 * completes an address while it is written gets the address.
 */
export function isExpected(
  data: DataKind,
  host: string,
  companies: Pick<Companies, 'whoIs'>,
): boolean {
  const { activities } = companies.whoIs(host);
  if (data === 'payment-card' || data === 'bank-account') return activities.includes('payments');
  if (data === 'address' || data === 'postal-code') return activities.includes('utility');
  return false;
}
