import { identify, identifyingPixel } from './identifier.mjs';

/** @import { Answer, Routes } from '../types.mjs' */

/**
 * One step of a cookie sync: sets this company's identifier and hands it to the next company.
 *
 * @param {string} name
 * @param {string} domain
 * @param {string} next
 * @returns {Answer}
 */
const handOver = (name, domain, next) => (visit) => {
  const cookies = identify(visit, name, domain);
  const id = visit.cookies[name] ?? cookies[0].slice(name.length + 1).split(';')[0];
  return { location: `${next}${encodeURIComponent(id)}`, cookies };
};

/**
 * Auctions, and the chain of redirects by which the bidders tell each other who the visitor is.
 *
 * @type {Routes}
 */
export const adExchanges = {
  'static.criteo.net': { '/js/ld/publishertag.js': { tag: 'publishertag.js' } },
  'bidder.criteo.com': {},
  'dis.criteo.com': { '/dis/usersync.aspx': identifyingPixel('uid', 'criteo.com') },
  'ib.adnxs.com': {
    '/getuid': handOver('uuid2', 'adnxs.com', 'https://dis.criteo.com/dis/usersync.aspx?id='),
  },
  'match.adsrvr.org': {
    '/track/cmf/generic': handOver(
      'TDID',
      'adsrvr.org',
      'https://pixel.rubiconproject.com/tap.php?nid=2249&put=',
    ),
  },
  'pixel.rubiconproject.com': {
    '/tap.php': handOver('khaos', 'rubiconproject.com', 'https://ib.adnxs.com/getuid?from='),
  },
  'fastlane.rubiconproject.com': {},
  'hbopenbid.pubmatic.com': {},
  'image8.pubmatic.com': { '/AdServer/ImgSync': identifyingPixel('KADUSERCOOKIE', 'pubmatic.com') },
};

/** @type {Routes} */
export const contentAds = {
  'cdn.taboola.com': { '/libtrc/loader.js': { tag: 'taboola.js' } },
  'trc.taboola.com': { '/sg/pixel': identifyingPixel('t_gid', 'taboola.com') },
};

/** @type {Routes} */
export const audienceMeasurement = {
  'sb.scorecardresearch.com': {
    '/beacon.js': { tag: 'scorecard.js' },
    '/b': (visit) => ({
      location: `https://sb.scorecardresearch.com/b2${visit.url.search}`,
      cookies: identify(visit, 'UID', 'scorecardresearch.com'),
    }),
  },
};
