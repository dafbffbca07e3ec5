import { identify, identifyingPixel } from './identifier.mjs';

/** @import { Routes } from '../types.mjs' */

/** @type {Routes} */
export const googleAnalytics = {
  'www.googletagmanager.com': { '/gtag/js': { tag: 'gtag.js' } },
  'www.google-analytics.com': {},
};

/** @type {Routes} */
export const googleAds = {
  'securepubads.g.doubleclick.net': {
    '/tag/js/gpt.js': { tag: 'gpt.js' },
    '/gampad/ads': (visit) => ({
      body: '<!doctype html><body style="margin:0;font:13px sans-serif;background:#eef3fb;display:grid;place-items:center;height:100px">Ad: three nights in Lisbon from 89</body>',
      cookies: identify(visit, 'IDE', 'doubleclick.net'),
    }),
  },
  'ad.doubleclick.net': { '/ddm/activity': identifyingPixel('IDE', 'doubleclick.net') },
};
