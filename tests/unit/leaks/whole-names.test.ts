import { expect, it } from 'vitest';
import { wholeNames } from '../../../src/core/leaks/whole-names.ts';

const name = (id: string, value: string, at = 1) => ({ id, data: 'name' as const, value, at });
const values = (...fields: Parameters<typeof wholeNames>[0]) =>
  wholeNames(fields).flatMap(({ value, before }) => [value, ...before]);

it('two names that are asked for one after the other are one, in either order', () => {
  expect(values(name('doc 0', 'Marie'), name('doc 1', ' Keller '))).toEqual([
    'Marie Keller',
    'Keller Marie',
  ]);
});

it('a whole name is as old as its newest part', () => {
  expect(wholeNames([name('doc 0', 'Marie', 5), name('doc 1', 'Keller', 9)])[0]?.at).toBe(9);
});

it('what is asked for in another document, far away, or is whole already is not joined', () => {
  expect(values(name('doc 0', 'Marie'), name('other 1', 'Keller'))).toEqual([]);
  expect(values(name('doc 0', 'Marie'), name('doc 9', 'Keller'))).toEqual([]);
  expect(values(name('doc 0', 'Marie Keller'), name('doc 1', 'Weber'))).toEqual([]);
  expect(values(name('doc 0', 'Marie'), name('doc 1', ''))).toEqual([]);
});

it('other data between two names is left out', () => {
  const town = { id: 'doc 1', data: 'address' as const, value: 'Hannover', at: 1 };
  expect(values(name('doc 0', 'Marie'), town, name('doc 2', 'Keller'))).toHaveLength(2);
});
