/** @import { Routes } from '../types.mjs' */

const json = (/** @type {unknown} */ value) => ({
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(value),
});

/** @type {Routes} */
export const posthog = {
  'us-assets.i.posthog.com': {
    '/static/*': { npmFolder: 'posthog-js/dist' },
    '/array/*': ({ url }) => {
      const config = { supportedCompression: ['gzip-js'], hasFeatureFlags: false };
      if (!url.pathname.endsWith('.js')) return json(config);
      const token = JSON.stringify(url.pathname.split('/')[2]);
      const body = `(window._POSTHOG_REMOTE_CONFIG ??= {})[${token}] = { config: ${JSON.stringify(config)} };`;
      return { type: 'text/javascript; charset=utf-8', body };
    },
  },
  'us.i.posthog.com': { '/flags/': json({ flags: {}, supportedCompression: ['gzip-js'] }) },
};

/** @type {Routes} */
export const mixpanel = {
  'cdn.mxpnl.com': { '/libs/mixpanel.umd.js': { npm: 'mixpanel-browser/dist/mixpanel.umd.js' } },
  'api-js.mixpanel.com': {},
};

/** @type {Routes} */
export const countly = {
  'cdn.count.ly': { '/sdk/countly.min.js': { npm: 'countly-sdk-web/lib/countly.min.js' } },
  'stats.count.ly': { '/i': json({ result: 'Success' }) },
};

/** @type {Routes} */
export const datadog = {
  'www.datadoghq-browser-agent.com': {
    '/us1/v7/datadog-rum.js': { npm: '@datadog/browser-rum/bundle/datadog-rum.js' },
    '/us1/v7/chunks/*': { npmFolder: '@datadog/browser-rum/bundle/chunks' },
  },
  'browser-intake-datadoghq.com': {},
};

/** @type {Routes} */
export const segment = {
  'cdn.segment.com': { '/analytics.js/v1/*': { tag: 'segment.js' } },
  'api.segment.io': { '/v1/*': json({ success: true }) },
};
