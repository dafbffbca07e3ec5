/**
 * `npm test`: installs what is missing (packages, browsers), then lint, types, unit and property tests
 * and the browser tests in Chromium and Firefox. Ends with one line: `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureDependencies, ROOT } from './setup.mjs';

ensureDependencies();
const { findChromium, findFirefox } = await import('./browsers.mjs');

const OUT = path.join(ROOT, 'test-results');
const total = { passed: 0, failed: 0, skipped: 0 };

/** @param {string} name  @param {string} command  @param {string[]} args  @param {NodeJS.ProcessEnv} [env] */
function run(name, command, args, env = {}) {
  const started = performance.now();
  const { status } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  console.log(
    `${name}: ${status === 0 ? 'ok' : 'FAILED'} in ${Math.round((performance.now() - started) / 1000)} s`,
  );
  return status === 0;
}

/** A tool of ours that has no tests to count is one test. */
function step(name, file, args) {
  const ok = run(name, process.execPath, [path.join(ROOT, 'node_modules', file), ...args]);
  total[ok ? 'passed' : 'failed'] += 1;
  return ok;
}

/** @param {string} file */
const report = (file) => JSON.parse(readFileSync(path.join(OUT, file), 'utf8'));

function unitTests() {
  const json = path.join(OUT, 'unit.json');
  const ok = run('unit and property tests', process.execPath, [
    path.join(ROOT, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${json}`,
  ]);
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = report('unit.json');
    total.passed += numPassedTests;
    total.failed += numFailedTests;
    total.skipped += numPendingTests;
    if (!ok && numFailedTests === 0) total.failed += 1;
  } catch {
    total.failed += 1;
  }
}

/** @param {{ CHROMIUM?: string, FIREFOX?: string }} browsers */
function browserTests(browsers) {
  const ok = run(
    'browser tests',
    process.execPath,
    [path.join(ROOT, 'node_modules/@playwright/test/cli.js'), 'test', '--reporter=list,json'],
    { ...browsers, PLAYWRIGHT_JSON_OUTPUT_FILE: path.join(OUT, 'browser.json') },
  );
  try {
    const { expected, unexpected, flaky, skipped } = report('browser.json').stats;
    total.passed += expected;
    total.failed += unexpected + flaky;
    total.skipped += skipped;
    if (!ok && unexpected + flaky === 0) total.failed += 1;
  } catch {
    total.failed += 1;
  }
}

/** A machine that cannot have a browser skips its tests and says why; CI must have both. */
async function browser(find) {
  try {
    return await find({ install: true });
  } catch (error) {
    console.error(error.message);
    if (process.env.CI) total.failed += 1;
    return undefined;
  }
}

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
const chromium = await browser(findChromium);
const firefox = await browser(findFirefox);

const built = run('build', process.execPath, [path.join(ROOT, 'scripts/build.mjs')]);
total[built ? 'passed' : 'failed'] += 1;
step('format', 'prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']);
step('lint', 'eslint/bin/eslint.js', ['.']);
step('types', 'typescript/bin/tsc', ['--noEmit', '-p', '.']);
step('component types', 'svelte-check/bin/svelte-check', ['--tsconfig', './tsconfig.json']);
if (built)
  step('the store’s own check of the Firefox package', 'addons-linter/bin/addons-linter', [
    'dist/firefox',
    '--warnings-as-errors',
    '--boring',
  ]);
unitTests();
if (built && (chromium || firefox))
  browserTests({
    ...(chromium ? { CHROMIUM: chromium } : {}),
    ...(firefox ? { FIREFOX: firefox } : {}),
  });

const { passed, failed, skipped } = total;
console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 ? 1 : 0;
