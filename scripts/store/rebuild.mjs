/**
 * What a reviewer of addons.mozilla.org does: unpacks the source archive into an empty folder, installs
 * the packages from the registry, builds, and compares with what was handed in. Run after
 * `npm run package`; needs the network. Ends with an error where a byte differs.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { archive, filesIn, tightly } from '../archive.mjs';
import { ROOT } from '../setup.mjs';

const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
const handedIn = (/** @type {string} */ name) =>
  readFileSync(path.join(ROOT, 'out/package', `fairshare-${version}-${name}.zip`));
const sum = (/** @type {Uint8Array} */ bytes) => createHash('sha256').update(bytes).digest('hex');

const clean = mkdtempSync(path.join(tmpdir(), 'fairshare-rebuilt-'));
try {
  for (const [name, bytes] of Object.entries(unzipSync(handedIn('source')))) {
    const file = path.join(clean, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  const windows = process.platform === 'win32';
  const inClean = { cwd: clean, stdio: /** @type {const} */ ('inherit'), shell: windows };
  const npm = windows ? 'npm.cmd' : 'npm';
  execFileSync(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], inClean);
  execFileSync(npm, ['run', 'build'], inClean);
  for (const browser of ['chromium', 'firefox']) {
    const built = sum(await archive(filesIn(path.join(clean, 'dist', browser)), tightly));
    const given = sum(handedIn(browser));
    console.log(`${browser}: ${built === given ? 'the same bytes' : 'DIFFERS'} ${built}`);
    if (built !== given) process.exitCode = 1;
  }
} finally {
  rmSync(clean, { recursive: true, force: true });
}
