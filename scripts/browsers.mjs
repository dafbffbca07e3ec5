import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadsUnpackedExtensions } from './extension-probe.mjs';

/** The oldest Firefox that the extension's manifest admits. */
const OLDEST_FIREFOX = 140;

/** @typedef {{ install?: boolean }} FindOptions */

/**
 * Existing files among absolute paths and names on the PATH.
 *
 * @param {string[]} names
 */
function existing(names) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const candidates = names.flatMap((name) =>
    path.isAbsolute(name) ? [name] : folders.map((folder) => path.join(folder, name)),
  );
  const files = candidates.filter((file) => existsSync(file));
  // The same program is often on the PATH twice, through a link.
  const seen = new Set();
  return files.filter((file) => !seen.has(realpathSync(file)) && seen.add(realpathSync(file)));
}

/**
 * @param {string[]} mac Inside /Applications.
 * @param {string[]} windows Inside a Program Files folder.
 * @param {string[]} linux
 */
function usualPlaces(mac, windows, linux) {
  if (process.platform === 'darwin') {
    return ['/Applications', path.join(homedir(), 'Applications')].flatMap((folder) =>
      mac.map((name) => path.join(folder, name)),
    );
  }
  if (process.platform === 'win32') {
    const { PROGRAMFILES, LOCALAPPDATA } = process.env;
    return [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA].flatMap((folder) =>
      folder ? windows.map((name) => path.join(folder, name)) : [],
    );
  }
  return linux;
}

const chromiums = () =>
  usualPlaces(
    [
      'Chromium.app/Contents/MacOS/Chromium',
      'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'Brave Browser.app/Contents/MacOS/Brave Browser',
    ],
    [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
      'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
    ],
    [
      'chromium',
      'chromium-browser',
      'google-chrome-for-testing',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
      'microsoft-edge-stable',
      'brave-browser',
    ],
  );

const firefoxes = () =>
  usualPlaces(
    [
      'Firefox.app/Contents/MacOS/firefox',
      'Firefox Developer Edition.app/Contents/MacOS/firefox',
      'Firefox Nightly.app/Contents/MacOS/firefox',
    ],
    ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
    ['/opt/firefox/firefox', '/usr/lib/firefox/firefox', 'firefox', 'firefox-esr'],
  );

/** Playwright's browser, where its download is present. */
async function playwrightChromium() {
  try {
    const { chromium } = await import('@playwright/test');
    return chromium.executablePath();
  } catch {
    return null;
  }
}

function downloadPlaywrightChromium() {
  console.log('Looking for a browser to download (playwright install chromium) ...');
  const cli = fileURLToPath(new URL('../node_modules/@playwright/test/cli.js', import.meta.url));
  const run = [cli, 'install', 'chromium', '--no-shell'];
  spawnSync(process.execPath, run, { stdio: 'ignore', timeout: 300_000 });
}

/**
 * Installs a package where that needs no question: Debian or Ubuntu, as root.
 *
 * @param {string} name
 */
function aptInstall(name) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log(`Installing ${name} (apt-get) ...`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const step of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', name],
  ]) {
    spawnSync('apt-get', step, { stdio: ['ignore', 'ignore', 'inherit'], env });
  }
}

/**
 * Path of a Chromium-based browser that loads unpacked extensions. Chrome and Edge from version 137
 * on do not, which is found out by trying.
 *
 * @param {FindOptions} [options] `install` allows downloading one.
 * @returns {Promise<string>}
 */
export async function findChromium({ install = false } = {}) {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (await loadsUnpackedExtensions(named)) return named;
    throw new Error(`CHROME_PATH is ${named}, which does not start or loads no extensions.`);
  }
  const firstFit = async (/** @type {string[]} */ files) => {
    for (const file of files) if (await loadsUnpackedExtensions(file)) return file;
    return null;
  };
  const downloaded = async () => {
    const file = await playwrightChromium();
    return firstFit(file && existsSync(file) ? [file] : []);
  };
  const found = (await firstFit(existing(chromiums()))) ?? (await downloaded());
  if (found) return found;
  if (install) {
    downloadPlaywrightChromium();
    const fresh = await downloaded();
    if (fresh) return fresh;
    aptInstall('chromium');
    const packaged = await firstFit(existing(chromiums()));
    if (packaged) return packaged;
  }
  throw new Error(
    'No browser that loads unpacked extensions was found: install Chromium, or set CHROME_PATH to one.',
  );
}

/**
 * Whether this Firefox can be driven and is new enough. Ubuntu's `firefox` is a wrapper round a snap,
 * which sees neither our profile folder nor the extension.
 *
 * @param {string} file
 */
function usableFirefox(file) {
  const real = realpathSync(file);
  if (real.startsWith('/snap/') || real === '/usr/bin/snap') return false;
  const start = readFileSync(real).subarray(0, 4096).toString('latin1');
  if (start.startsWith('#!') && start.includes('/snap/')) return false;
  const { stdout } = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  const version = /Firefox (\d+)/.exec(stdout ?? '')?.[1];
  // On Windows it prints nothing; then it is taken on trust.
  return version === undefined || Number(version) >= OLDEST_FIREFOX;
}

/**
 * Path of a Firefox that can be driven.
 *
 * @param {FindOptions} [options] `install` allows installing one.
 * @returns {Promise<string>}
 */
export async function findFirefox({ install = false } = {}) {
  const named = process.env.FIREFOX_PATH;
  if (named) {
    if (existsSync(named) && usableFirefox(named)) return named;
    throw new Error(`FIREFOX_PATH is ${named}, which is no usable Firefox.`);
  }
  const search = () => existing(firefoxes()).find(usableFirefox);
  const found = search();
  if (found) return found;
  if (install) {
    aptInstall('firefox-esr');
    const packaged = search();
    if (packaged) return packaged;
  }
  throw new Error(
    `No usable Firefox was found: install Firefox ${OLDEST_FIREFOX} or newer, or set FIREFOX_PATH to one.`,
  );
}
