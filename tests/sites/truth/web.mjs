/**
 * Serves the pages of `cases.mjs`.
 *
 * @import { Routes } from '../types.mjs'
 */
import { startSites } from '../server.mjs';
import { bundles } from './bundles.mjs';
import { groups } from './groups.mjs';

/** A package's bundle stands in a case by its name. */
const built = (answer, codes) => (answer?.bundle ? codes.get(answer.bundle) : answer);

/** Every host of every case, and what it answers. @returns {Promise<Routes>} */
async function routes() {
  const codes = await bundles();
  /** @type {Routes} */
  const all = {};
  for (const { host, page, web = {} } of Object.values(groups).flat()) {
    all[host] = { '/': page };
    for (const [name, paths] of Object.entries(web))
      for (const [path, answer] of Object.entries(paths))
        all[name] = { ...all[name], [path]: built(answer, codes) };
  }
  return all;
}

/** Serves all cases; a host that no case wrote answers empty. */
export async function startTruthWeb() {
  const site = {
    id: 'truth',
    host: 'truth.example',
    title: 'Ground truth',
    describe: 'Pages of which it is known what they do.',
    paths: ['/'],
    routes: await routes(),
    truth: { always: [] },
  };
  const web = await startSites({ only: [], extra: [site], everyHost: true });
  return { resolverRules: web.resolverRules, log: web.log, close: web.close };
}
