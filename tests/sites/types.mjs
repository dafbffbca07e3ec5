/**
 * What the demo web is made of. Types only: the other files import them by JSDoc.
 *
 * @typedef {object} Visit One request as an answer may look at it.
 * @property {string} method
 * @property {string} host
 * @property {URL} url
 * @property {Record<string, string>} cookies
 * @property {Record<string, string | string[] | undefined>} headers
 *
 * @typedef {object} Reply
 * @property {number} [status] 200 unless said; 302 when `location` is set.
 * @property {string} [type] Content type; guessed from `npm` or `tag`, else HTML.
 * @property {string | Buffer} [body]
 * @property {string | string[]} [npm] File(s) of installed packages, concatenated: `leaflet/dist/leaflet.js`.
 * @property {string} [npmFolder] Folder of an installed package; the rest of the address names the file.
 * @property {string} [tag] A file of `tests/sites/tags/`.
 * @property {string[]} [cookies] `Set-Cookie` lines.
 * @property {string} [location]
 * @property {Record<string, string>} [headers]
 *
 * @typedef {string | Reply | ((visit: Visit) => string | Reply)} Answer A string is an HTML page.
 * @typedef {Record<string, Record<string, Answer>>} Routes Host, then path. A path ending in `*` is a prefix.
 *
 * @typedef {object} ConsentTruth
 * @property {string} manager
 * @property {string} dialog Selector that is visible while the site asks (Playwright selector).
 * @property {string} accept Selector of the button that grants everything.
 * @property {string} refuse Selector of the button that refuses everything.
 * @property {Record<string, string[]>} gated Purpose, then the hosts that may load only when it is granted.
 * @property {Record<string, string[]>} broken Purpose, then the hosts that load although it was refused.
 *
 * @typedef {object} Truth What the site does, for tests to compare with.
 * @property {string[]} always Other companies' hosts contacted on every load, without any choice.
 * @property {ConsentTruth} [consent]
 * @property {{ permission: string, trigger: 'load' | 'click' }[]} [permissions]
 * @property {string[]} [fields] Personal data the page's forms ask for.
 * @property {string} [fingerprinting] Host whose script fingerprints.
 * @property {string} [action] Selector to click for what happens only after a click.
 *
 * @typedef {object} Site
 * @property {string} id
 * @property {string} host
 * @property {string} title
 * @property {string} describe One line for the demo's list.
 * @property {string[]} paths Pages worth visiting, the first one being the front page.
 * @property {Routes} routes
 * @property {Truth} truth
 */
export {};
