/**
 * Serves the cases, each on a host of its own; every other host answers empty, trackers' too.
 *
 * @import { Routes } from '../sites/types.mjs'
 * @import { Dialog } from './types.mjs'
 */
import { startSites } from '../sites/server.mjs';
import { bundle } from './bundle.mjs';
import { shell } from './shell.mjs';

/** @param {Dialog} dialog @returns {Promise<Routes>} */
async function routesOf({ host, v, packages, page, entry, alias, routes, web, frame }) {
  const files = Object.fromEntries(packages.map((name) => [`/npm/${name}/*`, { npmFolder: name }]));
  const bundled = entry ? await bundle(entry(v), alias) : null;
  const built = bundled && {
    '/bundle.js': { type: 'text/javascript; charset=utf-8', body: bundled.js },
    '/bundle.css': { type: 'text/css; charset=utf-8', body: bundled.css },
  };
  const made = page(v);
  const own = { '/': made.shell === false ? made.body : shell(v.lang, made), ...routes?.(v) };
  const frames = frame ? { [frame(v)]: { ...files, ...built, ...web?.(v)[frame(v)] } } : {};
  return { [host]: { ...files, ...built, ...own }, ...web?.(v), ...frames };
}

/** @param {any[]} cases */
export async function startLab(cases) {
  /** @type {Routes} */
  const routes = {};
  for (const one of cases) {
    if (one.kind === 'dialog') Object.assign(routes, await routesOf(one));
    else Object.assign(routes, { [one.host]: { '/': one.page, ...one.routes } }, one.web);
  }
  const site = {
    id: 'consent-lab',
    host: 'lab.example',
    title: 'Consent lab',
    describe: 'Consent dialogs of which the truth is known.',
    paths: ['/'],
    routes,
    truth: { always: [] },
  };
  return startSites({ only: [], extra: [site], everyHost: true });
}
