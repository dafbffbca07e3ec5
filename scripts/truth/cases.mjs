/**
 * Where the cases come from: the project's own under `tests/sites/truth/`, or another folder with a
 * `cases.json` and a `server.mjs` that exports `startLab`.
 *
 * @import { Case, Web } from './types.mjs'
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * @param {string | undefined} from Folder or `cases.json` of other cases.
 * @returns {Promise<{ cases: Case[], start: () => Promise<Web> }>}
 */
export async function loadCases(from) {
  if (from === undefined) {
    const { cases } = await import('../../tests/sites/truth/cases.mjs');
    const { startTruthWeb } = await import('../../tests/sites/truth/web.mjs');
    return { cases, start: startTruthWeb };
  }
  const file = statSync(from).isDirectory() ? path.join(from, 'cases.json') : path.resolve(from);
  const server = path.join(path.dirname(file), 'server.mjs');
  if (!existsSync(server)) throw new Error(`no server.mjs beside ${file}`);
  const doc = JSON.parse(readFileSync(file, 'utf8'));
  const { startLab } = await import(pathToFileURL(server).href);
  return {
    cases: doc.cases,
    start: async () => {
      const { httpPort, httpsPort, log, close } = await startLab({ doc });
      const at = (/** @type {number} */ port) => `127.0.0.1:${port}`;
      const resolverRules = `MAP *:443 ${at(httpsPort)}, MAP *:80 ${at(httpPort)}, MAP * ${at(httpPort)}`;
      return { resolverRules, log, close };
    },
  };
}

/**
 * Those that an argument names by id, group, or how the id begins; all without arguments.
 *
 * @param {Case[]} cases
 * @param {string[]} names
 */
export function chosen(cases, names) {
  if (names.length === 0) return cases;
  return cases.filter(({ id, group }) =>
    names.some(
      (name) => id === name || group === name || (name.endsWith('-') && id.startsWith(name)),
    ),
  );
}
