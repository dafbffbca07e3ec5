import type { Purpose } from '../../model/purpose.ts';

/**
 * Services that dialogs name without saying what they are for, by what their makers sell them for. Only
 * names that mean one thing wherever they stand; who sells several things (HubSpot, Quantcast) is not here.
 */
export const PRODUCTS: Readonly<Partial<Record<Purpose | 'external', string>>> = {
  analytics: `matomo|piwik|hotjar|microsoft clarity|ms clarity|plausible|fathom|mixpanel|amplitude|posthog|
    etracker|econda|mouseflow|contentsquare|crazy egg|crazyegg|fullstory|smartlook|lucky orange|chartbeat|
    parse ly|parsely|yandex metrica|yandex metrika|at internet|xiti|comscore|infonline|statcounter|
    kissmetrics|webtrekk|inspectlet|clicky|google optimize|new relic|ga4`,
  advertising: `google ads|googleads|gads|google adwords|adwords|google adsense|adsense|doubleclick|
    facebook pixel|fbpixel|meta pixel|tiktok pixel|linkedin insight|linkedin insight tag|bing ads|
    criteo|adroll|taboola|outbrain|pinterest tag|snapchat pixel|snap pixel|twitter pixel|awin|
    tradedoubler|tradetracker|rtb house|the trade desk|klaviyo|marketo|pardot|mailchimp|sendinblue|brevo`,
  functional: `intercom|zendesk|tawk to|tawkto|livechat|freshchat|userlike|olark|google fonts|adobe fonts|typekit`,
  external: `youtube|vimeo|dailymotion|google maps|googlemaps|openstreetmap|soundcloud|spotify`,
};
