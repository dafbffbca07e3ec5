import { createHash } from 'node:crypto';

/**
 * Small pieces that the cases are written with.
 *
 * @import { Reply } from '../types.mjs'
 * @typedef {{ title?: string, lang?: string, head?: string, body?: string }} Parts
 */

/**
 * A whole page.
 *
 * @param {Parts} parts
 */
export const page = ({ title = 'Welcome', lang = 'en', head = '', body = '' }) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">${head}</head>
<body><main><h1>${title}</h1><p>Fresh news of our small trade, every Tuesday.</p></main>
${body}</body></html>`;

/** A page that loads scripts at its end. */
export const loads = (/** @type {string[]} */ ...addresses) =>
  page({ body: addresses.map((address) => `<script src="${address}"></script>`).join('') });

/** Source of a call of a function with arguments that can be written as JSON. */
export const call = (/** @type {Function} */ fn, /** @type {unknown[]} */ ...args) =>
  `(${fn})(${args.map((arg) => JSON.stringify(arg)).join(',')});`;

/** The same as a script element. */
export const run = (/** @type {Function} */ fn, /** @type {unknown[]} */ ...args) =>
  `<script>${call(fn, ...args)}</script>`;

/** A script file that calls a function. */
export const file = (/** @type {Function} */ fn, /** @type {unknown[]} */ ...args) => ({
  type: 'text/javascript; charset=utf-8',
  body: call(fn, ...args),
});

/** A script file with this source. */
export const source = (/** @type {string} */ body) => ({
  type: 'text/javascript; charset=utf-8',
  body,
});

/** A file of an installed package, whatever its name ends in. */
export const npm = (/** @type {string | string[]} */ name) => ({
  npm: name,
  type: 'text/javascript; charset=utf-8',
});

/** JSON as an answer. */
export const json = (/** @type {unknown} */ value) => ({
  type: 'application/json',
  body: JSON.stringify(value),
});

const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
const YEAR_S = 31_536_000;

/** Value of an identifier: the same for the same name, as if one browser had come before. */
const mark = (/** @type {string} */ name) =>
  createHash('sha256').update(name).digest('hex').slice(0, 24);

/** `Set-Cookie` of an identifier that works in other sites' pages. */
export const idCookie = (/** @type {string} */ name, seed = name) =>
  `${name}=${mark(seed)}; Max-Age=${YEAR_S}; Path=/; SameSite=None; Secure`;

/** An image of one point that sets these cookies. */
export const pixel = (/** @type {string[]} */ ...cookies) => ({
  type: 'image/gif',
  body: PIXEL,
  cookies,
});

/** A labelled control of a form. */
export const field = (/** @type {string} */ label, attributes = '') =>
  `<p><label>${label} <input ${attributes}></label></p>`;

/** A form that goes nowhere. */
export const form = (/** @type {string[]} */ ...controls) =>
  `<form onsubmit="return false">${controls.join('')}<button>Send</button></form>`;

/** An address of an image on another host. */
export const image = (/** @type {string} */ address) =>
  `<img src="${address}" width="1" height="1" alt="">`;

/** A package that comes without a file for browsers: `entries/<name>.mjs`, made into one. */
export const bundle = (/** @type {string} */ name) => ({ bundle: `${name}.mjs` });

/** A page of a site's own library and script. */
export const app = (/** @type {string} */ body, /** @type {Function} */ fn, library = '') =>
  page({ body: body + (library ? `<script src="${library}"></script>` : '') + run(fn) });

/** A page with one script of another company, and that script. */
export const by = (/** @type {string} */ script, /** @type {object} */ answer) => ({
  page: loads(`https://${script}/fp.js`),
  web: { [script]: { '/fp.js': answer } },
});

/** What is expected of a page that fingerprints. */
export const fingerprinting = (
  /** @type {string} */ script,
  /** @type {string[]} */ ...vectors
) => [{ kind: 'fingerprinting', script, ...(vectors.length > 0 ? { vectors } : {}) }];
