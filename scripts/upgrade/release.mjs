import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../setup.mjs';

/** The last commit of each released version; there were no tags before. */
export const RELEASES = { '0.1.0': '501148f' };

/**
 * The Chromium build of a released version, made from its own commit and with its own packages. Needs
 * the repository's history and, the first time, the network.
 *
 * @param {keyof typeof RELEASES} version
 * @returns {string} Its folder, kept in .cache.
 */
export function buildOf(version) {
  const kept = path.join(ROOT, '.cache/releases', version);
  const built = path.join(kept, 'dist/chromium');
  if (existsSync(path.join(built, 'manifest.json'))) return built;
  const making = `${kept}.making`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { recursive: true });
  const commit = RELEASES[version];
  const tar = execFileSync('git', ['archive', commit], { cwd: ROOT, maxBuffer: 256 * 2 ** 20 });
  execFileSync('tar', ['-x', '-C', making], { input: tar });
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  execFileSync(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: making,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  execFileSync(process.execPath, ['scripts/build.mjs', 'chromium'], {
    cwd: making,
    stdio: 'inherit',
  });
  rmSync(path.join(making, 'node_modules'), { recursive: true, force: true });
  renameSync(making, kept);
  return built;
}
