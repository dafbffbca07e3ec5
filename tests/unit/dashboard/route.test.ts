import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  companyHash,
  hashOf,
  kindHash,
  NO_QUERY,
  pathOf,
  queryOf,
  routeOf,
  siteHash,
  type Query,
} from '../../../dashboard/route.ts';
import { DATA_KINDS } from '../../../src/core/model/data-kind.ts';
import { RANGES } from '../../../src/core/report/range.ts';

/** Any text that can be written at all: no half of a pair. */
const text = fc.string({ unit: 'grapheme', maxLength: 60 });
const query: fc.Arbitrary<Query> = fc.record({
  q: text,
  range: fc.option(fc.constantFrom(...RANGES)),
  sort: fc.option(fc.record({ by: fc.stringMatching(/^[a-zA-Z]{1,12}$/), down: fc.boolean() })),
  only: fc.option(fc.stringMatching(/^[a-z][a-z-]{0,20}$/)),
});
const name = text.filter((one) => one !== '');

describe('an address of the dashboard', () => {
  it('is one of the views, or unknown, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (hash) => {
        expect(typeof routeOf(hash).view).toBe('string');
        const { q, range, sort, only } = queryOf(hash);
        expect(q.length).toBeLessThanOrEqual(200);
        expect(range === null || RANGES.includes(range)).toBe(true);
        expect(sort === null || /^[\w-]+$/.test(sort.by)).toBe(true);
        expect(only === null || /^[\w-]+$/.test(only)).toBe(true);
      }),
    );
  });

  it('tells back what was asked', () => {
    fc.assert(
      fc.property(
        query,
        fc.constantFrom('overview', 'companies', 'company/A%20B'),
        (asked, path) => {
          const hash = hashOf(path, asked);
          expect(queryOf(hash)).toEqual(asked);
          expect(pathOf(hash)).toBe(path);
        },
      ),
    );
  });

  it('names companies and sites whatever they are called', () => {
    fc.assert(
      fc.property(name, query, (text, asked) => {
        const withQuery = (hash: string) => hashOf(pathOf(hash), asked);
        expect(routeOf(withQuery(companyHash(text)))).toEqual({ view: 'company', name: text });
        expect(routeOf(withQuery(siteHash(text)))).toEqual({ view: 'site', site: text });
      }),
    );
  });

  it.each(DATA_KINDS)('knows the kind %s', (data) => {
    expect(routeOf(kindHash(data))).toEqual({ view: 'kind', data });
  });

  it.each([
    ['', { view: 'home' }],
    ['#', { view: 'home' }],
    ['#/', { view: 'home' }],
    ['#/?range=7', { view: 'home' }],
    ['#/overview', { view: 'overview' }],
    ['#/overview?range=7', { view: 'overview' }],
    ['#/companies?q=a/b', { view: 'companies' }],
    ['#/company', { view: 'unknown' }],
    ['#/company/', { view: 'unknown' }],
    ['#/kind/shoe-size', { view: 'unknown' }],
    ['#/overview/more', { view: 'unknown' }],
    ['#/site/%zz', { view: 'unknown' }],
  ])('%s is %j', (hash, route) => {
    expect(routeOf(hash)).toEqual(route);
  });

  it.each([
    ['#/companies', NO_QUERY],
    ['#/companies?', NO_QUERY],
    ['#/companies?range=31&sort=a%20b&only=%3Cb%3E', NO_QUERY],
    ['#/companies?range=30', { ...NO_QUERY, range: 30 }],
    ['#/companies?sort=-sites', { ...NO_QUERY, sort: { by: 'sites', down: true } }],
    ['#/companies?q=what%3F', { ...NO_QUERY, q: 'what?' }],
  ])('%s asks for %j', (hash, asked) => {
    expect(queryOf(hash)).toEqual(asked);
  });
});
