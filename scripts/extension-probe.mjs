import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { removeProfile } from '../tests/browsers/remove-profile.mjs';

const CACHE = fileURLToPath(new URL('../node_modules/.cache/fairshare/', import.meta.url));
const WORKER = 'fairshare-probe.js';

/** @returns {Record<string, boolean>} */
function readCache() {
  try {
    return JSON.parse(readFileSync(path.join(CACHE, 'extension-probe.json'), 'utf8'));
  } catch {
    return {};
  }
}

/** @param {Record<string, boolean>} cache */
function writeCache(cache) {
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(path.join(CACHE, 'extension-probe.json'), JSON.stringify(cache, null, 2));
}

/**
 * Address of the browser's debugging endpoint, which it prints once it is up.
 *
 * @param {import('node:child_process').ChildProcess} browser
 * @returns {Promise<string | null>}
 */
function endpoint(browser) {
  return new Promise((resolve) => {
    let text = '';
    browser.stderr?.on('data', (chunk) => {
      text += chunk;
      const found = /DevTools listening on ws:\/\/([\d.:]+)\//.exec(text);
      if (found) resolve(found[1]);
    });
    browser.once('error', () => resolve(null));
    browser.once('exit', () => resolve(null));
    setTimeout(resolve, 20_000, null).unref();
  });
}

/**
 * Whether a throw-away extension's worker comes up.
 *
 * @param {string} address
 */
async function workerAppears(address) {
  const deadline = Date.now() + 8000;
  while (Date.now() < deadline) {
    const response = await fetch(`http://${address}/json/list`).catch(() => null);
    const targets = response?.ok ? await response.json() : [];
    const urls = targets.map((/** @type {{ url: string }} */ target) => target.url);
    if (urls.some((/** @type {string} */ url) => url.endsWith(`/${WORKER}`))) return true;
    await delay(150);
  }
  return false;
}

/** @param {string} executable */
async function probe(executable) {
  const folder = mkdtempSync(path.join(tmpdir(), 'fairshare-probe-'));
  const extension = path.join(folder, 'extension');
  mkdirSync(extension);
  const manifest = {
    manifest_version: 3,
    name: 'Fairshare probe',
    version: '1',
    background: { service_worker: WORKER },
  };
  writeFileSync(path.join(extension, 'manifest.json'), JSON.stringify(manifest));
  // A worker with nothing to do might be gone before it is looked for.
  writeFileSync(path.join(extension, WORKER), 'setInterval(() => chrome.runtime.id, 1000);');
  const browser = spawn(
    executable,
    [
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${path.join(folder, 'profile')}`,
      `--load-extension=${extension}`,
      '--no-first-run',
      '--disable-background-networking',
      '--disable-gpu',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  try {
    const address = await endpoint(browser);
    return address !== null && (await workerAppears(address));
  } finally {
    if (browser.pid && browser.exitCode === null && browser.signalCode === null) {
      const gone = new Promise((resolve) => browser.once('exit', resolve));
      browser.kill('SIGKILL');
      await Promise.race([gone, delay(3000, null, { ref: false })]);
    }
    browser.stderr?.destroy();
    // Its helper processes may still be writing for a moment.
    await removeProfile(folder);
  }
}

/**
 * Whether a browser still loads unpacked extensions, found out by starting it once and remembered
 * until the program file changes.
 *
 * @param {string} executable
 */
export async function loadsUnpackedExtensions(executable) {
  let key;
  try {
    key = `${executable} ${statSync(executable).mtimeMs}`;
  } catch {
    return false;
  }
  const cache = readCache();
  if (key in cache) return cache[key];
  const answer = await probe(executable);
  // A failure may be passing (a busy machine), so only success is worth remembering.
  if (answer) writeCache({ ...cache, [key]: answer });
  return answer;
}
