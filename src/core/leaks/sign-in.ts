import type { DataKind } from '../model/data-kind.ts';

/** Who somebody is, as sites ask when one signs in or up. */
const ACCOUNT: ReadonlySet<DataKind> = new Set<DataKind>(['email', 'phone', 'name']);

/**
 * Services that keep a site's accounts, by the hosts and addresses that they document for signing in and
 * up: Google Identity Platform (REST reference, `accounts`), Amazon Cognito (user pools' endpoint), Auth0
 * (Authentication API), Okta (Authentication API, Identity Engine), Supabase Auth (openapi.yaml), Clerk
 * (Frontend API). Their other addresses, where they measure, are none.
 */
const ADDRESSES: readonly { host: RegExp; path: RegExp }[] = [
  { host: /^identitytoolkit\.googleapis\.com$/, path: /^\/v\d\/accounts:\w+$/ },
  { host: /^cognito-idp\.[a-z\d-]+\.amazonaws\.com$/, path: /^\/$/ },
  {
    host: /\.auth0\.com$/,
    path: /^\/(?:usernamepassword\/|co\/authenticate|oauth\/token|dbconnections\/|passwordless\/|u\/)/,
  },
  {
    host: /\.okta(?:preview|-emea)?\.com$/,
    path: /^\/(?:api\/v1\/(?:authn|registration)|idp\/idx\/|oauth2\/)/,
  },
  { host: /\.supabase\.co$/, path: /^\/auth\/v\d\// },
  { host: /\.clerk\.accounts\.dev$/, path: /^\/v\d\/client\/sign_(?:in|up)s/ },
];

/**
 * Whether a request signs a person in or up: whoever sends such a form expects the keeper of the site's
 * accounts to get it. What is told before it is sent is another matter.
 */
export function isSignIn(data: DataKind, url: string): boolean {
  if (!ACCOUNT.has(data)) return false;
  const [, host = '', path = '/'] = /^\w+:\/\/([^/?#:]+)(?::\d+)?(\/[^?#]*)?/.exec(url) ?? [];
  return ADDRESSES.some((one) => one.host.test(host) && one.path.test(path));
}
