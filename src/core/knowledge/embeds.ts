import type { Address } from './address.ts';

export type Embed = 'login' | 'share' | 'post' | 'video' | 'map' | 'captcha';

/**
 * Pieces of large platforms in a page, by host and path. Sources: each platform's page for those who
 * put the piece into their site.
 */
const LINES: readonly [what: Embed, host: RegExp, path: RegExp][] = [
  ['login', /^accounts\.google\.com$/, /^\/gsi\//],
  ['login', /^apis\.google\.com$/, /^\/js\/(?:platform|api:client|client:platform)\.js$/],
  ['login', /^appleid\.(?:cdn-)?apple\.com$/, /^\/(?:appleauth|auth)\//],
  ['login', /^connect\.facebook\.net$/, /^\/\w+\/(?:sdk|all)(?:\/[\w.]+)?\.js$/],
  [
    'login',
    /^(?:api-cdn|assets)\.(?:login-?with)?amazon\.com$|^assets\.loginwithamazon\.com$/,
    /\/login1\.js$/,
  ],
  ['login', /^(?:alcdn\.msauth\.net|alcdn\.msftauth\.net)$/, /^\/browser\//],
  ['login', /^(?:developers\.kakao\.com|t1\.kakaocdn\.net)$/, /kakao[\w.]*\.js$/],
  ['login', /^static\.line-scdn\.net$/, /^\/liff\//],
  ['post', /^platform\.(?:twitter|x)\.com$/, /^\/(?:widgets\.js|embed\/)/],
  ['post', /^(?:syndication\.twitter|cdn\.syndication\.twimg)\.com$/, /^\//],
  ['post', /^(?:www\.|platform\.)?instagram\.com$/, /\/embeds?(?:\.js|\/|$)/],
  ['post', /^www\.tiktok\.com$/, /^\/embed(?:\.js|\/)/],
  [
    'post',
    /^(?:www|web)\.facebook\.com$/,
    /^\/(?:v[\d.]+\/)?plugins\/(?:post|page|comments|video|group)\.php$/,
  ],
  ['post', /^embed\.(?:reddit|bsky)\.(?:com|app)$/, /^\//],
  [
    'share',
    /^(?:www|web)\.facebook\.com$/,
    /^\/(?:v[\d.]+\/)?plugins\/(?:like|share_button|follow|send)\.php$/,
  ],
  ['share', /^platform\.linkedin\.com$/, /^\/in\.js$/],
  ['share', /^assets\.pinterest\.com$/, /^\/js\/pinit/],
  ['share', /^vk\.com$/, /^\/(?:js\/api\/|widget_)/],
  ['video', /^(?:www\.|m\.)?youtube(?:-nocookie)?\.com$/, /^\/(?:embed\/|iframe_api)/],
  ['video', /^player\.vimeo\.com$/, /^\/(?:video\/|api\/player\.js)/],
  ['video', /^(?:player|embed)\.twitch\.tv$/, /^\//],
  ['video', /^(?:www|geo)\.dailymotion\.com$/, /^\/(?:embed|player)/],
  ['map', /^maps\.google(?:apis)?\.\w+(?:\.\w+)?$/, /^\/maps(?:\/api\/(?:js|staticmap)|$|\/embed)/],
  ['map', /^www\.google\.\w+(?:\.\w+)?$/, /^\/maps\/(?:embed|d\/)/],
  ['map', /^(?:www\.bing|dev\.virtualearth)\.\w+$/, /^\/(?:maps|mapcontrol|api\/maps)/i],
  ['map', /^cdn\.apple-mapkit\.com$/, /^\//],
  ['map', /^api-maps\.yandex\.\w+$/, /^\//],
  [
    'captcha',
    /^(?:www\.google\.com|www\.recaptcha\.net|recaptcha\.net|recaptcha\.google\.com)$/,
    /^\/recaptcha\//,
  ],
  ['captcha', /(?:^|\.)hcaptcha\.com$/, /^\/(?:1\/api\.js|captcha\/)/],
  ['captcha', /^challenges\.cloudflare\.com$/, /^\/turnstile\//],
  ['captcha', /(?:^|[.-])arkoselabs\.com$/, /^\/(?:v2\/|fc\/)/],
  ['captcha', /(?:^|\.)(?:geetest|geevisit)\.com$/, /^\//],
  ['captcha', /(?:^|\.)(?:captcha-delivery|friendlycaptcha)\.com$/, /^\//],
];

/** The piece of a platform that an address belongs to; null where it is none. */
export const embedOf = ({ host, path }: Address): Embed | null =>
  LINES.find(([, hosts, paths]) => hosts.test(host) && paths.test(path))?.[0] ?? null;
