import { identify } from './identifier.mjs';

/** @import { Routes } from '../types.mjs' */

/** @type {Routes} */
export const twitter = {
  'platform.twitter.com': {
    '/widgets.js': { tag: 'twitter-widgets.js' },
    '/embed/Tweet.html': (visit) => ({
      body: '<!doctype html><body style="font:14px/1.5 sans-serif;margin:12px">Our harbour at dawn.</body>',
      cookies: identify(visit, 'guest_id', 'twitter.com'),
    }),
  },
  'syndication.twitter.com': {},
};

/** @type {Routes} */
export const pinterest = {
  'assets.pinterest.com': { '/js/pinit.js': { tag: 'pinit.js' } },
  'log.pinterest.com': {},
};

/** @type {Routes} */
export const intercom = {
  'widget.intercom.io': { '/widget/*': { tag: 'intercom.js' } },
  'api-iam.intercom.io': {},
};

/** @type {Routes} */
export const tawk = {
  'embed.tawk.to': { '/*': { tag: 'tawk.js' } },
  'va.tawk.to': {},
};

/** @type {Routes} */
export const jsdelivr = {
  'cdn.jsdelivr.net': {
    '/npm/canvas-confetti@1/*': { npmFolder: 'canvas-confetti' },
    '/npm/leaflet@1/*': { npmFolder: 'leaflet' },
  },
};
