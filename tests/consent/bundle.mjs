import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { ROOT } from '../../scripts/setup.mjs';

const CACHE = path.join(ROOT, '.cache/consent-lab');
const LOCK = path.join(ROOT, 'package-lock.json');

/** Bundling takes a second or more a manager: what is made from the same packages is kept. */
function cacheOf(/** @type {string} */ source) {
  const hash = createHash('sha256').update(readFileSync(LOCK)).update(source).digest('hex');
  return path.join(CACHE, hash.slice(0, 24));
}

/**
 * A script for browsers, from source text that imports packages.
 *
 * @param {string} source
 * @param {Record<string, string>} [alias]
 * @returns {Promise<{ js: string, css: string }>}
 */
export async function bundle(source, alias = {}) {
  const kept = cacheOf(source + JSON.stringify(alias));
  if (existsSync(`${kept}.json`)) return JSON.parse(readFileSync(`${kept}.json`, 'utf8'));
  mkdirSync(CACHE, { recursive: true });
  // Inside the project, so that the packages are found from there.
  writeFileSync(`${kept}.jsx`, source);
  const made = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: { alias },
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: { write: false, lib: { entry: `${kept}.jsx`, formats: ['iife'], name: 'bundled' } },
  });
  const [{ output }] = /** @type {any[]} */ ([made].flat());
  const text = (/** @type {string} */ end) =>
    output
      .filter(({ fileName }) => fileName.endsWith(end))
      .map(({ code, source: css }) => code ?? css)
      .join('\n');
  const bundled = { js: text('.js') + text('.cjs'), css: text('.css') };
  writeFileSync(`${kept}.json`, JSON.stringify(bundled));
  return bundled;
}
