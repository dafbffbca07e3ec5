import { expect, it } from 'vitest';
import { tcf } from '../../../../src/core/consent/page-api/tcf.ts';
import { reads } from './contract.ts';
import { fakeTcf } from './tc-api.ts';

function fakeAny() {
  const api = fakeTcf(99);
  return {
    page: { __tcfapi: api.__tcfapi },
    granted: api.granted,
    decide: () => api.choose([1, 2, 6], []),
  };
}

reads(tcf, fakeAny, {
  advertising: true,
  analytics: false,
  personalisation: true,
  'advertising:legitimate-interest': false,
  'analytics:legitimate-interest': false,
  'personalisation:legitimate-interest': false,
});

it('tcf: says when its manager tells of a change', () => {
  const { page, decide } = fakeAny();
  let told = 0;
  tcf.read(page, () => void told++);
  decide();
  expect(told).toBe(1);
});

it('tcf: a stub that answers later is waited for', () => {
  const queue: unknown[][] = [];
  const page = { __tcfapi: (...args: unknown[]) => void queue.push(args) };
  expect(tcf.read(page)).toBeNull();
  expect(tcf.read(page)).toBeNull();
  expect(queue).toHaveLength(1);
});
