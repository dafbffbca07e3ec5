import { siteOf } from './site-of.ts';

/** Shorter names are alike by chance. */
const SHORTEST = 4;

/**
 * Whether two hosts bear the same name (`shop.example` and `shop-cdn.example`): likely one owner, though
 * no table knows it. Used only where a mistake would accuse somebody.
 */
export function sameName(a: string, b: string): boolean {
  const [one, other] = [nameOf(a), nameOf(b)];
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short.length >= SHORTEST && long.startsWith(short) && isBoundary(short, long);
}

const nameOf = (host: string): string => siteOf(host).split('.')[0] ?? '';
const isBoundary = (short: string, long: string): boolean =>
  long.length === short.length ||
  /^(?:-?(?:cdn|static|img|images?|assets?|media|api|app|apps|web|online|group|usercontent|content)\d*)$/.test(
    long.slice(short.length),
  );
