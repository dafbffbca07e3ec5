import { page, ownServer } from './page.mjs';

/** @import { Routes, Site } from './types.mjs' */

/** Where the demo's list of sites is. */
export const DIRECTORY_HOST = 'demo.fairshare.test';

const LOOK = {
  brand: 'Fairshare demo',
  tagline: 'A small web of made-up sites on your own computer',
  accent: '#2f5d50',
  nav: [],
};

/**
 * The page that lists the sites, with one line each.
 *
 * @param {Site[]} sites
 * @returns {Routes}
 */
export function directory(sites) {
  const items = sites.map(
    (site) => `<article class="card"><h2><a href="https://${site.host}/">${site.title}</a></h2>
<p>${site.describe}</p></article>`,
  );
  const main = `<h1>Visit a few sites, then open Fairshare</h1>
<p>Every site below, and every company that these sites call, is answered by this computer. Nothing
leaves it.</p><section class="cards">${items.join('')}</section>`;
  return { [DIRECTORY_HOST]: { '/': page(LOOK, { main }), ...ownServer(LOOK) } };
}
