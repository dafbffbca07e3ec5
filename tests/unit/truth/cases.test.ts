import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { KINDS } from '../../../scripts/truth/judge.mjs';
import { cases } from '../../sites/truth/cases.mjs';

const repeated = (values: string[]) => values.filter((value, at) => values.indexOf(value) !== at);

it('there are enough of them, and enough that are benign', () => {
  expect(cases.length).toBeGreaterThanOrEqual(75);
  expect(cases.filter(({ kind }) => kind === 'benign').length).toBeGreaterThanOrEqual(30);
});

it('each has a name and a host of its own, and says why it is there', () => {
  expect(repeated(cases.map(({ id }) => id))).toEqual([]);
  expect(repeated(cases.map(({ host }) => host))).toEqual([]);
  const unexplained = cases.filter(({ reason }) => !reason || reason.includes('\n'));
  expect(unexplained.map(({ id }) => id)).toEqual([]);
});

it('each expects something, or is there because nothing is to be found', () => {
  const idle = cases.filter(({ kind, expect }) => kind === 'positive' && expect.length === 0);
  expect(idle.map(({ id }) => id)).toEqual([]);
});

it('every kind of finding has a page that does it', () => {
  const expected = new Set(cases.flatMap(({ expect }) => expect.map(({ kind }) => kind)));
  expect([...KINDS].filter((kind) => !expected.has(kind))).toEqual([]);
  expect([...expected].filter((kind) => !KINDS.has(kind))).toEqual([]);
});

it('no kind that findings are told as is missing from the list', () => {
  const file = path.resolve(import.meta.dirname, '../../../src/core/findings/findings.ts');
  const told = [...readFileSync(file, 'utf8').matchAll(/kind: '([a-z-]+)'/g)].map(
    ([, kind = '']) => kind,
  );
  expect(told.length).toBeGreaterThan(10);
  expect(told.filter((kind) => !KINDS.has(kind))).toEqual([]);
});
