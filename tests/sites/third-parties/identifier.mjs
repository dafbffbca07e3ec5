import { randomBytes } from 'node:crypto';

/** @import { Visit } from '../types.mjs' */

const YEAR = 31_536_000;

/**
 * The `Set-Cookie` line with which a company recognises a browser on all sites, unless it already
 * does.
 *
 * @param {Visit} visit
 * @param {string} name
 * @param {string} [domain]
 */
export function identify(visit, name, domain) {
  if (visit.cookies[name]) return [];
  const value = randomBytes(12).toString('hex');
  const scope = domain ? `; Domain=${domain}` : '';
  return [`${name}=${value}${scope}; Path=/; Max-Age=${YEAR}; SameSite=None; Secure`];
}

/**
 * A pixel that leaves an identifier behind.
 *
 * @param {string} name
 * @param {string} [domain]
 * @returns {import('../types.mjs').Answer}
 */
export const identifyingPixel = (name, domain) => (visit) => ({
  type: 'image/gif',
  body: Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64'),
  cookies: identify(visit, name, domain),
});
