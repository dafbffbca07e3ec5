import type { DataKind } from '../model/data-kind.ts';

interface Service {
  host: RegExp;
  path: RegExp;
}

/** Who somebody is, as sites ask when one signs in or up, or subscribes. */
const ACCOUNT: ReadonlySet<DataKind> = new Set<DataKind>(['email', 'phone', 'name']);

/**
 * Services that keep a site's accounts, by the hosts and addresses that they document for signing in and
 * up: Google Identity Platform (REST reference, `accounts`), Amazon Cognito (user pools' endpoint), Auth0
 * (Authentication API), Okta (Authentication API, Identity Engine), Supabase Auth (openapi.yaml), Clerk
 * (Frontend API). Their other addresses, where they measure, are none.
 */
const ACCOUNTS: readonly Service[] = [
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

/** Where Mailchimp takes subscriptions from a site's own form (Embedded Signup Forms, by script too). */
const SUBSCRIPTIONS: readonly Service[] = [
  { host: /\.list-manage\d?\.com$/, path: /^\/subscribe\/post(?:-json)?$/ },
];

/**
 * Services that take forms for sites that have no server, and pass them on to their owners, by the
 * addresses that each documents for scripts: Formspree, Getform, Basin, FormSubmit, Web3Forms, Formcarry,
 * EmailJS, StaticForms. With them Stripe, which gets who pays and where to (API reference, version 1).
 */
const FORMS: readonly Service[] = [
  { host: /^(?:formspree|getform)\.io$/, path: /^\/f\// },
  { host: /^usebasin\.com$/, path: /^\/f\// },
  { host: /^formsubmit\.co$/, path: /^\/(?:ajax\/)?[^/]+$/ },
  { host: /^api\.web3forms\.com$/, path: /^\/submit$/ },
  { host: /^formcarry\.com$/, path: /^\/s\// },
  { host: /^api\.emailjs\.com$/, path: /^\/api\/v[\d.]+\/email\/send(?:-form)?$/ },
  { host: /^api\.staticforms\.(?:xyz|dev)$/, path: /^\/submit$/ },
  {
    host: /^api\.stripe\.com$/,
    path: /^\/v1\/(?:tokens|sources|payment_methods|payment_intents|setup_intents|confirmation_tokens|payment_pages)(?:\/|$)/,
  },
];

/**
 * Whether a request gives to a service what the site has it take: who signs in or up, who subscribes,
 * and whatever a form asks for. Whoever sends such a form expects that; what is told before it is sent is
 * another matter.
 */
export function isEntrusted(data: DataKind, url: string): boolean {
  const [, host = '', path = '/'] = /^\w+:\/\/([^/?#:]+)(?::\d+)?(\/[^?#]*)?/.exec(url) ?? [];
  const services = ACCOUNT.has(data) ? [...ACCOUNTS, ...SUBSCRIPTIONS, ...FORMS] : FORMS;
  return services.some((one) => one.host.test(host) && one.path.test(path));
}
