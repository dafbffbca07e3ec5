import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** @import { Answer, Reply, Routes, Visit } from './types.mjs' */

const require = createRequire(import.meta.url);
const TAGS = fileURLToPath(new URL('./tags/', import.meta.url));
const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** @type {Record<string, string>} */
const TYPES = {
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.cjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.gif': 'image/gif',
};

/**
 * Path of a file in an installed package. Found through the package's folder, because many
 * packages do not list their browser builds in `exports`.
 *
 * @param {string} file
 */
function npmPath(file) {
  const parts = file.split('/');
  const name = parts.splice(0, file.startsWith('@') ? 2 : 1).join('/');
  for (const folder of require.resolve.paths(name) ?? []) {
    const candidate = path.join(folder, name);
    try {
      readFileSync(path.join(candidate, 'package.json'));
    } catch {
      continue;
    }
    const found = path.join(candidate, ...parts);
    if (!found.startsWith(candidate + path.sep)) throw new Error(`outside the package: ${file}`);
    return found;
  }
  throw new Error(`package not installed: ${name}`);
}

/** @param {string} file */
const typeOf = (file) => TYPES[path.extname(file)] ?? 'application/octet-stream';

/**
 * The answer written for an address, if any: exact path first, then the longest prefix.
 *
 * @param {Routes} routes
 * @param {Visit} visit
 * @returns {{ answer: Answer, rest: string } | undefined}
 */
export function findAnswer(routes, { host, url }) {
  const paths = routes[host];
  if (!paths) return undefined;
  if (Object.hasOwn(paths, url.pathname)) return { answer: paths[url.pathname], rest: '' };
  const prefix = Object.keys(paths)
    .filter((p) => p.endsWith('*') && url.pathname.startsWith(p.slice(0, -1)))
    .sort((a, b) => b.length - a.length)[0];
  if (!prefix) return undefined;
  return { answer: paths[prefix], rest: url.pathname.slice(prefix.length - 1) };
}

/**
 * Turns what a site file wrote into status, headers and body.
 *
 * @param {Answer} answer
 * @param {Visit} visit
 * @param {string} rest What the prefix left of the path.
 */
export function render(answer, visit, rest) {
  const given = typeof answer === 'function' ? answer(visit) : answer;
  /** @type {Reply} */
  const reply = typeof given === 'string' ? { body: given } : given;
  let { body = '', type } = reply;
  if (reply.npmFolder) {
    const file = npmPath(`${reply.npmFolder}/${rest}`);
    body = readFileSync(file);
    type ??= typeOf(file);
  } else if (reply.npm) {
    const files = [reply.npm].flat();
    body = Buffer.concat(files.map((f) => Buffer.concat([readFileSync(npmPath(f)), SEPARATOR])));
    type ??= typeOf(files[0]);
  }
  if (reply.tag) {
    const tag = readFileSync(path.join(TAGS, reply.tag));
    body = Buffer.concat([Buffer.from(body), tag]);
    type ??= typeOf(reply.tag);
  }
  return {
    status: reply.status ?? (reply.location ? 302 : 200),
    headers: {
      'content-type': type ?? TYPES['.html'],
      ...(reply.location ? { location: reply.location } : {}),
      ...(reply.cookies?.length ? { 'set-cookie': reply.cookies } : {}),
      ...reply.headers,
    },
    body,
  };
}

// Some browser builds end without a semicolon, which would glue them to the next file.
const SEPARATOR = Buffer.from('\n;\n');

/**
 * What an address answers that nobody wrote: collectors are pleased by anything of the right kind.
 *
 * @param {Visit} visit
 */
export function renderUnwritten({ method, url, headers }) {
  const dest = headers['sec-fetch-dest'];
  if (url.pathname === '/favicon.ico') return { status: 204, headers: {}, body: '' };
  if (dest === 'image' || /\.(gif|png|jpe?g|webp)$/.test(url.pathname)) {
    return { status: 200, headers: { 'content-type': 'image/gif' }, body: PIXEL };
  }
  if (dest === 'script') {
    return { status: 200, headers: { 'content-type': TYPES['.js'] }, body: '' };
  }
  if (dest === 'iframe') {
    return { status: 200, headers: { 'content-type': TYPES['.html'] }, body: '<!doctype html>' };
  }
  if (dest === 'document') {
    return { status: 404, headers: { 'content-type': TYPES['.html'] }, body: '<h1>Not found</h1>' };
  }
  if (method === 'GET' || method === 'POST') {
    return { status: 200, headers: { 'content-type': TYPES['.json'] }, body: '{}' };
  }
  return { status: 204, headers: {}, body: '' };
}
