/** @import { Routes } from '../types.mjs' */

/**
 * Session recorders. Both companies' own scripts are not published as packages; the same open
 * recorder that many such services build on stands in for the part that watches the page.
 *
 * @type {Routes}
 */
export const hotjar = {
  'static.hotjar.com': { '/c/*': { tag: 'hotjar.js' } },
  'script.hotjar.com': {
    '/modules.js': { npm: 'rrweb/dist/rrweb.umd.min.cjs', tag: 'hotjar-modules.js' },
  },
  'content.hotjar.io': {},
};

/** @type {Routes} */
export const logrocket = {
  'cdn.logrocket.io': { '/LogRocket.min.js': { npm: 'logrocket/dist/build.umd.js' } },
  // The published loader fetches the rest from the company's second domain.
  'cdn.logr-in.com': {
    '/logger-1.min.js': { npm: 'rrweb/dist/rrweb.umd.min.cjs', tag: 'logrocket-logger.js' },
  },
  'r.logr-in.com': {},
};
