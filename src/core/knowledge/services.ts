import type { Activity } from '../model/purpose.ts';
import type { Address } from './address.ts';

/** How a product writes its requests, wherever it is hosted. All that a line asks for must be there. */
interface Line {
  product: string;
  company: string;
  activity: Activity;
  /** Where the path alone is what others use too. */
  host?: RegExp;
  path: RegExp;
  /** Parameters that must be there, and the form of some of them. */
  has?: readonly string[];
  form?: Readonly<Record<string, RegExp>>;
}

const line = (
  product: string,
  company: string,
  activity: Activity,
  path: RegExp,
  rest: Pick<Line, 'host' | 'has' | 'form'> = {},
): Line => ({ product, company, activity, path, ...rest });

const ANY = /^/;
const MATOMO = ['Matomo', 'Matomo', 'analytics'] as const;
const POSTHOG = ['PostHog', 'PostHog', 'analytics'] as const;
const MIXPANEL = ['Mixpanel', 'Mixpanel', 'analytics'] as const;
const GOOGLE = ['Google Analytics', 'Google', 'analytics'] as const;
const NEW_RELIC = ['New Relic', 'New Relic', 'monitoring'] as const;
const YANDEX = ['Yandex Metrica', 'Yandex', 'analytics'] as const;
const PREBID = ['Prebid', 'Prebid', 'advertising'] as const;
const ADOBE = ['Adobe Analytics', 'Adobe', 'analytics'] as const;

/**
 * Sources: each product's own public tracker code or collector documentation, by the product's name in
 * npm or its site. A path that ordinary APIs use too is asked for more: a parameter, or the host's name.
 */
export const SERVICES: readonly Line[] = [
  // npm matomo-tracker; developer.matomo.org/api-reference/tracking-api; tag manager container names.
  line(...MATOMO, /\/(?:matomo|piwik)\.(?:php|js)$/i),
  line(...MATOMO, /\.php$/i, { has: ['idsite'], form: { rec: /^1$/ } }),
  line(...MATOMO, /\/js\/container_\w{8}(?:_\w+)?\.js$/),
  // developers.piwik.pro
  line('Piwik PRO', 'Piwik PRO', 'analytics', /\/ppms\.(?:php|js)$/),
  // plausible.io/docs/script-extensions, /docs/events-api
  line('Plausible', 'Plausible', 'analytics', /\/js\/plausible(?:\.[\w-]+)*\.js$/),
  line(
    'Plausible',
    'Plausible',
    'analytics',
    /\/js\/script(?:\.(?:hash|outbound-links|file-downloads|tagged-events|revenue|pageview-props|manual|compat|exclusions|local))+\.js$/,
  ),
  line('Plausible', 'Plausible', 'analytics', /\/(?:api\/event|js\/script[\w.-]*\.js)$/, {
    host: /(?:^|\.)plausible\b/,
  }),
  // umami.is/docs
  line('Umami', 'Umami', 'analytics', /\/umami(?:\.min)?\.js$|\/umami\/(?:api\/send|script\.js)$/),
  line('Umami', 'Umami', 'analytics', /\/(?:api\/send|api\/collect|script\.js)$/, {
    host: /(?:^|\.)umami\b/,
  }),
  // usefathom.com/docs: the tracker's image
  line('Fathom', 'Fathom', 'analytics', ANY, { has: ['h', 'p', 'r', 'sid', 'qs', 'cid'] }),
  // npm goatcounter; goatcounter.com/help
  line('GoatCounter', 'GoatCounter', 'analytics', /\/count$/, { has: ['p', 's', 'b', 'rnd'] }),
  line('GoatCounter', 'GoatCounter', 'analytics', /\/count\.js$/, { host: /goatcounter|zgo\.at/ }),
  // npm countly-sdk-web
  line('Countly', 'Countly', 'analytics', /\/(?:i|o|o\/sdk)$/, { has: ['app_key', 'device_id'] }),
  line('Countly', 'Countly', 'analytics', /\/o\/sdk$|\/countly(?:\.min)?\.js$/),
  // npm piano-analytics-js; AT Internet's hits
  line('Piano Analytics', 'Piano', 'analytics', /\/event$/, { has: ['s', 'idclient'] }),
  line('Piano Analytics', 'Piano', 'analytics', /\/hit\.xiti$/, { has: ['s'] }),
  line('Piano Analytics', 'Piano', 'analytics', /\/piano-analytics(?:-[\w.]+)?\.js$/),
  // npm posthog-js
  line(...POSTHOG, /\/(?:e|s|i\/v0\/e|decide|flags|engage)\/?$/, { has: ['ip', 'ver', '_'] }),
  line(...POSTHOG, /\/array\/phc_\w+\/(?:config|array)(?:\.js)?$/),
  line(...POSTHOG, /\/static\/(?:array|recorder(?:-v2)?|surveys)\.js$/, { host: /posthog|^ph\./ }),
  // npm mixpanel-browser
  line(...MIXPANEL, /\/(?:track|engage|groups)\/?$/, { has: ['verbose', 'ip', '_'] }),
  line(...MIXPANEL, /\/record\/?$/, { has: ['distinct_id', 'replay_id'] }),
  // npm @segment/analytics-next
  line('Segment', 'Segment', 'analytics', /\/analytics\.js\/v1\/\w{20,}\/analytics(?:\.min)?\.js$/),
  line('Segment', 'Segment', 'analytics', /\/v1\/projects\/\w{24,}\/settings$/),
  line('Segment', 'Segment', 'analytics', /\/v1\/(?:[ptigasm]|batch)$/, {
    host: /(?:^|\.)segment(?:apis)?\b/,
  }),
  // npm @rudderstack/analytics-js
  line('RudderStack', 'RudderStack', 'analytics', /\/sourceConfig\/?$/, { has: ['writeKey'] }),
  line('RudderStack', 'RudderStack', 'analytics', /\/v1\/(?:track|page|identify|batch)$/, {
    host: /(?:^|\.)rudder/,
  }),
  line('RudderStack', 'RudderStack', 'analytics', /\/(?:rudder-analytics|rsa)(?:\.min)?\.js$/),
  // npm @snowplow/browser-tracker
  line('Snowplow', 'Snowplow', 'analytics', /\/com\.snowplowanalytics\.snowplow\/tp2$/),
  line('Snowplow', 'Snowplow', 'analytics', /\/i$/, {
    has: ['e', 'p'],
    form: { tv: /^(?:js|\*)/ },
  }),
  // npm @amplitude/analytics-browser
  line('Amplitude', 'Amplitude', 'analytics', /\/2\/httpapi$/),
  // developers.google.com/analytics/devguides/collection
  line(...GOOGLE, ANY, { form: { v: /^2$/, tid: /^G-/ } }),
  line(...GOOGLE, /collect$/, { form: { v: /^1$/, tid: /^UA-/ } }),
  line('Google tag', 'Google', 'tag-manager', /\/gtag\/js$/, {
    form: { id: /^(?:G|UA|AW|DC|GT)-/ },
  }),
  line('Google Tag Manager', 'Google', 'tag-manager', /\/(?:gtm\.js|ns\.html)$/, {
    form: { id: /^GTM-/ },
  }),
  // npm @adobe/alloy; experienceleague.adobe.com
  line(...ADOBE, /\/b\/ss\/[^/]+\/\d+/),
  line(
    'Adobe Experience Platform',
    'Adobe',
    'analytics',
    /\/ee\/(?:[\w-]+\/)?v\d\/(?:interact|collect|identity\/acquire|privacy\/set-consent)$/,
  ),
  line('Adobe Experience Cloud ID', 'Adobe', 'analytics', /\/id$/, {
    has: ['d_visid_ver', 'd_orgid'],
  }),
  line('Adobe Target', 'Adobe', 'personalisation', /\/rest\/v1\/delivery$/, {
    has: ['client', 'sessionId'],
  }),
  line('Adobe Target', 'Adobe', 'personalisation', /\/m2\/[^/]+\/mbox\//),
  line(
    'Adobe Tags',
    'Adobe',
    'tag-manager',
    /\/launch-(?:EN)?[\da-f]{10,32}(?:-\w+)?(?:\.min)?\.js$/,
  ),
  // develop.sentry.dev/sdk
  line('Sentry', 'Sentry', 'monitoring', /\/api\/\d+\/(?:envelope|store|security)\/?$/, {
    has: ['sentry_key'],
  }),
  // npm @datadog/browser-rum
  line('Datadog', 'Datadog', 'monitoring', /\/api\/v2\/(?:rum|replay|logs|spans)$/, {
    has: ['ddsource'],
  }),
  line('Datadog', 'Datadog', 'monitoring', ANY, { has: ['ddforward'] }),
  // npm @newrelic/browser-agent
  line(...NEW_RELIC, /\/(?:1|events\/1|jserrors\/1|ins\/1|resources\/1|blob\/1)\/[\w-]{8,}$/, {
    has: ['a', 'sa', 'v', 't'],
  }),
  line(...NEW_RELIC, /\/browser\/blobs$/, { has: ['browser_monitoring_key'] }),
  line('Hotjar', 'Hotjar', 'recording', /\/(?:c\/)?hotjar-\d+\.js$/),
  // npm clarity-js
  line('Microsoft Clarity', 'Microsoft', 'recording', /\/(?:s\/[\d.]+\/)?clarity\.js$/),
  line('Microsoft Clarity', 'Microsoft', 'recording', /\/(?:tag\/\w+|collect)$/, {
    host: /(?:^|\.)clarity\.ms$/,
  }),
  line('Heap', 'Heap', 'analytics', /\/js\/heap-\d+\.js$/),
  line('Heap', 'Heap', 'analytics', /\/h$/, { has: ['a', 'u', 'v', 's', 'tv'] }),
  // yandex.com/support/metrica
  line(...YANDEX, /\/(?:watch|webvisor|clmap)\/\d+(?:\/1)?$/, { has: ['browser-info'] }),
  line(...YANDEX, /\/metrika\/(?:tag|watch)(?:_\w+)?\.js$/),
  // tongji.baidu.com
  line('Baidu Tongji', 'Baidu', 'analytics', /\/hm\.gif$/, { has: ['si'] }),
  line('Baidu Tongji', 'Baidu', 'analytics', /\/hm\.js$/, { host: /^hm\./ }),
  // docs.mapp.com (Webtrekk); etracker.com/en/docs
  line('Mapp', 'Mapp', 'analytics', /\/\d{15}\/(?:wt|rdf)$/, { has: ['p'] }),
  line('etracker', 'etracker', 'analytics', /\.php$/, { has: ['et', 'et_pagename'] }),
  // docs.chartbeat.com; parse.ly/help; Comscore's and INFOnline's public tags
  line('Chartbeat', 'Chartbeat', 'analytics', /\/ping$/, { has: ['h', 'p', 'u', 'd', 'g', 'n'] }),
  line('Parse.ly', 'Parse.ly', 'analytics', /\/(?:px|plogger)\/?$/, { has: ['idsite', 'rand'] }),
  line('Comscore', 'Comscore', 'analytics', /\/(?:b2?|p2?)$/, {
    has: ['c2', 'ns__t'],
    form: { c1: /^\d+$/ },
  }),
  line('INFOnline', 'INFOnline', 'analytics', /\/tx\.io$/, { has: ['st'] }),
  line('Gemius', 'Gemius', 'analytics', /\/xgemius\.js$|\/re(?:x)?dot\.(?:gif|js)$/),
  // Error and performance monitors: npm @elastic/apm-rum, rollbar, raygun4js; vendors' documentation
  line(
    'Elastic APM',
    'Elastic',
    'monitoring',
    /\/(?:intake\/v2\/rum\/events|config\/v1\/rum\/agents)$/,
  ),
  line('Cloudflare Web Analytics', 'Cloudflare', 'analytics', /\/cdn-cgi\/rum$/),
  line('Vercel Analytics', 'Vercel', 'analytics', /\/_vercel\/insights\//),
  line('Vercel Speed Insights', 'Vercel', 'monitoring', /\/_vercel\/speed-insights\//),
  line('Netlify Analytics', 'Netlify', 'monitoring', /\/\.netlify\/scripts\/rum$/),
  line('Dynatrace', 'Dynatrace', 'monitoring', /\/ruxitagentjs_\w+/),
  line('Dynatrace', 'Dynatrace', 'monitoring', /\/rb_[\w-]+$/, {
    has: ['type', 'svrid', 'flavor'],
  }),
  line('AppDynamics', 'AppDynamics', 'monitoring', /\/eumcollector\/beacons\/browser\//),
  line('Akamai mPulse', 'Akamai', 'monitoring', /\/boomerang\/[A-Z\d]{5}(?:-[A-Z\d]{5}){4}$/),
  line('Rollbar', 'Rollbar', 'monitoring', /\/api\/1\/item\/?$/),
  line('Raygun', 'Raygun', 'monitoring', /\/entries$/, { has: ['apikey'] }),
  // Counters with a form of their own
  line(
    'Pendo',
    'Pendo',
    'analytics',
    /\/data\/(?:ptm|guide)\.gif\/|\/agent\/static\/[\w-]{20,}\/pendo\.js$/,
  ),
  line('Simple Analytics', 'Simple Analytics', 'analytics', /\/simple\.gif$/, {
    has: ['hostname'],
  }),
  line(
    'Shynet',
    'Shynet',
    'analytics',
    /\/ingress\/[\da-f-]{36}\/(?:[\w-]+\/)?(?:script\.js|pixel\.gif)$/,
  ),
  line('StatCounter', 'StatCounter', 'analytics', /\/t\.php$/, { has: ['sc_project'] }),
  line('Clicky', 'Clicky', 'analytics', /\/in\.php$/, { has: ['site_id', 'type'] }),
  // Recorders
  line('FullStory', 'FullStory', 'recording', /\/s\/fs\.js$|\/rec\/page$/),
  line('FullStory', 'FullStory', 'recording', /\/rec\/bundle(?:\/v2)?$/, { has: ['OrgId'] }),
  line(
    'LogRocket',
    'LogRocket',
    'recording',
    /\/logrocket(?:\.min)?\.js$|\/logger(?:-1)?\.min\.js$/i,
    { host: /l(?:og)?r/ },
  ),
  line('ContentSquare', 'ContentSquare', 'recording', /\/uxa\/\w+\.js$/),
  line('ContentSquare', 'ContentSquare', 'recording', /\/pageview$/, {
    has: ['pid', 'uu', 'sn', 'pn'],
  }),
  line(
    'OpenReplay',
    'OpenReplay',
    'recording',
    /\/ingest\/v1\/web\/|\/v1\/web\/(?:start|not-started)$/,
  ),
  // Tests, mail and tags
  line('VWO', 'VWO', 'personalisation', /\/j\.php$/, { has: ['a', 'u'] }),
  line('Klaviyo', 'Klaviyo', 'advertising', /\/onsite\/js\/(?:\w+\/)?klaviyo\.js$/),
  line('HubSpot', 'HubSpot', 'advertising', /\/__ptq\.gif$/),
  line('Marketo', 'Adobe', 'advertising', /\/munchkin(?:-beta)?\.js$|\/webevents\/visitWebPage$/),
  line('Eloqua', 'Oracle', 'advertising', /\/visitor\/v200\/svrGP/),
  line(
    'Tealium',
    'Tealium',
    'tag-manager',
    /\/utag\/[\w.-]+\/[\w.-]+\/(?:prod|qa|dev)\/utag[\w.]*\.js$/,
  ),
  line('Tealium', 'Tealium', 'tag-manager', /\/[\w-]+\/main\/\d+\/i\.gif$/),
  line('Eulerian', 'Eulerian', 'analytics', /\/ea\.js$/),
  // Advertising, also through servers of the site's own
  line(
    'Meta Pixel',
    'Meta',
    'advertising',
    /\/fbevents\.js$|\/signals\/config\/\d+$|\/sdk\/\d{12,}\/events\.js$/,
  ),
  line('Meta Pixel', 'Meta', 'advertising', /\/tr\/?$/, { has: ['id', 'ev'] }),
  line(
    'TikTok Pixel',
    'TikTok',
    'advertising',
    /\/i18n\/pixel\/(?:events|sdk|config|static\/[\w.-]+)(?:\.js)?$/,
  ),
  line('Snap Pixel', 'Snap', 'advertising', /\/scevent(?:\.min)?\.js$/),
  line(...PREBID, /\/prebid(?:[\d._-]|min|build|latest)*\.js$/i),
  line(...PREBID, /\/openrtb2\/auction$|\/cookie_sync$/),
  line(...PREBID, /\/setuid$/, { has: ['bidder', 'uid'] }),
];

const fits = ({ host, path, has = [], form = {} }: Line, address: Address): boolean =>
  path.test(address.path) &&
  (host === undefined || host.test(address.host)) &&
  has.every((name) => address.query.has(name)) &&
  Object.entries(form).every(([name, shape]) => shape.test(address.query.get(name) ?? ''));

/** The product whose way of asking this is; undefined where none is known. */
export const serviceOf = (address: Address): Line | undefined =>
  SERVICES.find((one) => fits(one, address));
