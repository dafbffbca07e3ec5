import { identifyingPixel } from './identifier.mjs';

/** @import { Routes } from '../types.mjs' */

/** @type {Routes} */
export const facebookPixel = {
  'connect.facebook.net': { '/en_US/fbevents.js': { tag: 'fbevents.js' } },
  'www.facebook.com': { '/tr/': identifyingPixel('fr', 'facebook.com') },
};
