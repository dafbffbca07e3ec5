import type { Cookies } from 'webextension-polyfill';
import { browser } from '../../src/adapters/browser/api.ts';
import { identifiersIn, isIdentifier } from '../../src/core/identifiers/identifier.ts';

/** A cookie that ends sooner tells nobody apart for long (days; Acar 2014 and Englehardt 2016: 90). */
const LASTING_DAYS = 30;
const MS_A_DAY = 86_400_000;

/** Partitioned cookies too, which both browsers list only where they are asked for. */
const ALL = { partitionKey: {} };

type Asked = Parameters<typeof browser.cookies.getAll>[0];

/** Whether a cookie stays long enough and could tell this browser from all others. Looks at its value. */
export function isMark({ name, value, expirationDate }: Cookies.Cookie, now: number): boolean {
  const days = ((expirationDate ?? 0) * 1000 - now) / MS_A_DAY;
  return days >= LASTING_DAYS && isIdentifier(name, value);
}

/** The marks that the ordinary cookies of a site, or those sent to an address, hold. Never stored. */
export async function marksOf(asked: { domain: string } | { url: string }): Promise<string[]> {
  const now = Date.now();
  const cookies = await browser.cookies.getAll({ ...asked, ...ALL } as Asked);
  return cookies.filter((cookie) => isMark(cookie, now)).flatMap(marksIn);
}

/** What of a cookie's value could be written elsewhere. */
export const marksIn = ({ value }: Cookies.Cookie): string[] => identifiersIn(value);
