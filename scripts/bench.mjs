/**
 * `npm run bench -- [measure] ...`: how long things take and how much they need, beside a bare browser or an
 * empty extension where there is one to compare with. All measures without a name. Builds nothing, judges
 * nothing: figures in the least, the median and the most, as one table at the end.
 *
 *   --runs <n>              all measures so many times, in turn; 1 unless said
 *   --pairs <n>             repetitions within a measure of what is compared; 5 unless said
 *   --observations <n,...>  how long histories are; 100000 unless said
 *   --extension <folder>    dist/chromium unless said
 *   --json <file>           writes every value
 *
 * docs/PERFORMANCE.md says what each measure is.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Histories } from './bench/histories.mjs';
import { Samples, table } from './bench/samples.mjs';
import { findChromium } from './browsers.mjs';
import { ROOT } from './setup.mjs';

/** In the order in which they are run. */
const MEASURES = [
  ...['pages', 'worker', 'writing', 'consent'],
  ...['popup', 'dashboard', 'size', 'export'],
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '1' },
    pairs: { type: 'string', default: '5' },
    observations: { type: 'string', default: '100000' },
    extension: { type: 'string', default: path.join(ROOT, 'dist/chromium') },
    json: { type: 'string' },
  },
});
/** @param {string} option @param {string} text */
function count(option, text) {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new Error(`--${option}: ${text} is no count`);
  return number;
}
const unknown = positionals.filter((name) => !MEASURES.includes(name));
if (unknown.length > 0)
  throw new Error(`no measure is called ${unknown.join(', ')}; there are ${MEASURES.join(', ')}`);
const extension = path.resolve(values.extension);
if (!existsSync(path.join(extension, 'manifest.json')))
  throw new Error(`no extension in ${extension}: npm run build`);
const names = positionals.length > 0 ? positionals : MEASURES;
const runs = count('runs', values.runs);
const began = performance.now();
const load = loadavg()[0];

/** @param {string} line */
function say(line) {
  const seconds = (performance.now() - began) / 1000;
  console.error(`${seconds.toFixed(0).padStart(5)} s  ${line}`);
}

const options = {
  extension,
  executablePath: process.env.CHROMIUM ?? (await findChromium()),
  pairs: count('pairs', values.pairs),
  observations: values.observations
    .split(',')
    .map((text) => count('observations', text))
    .sort((a, b) => a - b),
};
if (process.platform !== 'linux')
  console.error('CPU is read from /proc, which only Linux has: figures of CPU are left out.');

const samples = new Samples();
/** @type {string[]} */
const failed = [];
const histories = new Histories({ ...options, say });
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));
process.once('exit', () => {
  try {
    histories.close();
  } catch {
    // Given up in the middle: a browser may still be writing there, and it lies among what is temporary.
  }
});
// Every measure once before any comes again: what the machine does meanwhile meets all of them.
for (let run = 1; run <= runs; run += 1)
  for (const name of names) {
    const { measure } = await import(`./bench/${name}.mjs`);
    const told = (/** @type {string} */ line) => say(`${name}: ${line}`);
    try {
      samples.add(name, await measure({ ...options, histories, say: told }));
    } catch (error) {
      // What the others have found is not lost by it.
      failed.push(`${name}: ${/** @type {Error} */ (error).message}`);
      say(failed.at(-1) ?? '');
    }
  }

const found = samples.summary();
const machine = {
  ...{ cores: cpus().length, cpu: cpus()[0]?.model, platform: process.platform },
  ...{ loadBefore: load, loadAfter: loadavg()[0], browser: options.executablePath },
};
const { pairs, observations } = options;
const asked = { runs, pairs, observations, seconds: (performance.now() - began) / 1000 };
if (values.json)
  writeFileSync(
    values.json,
    `${JSON.stringify({ machine, ...asked, measures: found }, null, 1)}\n`,
  );
console.log(table(found));
console.log(
  `\n${machine.cores} cores, load ${load.toFixed(1)} before and ${machine.loadAfter.toFixed(1)} after, ` +
    `${asked.seconds.toFixed(0)} s`,
);
for (const problem of failed) console.log(`FAILED ${problem}`);
process.exitCode = failed.length > 0 ? 1 : 0;
