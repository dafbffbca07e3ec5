/**
 * Names under which something random is kept for the person's own sake, or by their own choice: what
 * they agreed to, who they are signed in as, protection of forms, load balancing, the look of the page.
 * The words stand alone in a name (`cart_id`, `cartId`), so `cartographer` is none of them.
 */
const EXEMPT_WORDS = new Set(
  (
    'consent consents gdpr ccpa tcf gpp usprivacy euconsent optanonconsent cookieconsent optout csrf xsrf csrftoken ' +
    'xsrftoken sess session sessionid sessid phpsessid jsessionid sid auth authorization oauth jwt login logged signin ' +
    'token nonce captcha cart basket checkout wishlist theme lang language locale i18n translation translations timezone ' +
    'etag hash checksum integrity version build commit revision release sha sha1 sha256 md5 signature sig schema ' +
    'flag flags flagkey flagkeys feature features experiment experiments draft cache cached sprite icon color layout'
  ).split(' '),
);

/** Products that keep consent, sign-in or balancing state under names of their own. */
const EXEMPT_PRODUCTS =
  /optanon|onetrust|cookie-?_?(?:consent|policy|notice|law|control|settings|pref|yes|first|hub)|didomi|usercentrics|^uc_|axeptio|klaro|tarteaucitron|borlabs|cmplz|complianz|osano|iubenda|_iub_|cookieyes|cky-|trustarc|^notice_|termly|ketch|moove_gdpr|quantcast-?choice|sourcepoint|^_sp_(?:local_state|non_keyed|user_consent)|cmapi_|euconsent|addtl_consent|^awsalb|^bigip|^__cf|^cf_clearance|^__host-next-auth|^next-auth|^sb-.*-auth|firebase:auth|^wordpress_|^wp-settings|^woocommerce_|^asp\.?net|^\.?aspxauth|^connect\.sid|^laravel_|^xsrf|^__requestverification|^i18next/i;

/** Analytics products whose identifiers are short, or kept under a name that sounds like a session. */
const KNOWN =
  /^(?:_ga|_ga_\w+|_gid|_gcl_au|_fbp|_clck|_clsk|_uetvid|_uetsid|_hjsession\w*|muid|_ym_uid|_pk_id\..+|ajs_anonymous_id|amplitude_\w+|amp_\w+|mp_\w+_mixpanel|ph_\w+_posthog|rl_anonymous_id|rs_\w+|__hstc|hubspotutk|intercom-(?:id|device-id)-\w+|_scid|_ttp|_pin_unauth|cto_bundle|__gads|__gpi|uid|uuid|visitorid|visitor_id|deviceid|device_id|clientid|client_id|anonymousid|anonymous_id|distinct_id)$/i;

/** Words that say what the mark is for, also beside `token`, `session` or `version`. */
const IDENTITY_WORDS = new Set(
  'visitor device browser anonymous anon distinct tracking tracker fingerprint muid guid advertising'.split(
    ' ',
  ),
);

/** Whether a name is that of a well-known identifier. */
export const isKnownName = (name: string): boolean => KNOWN.test(name);

/** Whether what is kept under this name is not meant to tell browsers apart, however random it looks. */
export function isExemptName(name: string): boolean {
  if (isKnownName(name)) return false;
  if (EXEMPT_PRODUCTS.test(name)) return true;
  const short = name.slice(0, 200);
  // Both `cartId` and `eTag`: capitals begin a word, or stand within one.
  const words = [short.replace(/([a-z\d])([A-Z])/g, '$1 $2'), short].flatMap((text) =>
    text.toLowerCase().split(/[^a-z\d]+/),
  );
  return (
    words.some((word) => EXEMPT_WORDS.has(word)) && !words.some((word) => IDENTITY_WORDS.has(word))
  );
}
