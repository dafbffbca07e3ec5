import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * A sentence about the Node version being too old, or null where it will do.
 *
 * @param {string} have
 * @param {string} range `>=20.19`, as package.json writes it.
 */
function nodeComplaint(have, range) {
  const numbers = (/** @type {string} */ text) => text.replace(/^\D+/, '').split('.').map(Number);
  const [major, minor = 0] = numbers(have);
  const [needMajor, needMinor = 0] = numbers(range);
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return null;
  return `Fairshare needs Node ${needMajor}.${needMinor} or newer, and this is ${have}.`;
}

/**
 * Whether the installed packages are those of the lock file. npm writes its own copy of the lock
 * file after every complete install, so a missing or older copy means an install is due.
 */
function installed() {
  const copy = new URL('../node_modules/.package-lock.json', import.meta.url);
  const lock = new URL('../package-lock.json', import.meta.url);
  if (!existsSync(copy)) return false;
  if (statSync(copy).mtimeMs >= statSync(lock).mtimeMs) return true;
  // A fresh checkout makes the lock file look new, although nothing in it has changed.
  const versions = (/** @type {URL} */ file) => {
    const { packages } = JSON.parse(readFileSync(file, 'utf8'));
    return new Map(Object.entries(packages).map(([at, { version }]) => [at, version]));
  };
  const have = versions(copy);
  // The copy omits packages of other systems, so only what it does list can be compared.
  const want = versions(lock);
  return [...have].every(([at, version]) => want.get(at) === version) && listed(want, have);
}

/**
 * @param {Map<string, string>} want
 * @param {Map<string, string>} have
 */
function listed(want, have) {
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  );
  return Object.keys({ ...dependencies, ...devDependencies }).every((name) => {
    const at = `node_modules/${name}`;
    return want.get(at) === have.get(at);
  });
}

/** Checks Node and runs `npm ci` where the packages are missing or out of date. */
export function ensureDependencies() {
  const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const complaint = nodeComplaint(process.version, engines.node);
  if (complaint) throw new Error(complaint);
  if (installed()) return;
  console.log('Installing packages (npm ci) ...');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci'], {
    cwd: ROOT,
    stdio: 'inherit',
    // Node refuses to start .cmd files without a shell.
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    throw new Error('npm ci failed; see above. Is this computer connected to the internet?');
  }
}
