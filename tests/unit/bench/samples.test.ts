import { describe, expect, it } from 'vitest';
import { Samples, shown, table } from '../../../scripts/bench/samples.mjs';

describe('samples', () => {
  it('of several runs are put together, figure by figure', () => {
    const samples = new Samples();
    samples.add('size', { 'package, KB': 300 });
    samples.add('popup', { 'content, ms': [250, 230] });
    samples.add('popup', { 'content, ms': [210], 'cold, ms': [400] });
    expect(samples.summary()).toEqual({
      size: { 'package, KB': { least: 300, median: 300, most: 300, values: [300] } },
      popup: {
        'content, ms': { least: 210, median: 230, most: 250, values: [250, 230, 210] },
        'cold, ms': { least: 400, median: 400, most: 400, values: [400] },
      },
    });
  });

  it('that could not be taken are left out', () => {
    const samples = new Samples();
    samples.add('pages', {
      'CPU, ms': [Number.NaN, Number.NaN],
      'ratio of CPU': [],
      'load, ms': 5,
    });
    expect(Object.keys(samples.summary()['pages'] ?? {})).toEqual(['load, ms']);
  });

  it('stand in one table, a row a figure', () => {
    const samples = new Samples();
    samples.add('pages', { 'load, ms': [1234.5, 900], ratio: [1.05] });
    expect(table(samples.summary()).split('\n')).toEqual([
      'measure  figure    n  least  median  most',
      'pages    load, ms  2    900    1067  1235',
      'pages    ratio     1   1.05    1.05  1.05',
    ]);
  });

  it('are shown with the figures that matter', () => {
    expect([0, 3, 0.126, 12.34, 123.4, -0.5].map(shown)).toEqual([
      ...['0', '3', '0.13', '12.3', '123', '-0.50'],
    ]);
  });
});
