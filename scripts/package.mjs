/**
 * `npm run package`: what is handed to the stores, in out/package: a zip for Chrome and Edge, one for
 * Firefox (desktop and Android), the source that reviewers build it from, the bill of materials, the
 * licence report and the listings' texts. Two clean clones of one commit give the same bytes, wherever
 * they are.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT, ensureDependencies } from './setup.mjs';

ensureDependencies();
const { archive, filesIn, tightly } = await import('./archive.mjs');
const { licenceReport } = await import('./store/licences.mjs');
const { writeListings } = await import('./store/listing.mjs');
const { billOfMaterials } = await import('./store/sbom.mjs');

const run = (/** @type {string[]} */ ...args) =>
  execFileSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' });

/** Every file that is under version control; none in an unpacked source archive, which is that already. */
function sources() {
  if (!existsSync(path.join(ROOT, '.git'))) return {};
  const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' });
  const names = tracked.split('\0').filter(Boolean);
  return Object.fromEntries(names.map((name) => [name, readFileSync(path.join(ROOT, name))]));
}

run(path.join(ROOT, 'scripts/build.mjs'));
const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
const folder = path.join(ROOT, 'out/package');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

/** @param {string} name @param {Uint8Array | string} content @param {string} [note] */
function put(name, content, note = '') {
  const bytes = Buffer.from(content);
  const file = `fairshare-${version}-${name}`;
  writeFileSync(path.join(folder, file), bytes);
  const sum = createHash('sha256').update(bytes).digest('hex');
  console.log(`${sum}  ${file}  ${(bytes.length / 1024).toFixed(0)} KB${note}`);
}

for (const browser of ['chromium', 'firefox']) {
  const files = filesIn(path.join(ROOT, 'dist', browser));
  put(`${browser}.zip`, await archive(files, tightly), `, ${Object.keys(files).length} files`);
}
const source = sources();
const count = Object.keys(source).length;
if (count > 0) put('source.zip', await archive(source), `, ${count} files`);
put('sbom.cdx.json', `${JSON.stringify(billOfMaterials(), null, 2)}\n`);
put('licences.md', licenceReport());
console.log(`${writeListings(path.join(folder, 'listing'))} texts for the stores in listing/`);

// What addons.mozilla.org runs on every upload; it refuses errors, and people read its warnings.
run(
  path.join(ROOT, 'node_modules/addons-linter/bin/addons-linter'),
  path.join(folder, `fairshare-${version}-firefox.zip`),
  '--warnings-as-errors',
  '--boring',
);
