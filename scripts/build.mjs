// Builds dist/chromium and dist/firefox (or the targets named as arguments), data and notices first.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { compileCompanies } from './companies.mjs';
import { compileConsentRules } from './consent-rules.mjs';
import { writeNotices } from './notices.mjs';

const root = join(import.meta.dirname, '..');
const vite = join(
  dirname(createRequire(import.meta.url).resolve('vite/package.json')),
  'bin',
  'vite.js',
);
const wanted = process.argv.slice(2);
const targets = wanted.length ? wanted : ['chromium', 'firefox'];

/**
 * Texts as browsers read them, without what is there for translators: notes, spaces, new lines.
 *
 * @param {string} target
 */
function packTexts(target) {
  const folder = join(root, 'dist', target, '_locales');
  for (const locale of readdirSync(folder)) {
    const file = join(folder, locale, 'messages.json');
    const texts = JSON.parse(readFileSync(file, 'utf8'));
    for (const text of Object.values(texts)) delete text.description;
    writeFileSync(file, JSON.stringify(texts));
  }
}

compileCompanies();
compileConsentRules();
writeNotices();
for (const target of targets) {
  const started = performance.now();
  const run = spawnSync(process.execPath, [vite, 'build', '--app', '--logLevel', 'warn'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, TARGET: target },
  });
  if (run.status !== 0) process.exit(run.status ?? 1);
  packTexts(target);
  console.log(`dist/${target} built in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
