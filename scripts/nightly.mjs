/**
 * `npm run nightly`: what takes too long for `npm test`. Every property and fuzz test with at least
 * 100,000 cases for each parser and message (tests/unit/runs.ts; slow ones say their own bound), then
 * the browser tests that kill, crash, fill and soak, with their long counts (tests/e2e/night.ts).
 * `--runs <n>` tries another number of cases, `--only unit|browser` one half.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ensureDependencies, ROOT } from './setup.mjs';

const LONG = ['killed', 'crash', 'soak', 'tabs', 'update', 'hostile', 'consent-lab', 'loss'];

/** @param {string} name  @param {string} otherwise */
const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise);
};
const runs = option('runs', '100000');
const only = option('only', 'all');

ensureDependencies();
const { findChromium, findFirefox } = await import('./browsers.mjs');

/** @param {string[]} args  @param {NodeJS.ProcessEnv} env */
const node = (args, env) =>
  spawnSync(process.execPath, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  }).status === 0;

/** Test files that try cases by chance. */
const fuzzed = readdirSync(path.join(ROOT, 'tests/unit'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => path.join('tests/unit', file))
  .filter((file) =>
    /from 'fast-check'|contract\.ts'/.test(readFileSync(path.join(ROOT, file), 'utf8')),
  );

let ok = true;
if (only !== 'browser')
  ok = node(['node_modules/vitest/vitest.mjs', 'run', ...fuzzed], { FUZZ_RUNS: runs }) && ok;
if (only !== 'unit') {
  ok = node(['scripts/build.mjs'], {}) && ok;
  const [CHROMIUM, FIREFOX] = [
    await findChromium({ install: true }),
    await findFirefox({ install: true }),
  ];
  const files = LONG.map((name) => `e2e/${name}`);
  ok =
    node(['node_modules/@playwright/test/cli.js', 'test', ...files], {
      CHROMIUM,
      FIREFOX,
      NIGHT: '1',
    }) && ok;
}
console.log(ok ? 'the night went well' : 'FAILED');
process.exitCode = ok ? 0 : 1;
