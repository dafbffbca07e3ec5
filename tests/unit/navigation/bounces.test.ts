import { describe, expect, it } from 'vitest';
import { bounces } from '../../../src/core/navigation/bounces.ts';
import { sameName } from '../../../src/core/web/same-name.ts';

const hop = (host: string, rest = '/') => ({ host, url: `https://${host}${rest}` });
const strangers = () => false;
const stops = (start: string | null, hosts: string[], end: string, related = strangers) =>
  bounces(
    start,
    hosts.map((host) => hop(host)),
    end,
    related,
  ).map(({ host }) => host);

describe('a stop on the way', () => {
  it('is neither where it began nor where it went', () => {
    expect(stops('a.test', ['out.a.test', 'go.t.test', 'b.test'], 'www.b.test')).toEqual([
      'go.t.test',
    ]);
    expect(stops(null, ['go.t.test'], 'b.test')).toEqual(['go.t.test']);
  });

  it('counts once, however often the way leads through it', () => {
    expect(stops('a.test', ['x.t.test', 'y.t.test', 'u.test'], 'b.test')).toEqual([
      'x.t.test',
      'u.test',
    ]);
  });

  it('is none where the way leads back: a sign-in', () => {
    expect(stops('a.test', ['login.t.test'], 'www.a.test')).toEqual([]);
  });

  it.each([
    '?response_type=code&client_id=1',
    '?SAMLRequest=x',
    '?redirect_uri=https%3A%2F%2Fb.test',
  ])('is none where it says that it signs in (%s)', (rest) =>
    expect(bounces('a.test', [hop('id.test', rest)], 'b.test', strangers)).toEqual([]),
  );

  it('is none of the same owner as one of the ends', () => {
    const owned = (a: string, b: string) => [a, b].includes('t.test') && [a, b].includes('b.test');
    expect(stops('a.test', ['t.test'], 'b.test', owned as never)).toEqual([]);
  });
});

describe('the same name', () => {
  it.each([
    ['shop.example', 'shop-cdn.example'],
    ['shop.example', 'static.shopcdn.test'],
    ['brand.co.uk', 'www.brand.de'],
    ['acmeassets.test', 'acme.test'],
  ])('%s and %s', (a, b) => expect(sameName(a, b)).toBe(true));

  it.each([
    ['adnet-one.test', 'adnet-two.test'],
    ['art.test', 'artcdn.test'],
    ['shop.test', 'shopping.test'],
    ['meta.test', 'metaphor.test'],
    ['a.test', 'a.example'],
  ])('is not %s and %s', (a, b) => expect(sameName(a, b)).toBe(false));
});
