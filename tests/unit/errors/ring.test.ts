import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ERROR_PARTS,
  MOST_ERRORS,
  parseErrors,
  withError,
  type KeptError,
  type NewError,
} from '../../../src/core/errors/ring.ts';
import { runs } from '../runs.ts';

const error = (message: string, at: number): NewError => ({
  part: 'background',
  name: 'TypeError',
  message,
  places: ['background/index.js:1:2'],
  version: '1.0.0',
  browser: 'Chrome 150',
  at,
});

describe('the list of errors', () => {
  it('counts the same error up, with its first and last time, and puts it first', () => {
    const list = [error('a', 1), error('b', 2), error('a', 3)].reduce(withError, [] as KeptError[]);
    expect(list).toMatchObject([
      { message: 'a', count: 2, first: 1, last: 3 },
      { message: 'b', count: 1, first: 2, last: 2 },
    ]);
  });

  it('tells the same message apart by part, version and place', () => {
    const others: NewError[] = [
      error('a', 1),
      { ...error('a', 1), part: 'popup' },
      { ...error('a', 1), version: '1.0.1' },
      { ...error('a', 1), places: ['background/index.js:1:3'] },
    ];
    expect(others.reduce(withError, [] as KeptError[])).toHaveLength(4);
  });

  it('holds 200 at the most, and lets the oldest go', () => {
    const many = Array.from({ length: 250 }, (_, n) => error(`e${n}`, n));
    const list = many.reduce(withError, [] as KeptError[]);
    expect(list).toHaveLength(MOST_ERRORS);
    expect([list[0]?.message, list.at(-1)?.message]).toEqual(['e249', 'e50']);
  });

  it('survives any order of errors: none is lost below the bound, none counted twice', () => {
    const one = fc.record({
      part: fc.constantFrom(...ERROR_PARTS),
      message: fc.constantFrom('a', 'b', 'c'),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 60 }), (thrown) => {
        const list = thrown
          .map((what, at) => ({ ...error('', at), ...what }))
          .reduce(withError, [] as KeptError[]);
        expect(list.reduce((sum, { count }) => sum + count, 0)).toBe(thrown.length);
        expect(parseErrors(JSON.parse(JSON.stringify(list)))).toEqual(list);
      }),
      runs(200),
    );
  });

  it('is read from whatever is stored, and only errors of ours come out', () => {
    const [good] = withError([], error('a', 1));
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        expect(parseErrors(raw)).toEqual([]);
        expect(parseErrors([raw, good])).toEqual([good]);
      }),
      runs(1000),
    );
  });
});
