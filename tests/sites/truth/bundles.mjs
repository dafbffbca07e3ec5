import { readdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { source } from './write.mjs';

const ENTRIES = path.join(import.meta.dirname, 'entries');

/** One file that a browser can load, from an entry that imports packages. */
async function bundle(/** @type {string} */ name) {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      write: false,
      lib: { entry: path.join(ENTRIES, name), formats: ['iife'], name: 'bundled' },
    },
  });
  const [{ output }] = /** @type {{ output: { code: string }[] }[]} */ ([made].flat());
  return output[0].code;
}

/**
 * Packages that come without a file for browsers. Each case serves them under its own host: see
 * `bundle` there.
 *
 * @returns {Promise<Map<string, ReturnType<typeof source>>>}
 */
export async function bundles() {
  const names = readdirSync(ENTRIES);
  const codes = await Promise.all(names.map(bundle));
  return new Map(names.map((name, at) => [name, source(codes[at])]));
}
