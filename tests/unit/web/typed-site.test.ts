import { describe, expect, it } from 'vitest';
import { isSearched, meantSite, typedSite } from '../../../src/core/web/typed-site.ts';

describe('what a person types for a site', () => {
  it.each([
    ['shop.example', 'shop.example'],
    [' Shop.Example ', 'shop.example'],
    ['www.shop.example', 'shop.example'],
    ['https://www.shop.example/a/b?c#d', 'shop.example'],
    ['shop.example/basket', 'shop.example'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['xn--bcher-kva.example', 'xn--bcher-kva.example'],
    ['127.0.0.1:8080', '127.0.0.1'],
    ['http://[::1]:8080/', '[::1]'],
    ['localhost', 'localhost'],
    ['not a site', null],
    ['', null],
    ['file:///etc/hosts', null],
    ['chrome://version', null],
  ])('%j is %j', (text, site) => expect(typedSite(text)).toBe(site));

  it.each([
    ['shop.example', 'HOP', true],
    ['shop.example', 'https://www.shop.example/x', true],
    ['xn--bcher-kva.example', 'bücher.example', true],
    ['shop.example', '.*', false],
    ['shop.example', '', true],
    ['shop.example', 'other.example', false],
  ])('%s is found by %j: %s', (site, text, found) => expect(isSearched(site, text)).toBe(found));

  it('is one of those that there are, or none', () => {
    const sites = ['shop.example', 'xn--bcher-kva.example'];
    expect(meantSite(sites, 'https://www.shop.example/')).toBe('shop.example');
    expect(meantSite(sites, 'BÜCHER.example')).toBe('xn--bcher-kva.example');
    expect(meantSite(sites, 'shop')).toBeNull();
    expect(meantSite(sites, '')).toBeNull();
  });
});
