import { siteOf } from '../web/site-of.ts';

/** A stop of the browser on its way from one page to another, that nobody asked for. */
export interface Hop {
  host: string;
  url: string;
}

/** A sign-in passes through who knows the person, and says so in its parameters (OAuth 2, SAML, CAS). */
const SIGN_IN =
  /[?&](?:response_type|SAMLRequest|SAMLResponse|RelayState|code_challenge|redirect_uri|id_token_hint|wctx|wreply|openid\.\w+)=/i;

/**
 * The stops that were neither where the browser came from nor where it went. None where it came back to
 * its start: a sign-in or a payment leads elsewhere and back.
 * @param start site that was left; null where there was none
 * @param related whether two hosts have one owner
 */
export function bounces(
  start: string | null,
  hops: readonly Hop[],
  end: string,
  related: (a: string, b: string) => boolean,
): Hop[] {
  const same = (a: string, b: string) => siteOf(a) === siteOf(b) || related(a, b);
  if (start !== null && same(start, end)) return [];
  const seen = new Set<string>();
  return hops.filter(({ host, url }) => {
    const between = !same(host, end) && (start === null || !same(host, start));
    if (!between || SIGN_IN.test(url) || seen.has(siteOf(host))) return false;
    seen.add(siteOf(host));
    return true;
  });
}
