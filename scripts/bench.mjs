// Runs measures by name and prints the least, the median and the most of each figure.
// node scripts/bench.mjs export [--runs 3] [--observations 1000000]
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

const folder = path.join(import.meta.dirname, 'bench');
const isMeasure = (name) => existsSync(path.join(folder, `${name}.mjs`));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '1' },
    observations: { type: 'string', default: '1000000' },
    extension: { type: 'string', default: path.resolve(import.meta.dirname, '../dist/chromium') },
  },
});
if (positionals.length === 0 || !positionals.every(isMeasure)) {
  console.error(`Which one? ${readdirSync(folder).join(' ')}`);
  process.exit(2);
}
const runs = Number(values.runs);
const { extension } = values;
const observations = Number(values.observations);
const options = { observations, extension };

for (const name of positionals) {
  const { measure } = await import(path.join(folder, `${name}.mjs`));
  /** @type {Map<string, number[]>} */
  const figures = new Map();
  for (let run = 0; run < runs; run++)
    for (const [figure, value] of Object.entries(await measure(options)))
      figures.set(figure, [...(figures.get(figure) ?? []), value]);
  console.log(`\n${name}, ${observations} observations, ${runs} runs: least, median, most`);
  for (const [figure, all] of figures) {
    const sorted = all.sort((a, b) => a - b);
    const shown = [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
    console.log(`${figure.padEnd(60)} ${shown.map((one) => one?.toFixed(1).padStart(9)).join('')}`);
  }
}
