/**
 * Addresses that some table of ours may know, told by a look at their text. Everything else, which is
 * nearly all, costs one test. A unit test holds every line of the tables against it.
 */
const CANDIDATE = new RegExp(
  [
    // Paths.
    'collect|/tr/?[?]|/b/ss/|/ee/|/api/\\d+/(?:envelope|store|security)|/api/(?:event|send|1/item)\\b',
    '/api/v2/(?:rum|replay|logs|spans|pixel)|matomo|piwik|ppms|plausible|umami|goatcounter|/count(?:\\.js)?[?]?',
    'countly|hit\\.xiti|/event[?]|/array/phc_|/(?:e|s|i|h|p|b2?|px|ping|decide|flags|engage|track|record|groups|watch)/?(?:\\d+/?)?[?]',
    'snowplow|/httpapi|segment|posthog|/js/(?:container_|script)|/static/(?:array|recorder|surveys)|gtm\\.js|gtag/js|ns\\.html|analytics(?:\\.min)?\\.js|/projects/[\\w-]+/settings|rudder|rsa(?:\\.min)?\\.js|sourceConfig',
    '/rest/v1/delivery|/mbox/|/launch-|/id[?]d_|jserrors/|/events/1/|/ins/1/|/1/[\\w-]{8,}[?]|browser/blobs|hotjar|clarity|/heap-',
    'browser-info|webvisor|metrika|/hm\\.(?:gif|js)|/\\d{15}/|etracker|/cnt\\.php|/intake/v2/|/rum/|/cdn-cgi/rum|_vercel/|netlify/scripts',
    'ruxitagent|/rb_|eumcollector|boomerang|/entries[?]|ptm\\.gif|guide\\.gif|pendo|simple\\.gif|/ingress/|sc_project|site_id|/plogger|tx\\.io',
    'gemius|rexdot|redot|/fs\\.js|/rec/|logrocket|/uxa/|/pageview[?]|/j\\.php|klaviyo|__ptq|munchkin|visitWebPage|svrGP|/utag|i\\.gif',
    'pixel|fbevents|/signals/config|scevent|prebid|openrtb2|cookie_sync|/setuid|/v1/web/|/ea\\.js|/ati?js',
    // Pixels and pieces of platforms, by host.
    'pagead|/activity|ga-audiences|/ccm/|adsct|action/0|rp\\.gif|criteo|taboola|outbrain|quora|sp\\.pl|amazon-adsystem|ct\\.pinterest|linkedin|snapchat',
    '//(?:accounts|apis|maps|www)\\.google\\.|maps\\.googleapis|appleid|apple-mapkit|/sdk|/plugins/|platform\\.(?:twitter|x|linkedin|instagram)|syndication|embed|widgets',
    'loginwithamazon|msauth|kakao|line-scdn|pinit|iframe_api|vimeo|twitch|dailymotion|recaptcha|hcaptcha|turnstile|arkoselabs|geetest|captcha|virtualearth|api-maps',
    // Names that only one product uses, wherever the path.
    '[?&](?:idsite|app_key|sentry_key|ddforward|c1|tid|ev|sid)=',
  ].join('|'),
  'i',
);

/** Parameters whose values say which product or event it is: kept where they look like such a word. */
const KEPT =
  /^(?:v|tid|id|rec|c1|ev|en|event|evt|ea|e|p|tv|t|tag|name|et|type|a|fmt|output|ver|noscript|si|ci)$/;
const WORD =
  /^(?:[\d.]{1,4}|[A-Za-z][A-Za-z _:-]{0,31}|js-[\d.]{1,12}|(?:G|UA|AW|GTM|DC|GT)-[\w-]{4,16})$/;
/** Parameters that carry what is known of a person: of them, only which kinds there are. */
const PERSONAL = /^(?:em|pd|pid|ud|user_data|p\d)$/;
const LONGEST_URL = 8000;
const LONGEST_PATH = 200;
const MOST_NAMES = 60;
const LONGEST = 500;

/**
 * What of an address may leave the document it was asked by: host, path and names of parameters, no
 * values but product and event words. `*` stands for a value; null where no table knows such addresses.
 */
export function outlineOf(url: string): string | null {
  if (!CANDIDATE.test(url.slice(0, LONGEST_URL))) return null;
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return null;
  }
  const names: string[] = [];
  for (const [name, value] of parsed.searchParams) {
    if (names.length >= MOST_NAMES || name.length > 40) break;
    names.push(`${encodeURIComponent(name)}=${kept(name, value)}`);
  }
  const query = [...new Set(names)].join('&').slice(0, LONGEST);
  return `${parsed.hostname}${parsed.pathname.slice(0, LONGEST_PATH)}${query ? `?${query}` : ''}`;
}

function kept(name: string, value: string): string {
  if (value === '') return '';
  if (name === 'events') return /^\W*"(\w{1,32})"/.exec(value)?.[1] ?? '*';
  if (PERSONAL.test(name)) {
    const criteo = /^e=(\w{1,4})/.exec(value)?.[1];
    const kinds = [...value.matchAll(/~([a-z]{2})\d?\.[^~]|"(\w{2,20})":"[^"]/g)];
    const list = kinds.map(([, short, long]) => short ?? long).join('.');
    return criteo ?? (/^tv\.|^\{/.test(value) ? list : '*');
  }
  return KEPT.test(name) && WORD.test(value) ? encodeURIComponent(value) : '*';
}

/** An outline, taken apart for the tables. */
export interface Address {
  host: string;
  path: string;
  /** Names of parameters; `*` stands for a value that was not kept. */
  query: ReadonlyMap<string, string>;
}

/** Takes an outline apart; null where it is none (it may come from a page). */
export function addressOf(outline: string): Address | null {
  try {
    const { hostname: host, pathname: path, searchParams } = new URL(`https://${outline}`);
    return host === '' ? null : { host, path, query: new Map(searchParams) };
  } catch {
    return null;
  }
}
