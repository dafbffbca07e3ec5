// What measures find: samples of each figure by its name, and the table that they are printed as. Pure.
import { spread } from './pairs.mjs';

/** @typedef {Record<string, number | readonly number[]>} Figures By name, which ends with the unit. */

/** Samples of several runs, measure by measure, in the order in which they were first told. */
export class Samples {
  /** @type {Map<string, Map<string, number[]>>} */
  #of = new Map();

  /** @param {string} measure @param {Figures} figures */
  add(measure, figures) {
    const own = this.#of.get(measure) ?? new Map();
    this.#of.set(measure, own);
    for (const [name, told] of Object.entries(figures))
      own.set(name, [...(own.get(name) ?? []), ...[told].flat()]);
  }

  /** Figures that have any value, as they are written to a file. */
  summary() {
    return Object.fromEntries(
      [...this.#of].map(([measure, figures]) => [
        measure,
        Object.fromEntries(
          [...figures].flatMap(([name, values]) => {
            const found = spread(values);
            return found ? [[name, { ...found, values }]] : [];
          }),
        ),
      ]),
    );
  }
}

/** Three figures that matter, and none of a large number's fractions. @param {number} value */
export function shown(value) {
  const size = Math.abs(value);
  return value.toFixed(size >= 100 || Number.isInteger(value) ? 0 : size >= 10 ? 1 : 2);
}

/**
 * @param {ReturnType<Samples['summary']>} summary
 * @returns {string} One table, a row a figure.
 */
export function table(summary) {
  const rows = Object.entries(summary).flatMap(([measure, figures]) =>
    Object.entries(figures).map(([name, { least, median, most, values }]) => [
      ...[measure, name, String(values.length)],
      ...[least, median, most].map(shown),
    ]),
  );
  const all = [['measure', 'figure', 'n', 'least', 'median', 'most'], ...rows];
  const widths = all[0].map((_, at) => Math.max(...all.map((row) => row[at].length)));
  return all
    .map((row) =>
      row
        .map((cell, at) => (at < 2 ? cell.padEnd(widths[at]) : cell.padStart(widths[at])))
        .join('  '),
    )
    .join('\n');
}
