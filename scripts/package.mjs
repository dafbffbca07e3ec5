/**
 * `npm run package`: what is handed to the stores, in out/package: a zip for Chrome and Edge, one for
 * Firefox (desktop and Android), and the source that reviewers build it from. Two clean clones of one
 * commit give the same bytes, wherever they are.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT, ensureDependencies } from './setup.mjs';

ensureDependencies();
const { archive, filesIn } = await import('./archive.mjs');

execFileSync(process.execPath, [path.join(ROOT, 'scripts/build.mjs')], {
  cwd: ROOT,
  stdio: 'inherit',
});
const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
const folder = path.join(ROOT, 'out/package');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' });
const source = Object.fromEntries(
  tracked
    .split('\0')
    .filter(Boolean)
    .map((name) => [name, readFileSync(path.join(ROOT, name))]),
);
const packages = {
  chromium: filesIn(path.join(ROOT, 'dist/chromium')),
  firefox: filesIn(path.join(ROOT, 'dist/firefox')),
  source,
};
for (const [name, files] of Object.entries(packages)) {
  const bytes = archive(files);
  const file = `fairshare-${version}-${name}.zip`;
  writeFileSync(path.join(folder, file), bytes);
  const sum = createHash('sha256').update(bytes).digest('hex');
  console.log(
    `${sum}  ${file}  ${(bytes.length / 1024).toFixed(0)} KB, ${Object.keys(files).length} files`,
  );
}
