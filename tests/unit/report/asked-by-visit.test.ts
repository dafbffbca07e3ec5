import { expect, it } from 'vitest';
import { askedByVisit } from '../../../src/core/report/asked-by-visit.ts';
import { load, seen } from '../rows.ts';

it('tells of each visit what it asked for, and what of it is new', () => {
  const visits = [3, 1, 2].map((n) => load(n));
  const [third, first] = visits;
  if (!third || !first) throw new Error('there are three visits');
  const field = (visit: typeof first, data: 'email' | 'phone') =>
    seen(visit, 'field', data, { data, required: false });
  const told = askedByVisit(visits, [
    field(third, 'phone'),
    field(third, 'email'),
    field(first, 'email'),
  ]);
  expect(told).toEqual([
    { id: first.id, at: first.at, kinds: ['email'], fresh: ['email'] },
    { id: third.id, at: third.at, kinds: ['email', 'phone'], fresh: ['phone'] },
  ]);
  expect(askedByVisit(visits, [])).toEqual([]);
});
