import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, outlineOf } from '../../../src/core/knowledge/address.ts';
import { readAddress } from '../../../src/core/knowledge/read-address.ts';
import { serviceOf, SERVICES } from '../../../src/core/knowledge/services.ts';
import { ORDINARY, WRITTEN } from './addresses.ts';

const read = (url: string) => {
  const outline = outlineOf(url);
  return outline === null ? [] : readAddress(outline);
};
const serviceIn = (url: string) => {
  const found = read(url).find(({ detector }) => detector === 'service');
  return found?.detector === 'service' ? found.payload.product : null;
};

describe('a product', () => {
  it.each(WRITTEN)('%s is known by %s', (product, url) => {
    expect(serviceIn(url)).toBe(product);
  });

  it('of every line of the table is among these', () => {
    const lines = new Set(
      WRITTEN.map(([, url]) => {
        const address = addressOf(outlineOf(url) ?? '');
        return address && serviceOf(address);
      }),
    );
    expect(SERVICES.filter((line) => !lines.has(line)).map(({ path }) => String(path))).toEqual([]);
  });

  it.each(ORDINARY.map((url) => [url]))('is not seen in %s', (url) => {
    expect(read(url)).toEqual([]);
  });
});

describe('the outline of an address', () => {
  it('keeps names and no values but words of products and events', () => {
    const outline = outlineOf(
      'https://u:p@t.example:8443/tr/?id=9876543210&ev=Purchase&ud[em]=5994471abb0&dl=https%3A%2F%2Fs.example%2F%3Fq%3Dhiv&empty=#frag',
    );
    expect(outline).toBe('t.example/tr/?id=*&ev=Purchase&ud%5Bem%5D=*&dl=*&empty=');
  });

  it.each([
    ['a word that is none', 'ev', 'marie@post.example', '*'],
    ['a long one', 'en', 'x'.repeat(60), '*'],
    ['a number that could be somebody', 'v', '12345678', '*'],
    ['a property of Google', 'tid', 'G-ABC1234567', 'G-ABC1234567'],
    ['what the shop of an event is', 'p0', 'e=vb&p=secret', 'vb'],
    ['which kinds a hash list has', 'em', 'tv.1~em.Zm9v~pn1.YmFy~fn.', 'em.pn'],
    ['which kinds a record has', 'pd', '{"em":"5994471abb0","ph":"","ct":"x"}', 'em.ct'],
    ['a hash', 'em', '5994471abb01112afcc18159f6cc74b4', '*'],
    ['the first of a list of events', 'events', '[["purchase",{"v":1}]]', 'purchase'],
  ])('of %s: %s', (_, name, value, kept) => {
    const outline = outlineOf(`https://a.example/collect?${name}=${encodeURIComponent(value)}`);
    expect(outline).toBe(`a.example/collect?${name}=${kept}`);
  });

  it.each(['', 'about:blank', 'data:text/plain,collect', '//collect', 'https://', 'collect'])(
    'of what is no address (%j) tells nothing',
    (url) => expect(read(url)).toEqual([]),
  );

  it('is bounded, and reading it never throws', () => {
    const long = `https://a.example/collect?${'collect=1&'.repeat(5000)}`;
    expect((outlineOf(long) ?? '').length).toBeLessThan(1000);
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true })), (text) => {
        expect(Array.isArray(readAddress(text))).toBe(true);
        read(text);
        read(`https://a.example/collect${text}`);
      }),
    );
  });
});
