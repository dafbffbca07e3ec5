import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { siteOf, webHost } from '../../../src/core/web/site-of.ts';
import { runs } from '../runs.ts';

describe('the site of a host', () => {
  it.each([
    ['www.example.com', 'example.com'],
    ['example.com', 'example.com'],
    ['WWW.Example.COM.', 'example.com'],
    ['a.b.example.co.uk', 'example.co.uk'],
    ['alice.github.io', 'alice.github.io'],
    ['x.alice.github.io', 'alice.github.io'],
    ['co.uk', 'co.uk'],
    ['localhost', 'localhost'],
    ['intranet', 'intranet'],
    ['192.0.2.7', '192.0.2.7'],
    ['[2001:db8::1]', '[2001:db8::1]'],
    ['xn--bcher-kva.example', 'xn--bcher-kva.example'],
    ['www.xn--bcher-kva.de', 'xn--bcher-kva.de'],
    ['www.example.com..', 'example.com'],
    ['..', ''],
    ['', ''],
  ])('%s: %s', (host, site) => expect(siteOf(host)).toBe(site));

  it('is its own site, for any host', () => {
    fc.assert(
      fc.property(fc.oneof(fc.domain(), fc.ipV4(), fc.string()), (host) => {
        expect(siteOf(siteOf(host))).toBe(siteOf(host));
      }),
      runs(1000),
    );
  });
});

describe('the host of an address', () => {
  it.each([
    ['https://www.example.com/path?q#f', 'www.example.com'],
    ['HTTP://EXAMPLE.com:8080/', 'example.com'],
    ['https://user:secret@example.com/', 'example.com'],
    ['https://example.com./', 'example.com'],
    ['https://[2001:db8::1]:443/', '[2001:db8::1]'],
    ['https://bücher.example/', 'xn--bcher-kva.example'],
    ['http://0x7f.1/', '127.0.0.1'],
  ])('%s: %s', (url, host) => expect(webHost(url)).toBe(host));

  it.each([
    '',
    'example.com',
    'about:blank',
    'data:text/html,https://example.com/',
    'file:///etc/passwd',
    'chrome-extension://abc/popup/index.html',
    'moz-extension://abc/',
    'javascript:https://example.com/',
    'blob:https://example.com/1',
    'ftp://example.com/',
    'https://',
    'https://exa mple.com/',
    'https:',
  ])('is none of %j', (url) => expect(webHost(url)).toBeNull());

  it('is what the browser makes of it, whatever it is made of', () => {
    // Pieces that hosts are taken apart at, and such as are read otherwise than they are written.
    const pieces =
      'a 1 - . .. _ % @ : / \\ ? # xn-- xn--a 0x7f 127 www com COM é \t com. [ ] ~'.split(' ');
    const host = fc.array(fc.constantFrom(...pieces, ' '), { maxLength: 8 });
    const scheme = fc.constantFrom('https://', 'http://', 'https:', 'https:///');
    fc.assert(
      fc.property(
        scheme,
        fc.oneof(
          host.map((all) => all.join('')),
          fc.domain(),
        ),
        (before, rest) => {
          const text = before + rest;
          expect(webHost(text)).toBe(hostByBrowser(text));
        },
      ),
      runs(5000),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const host = webHost(`https://${text}`);
        expect(host === null || host.length > 0).toBe(true);
      }),
    );
  });
});

function hostByBrowser(address: string): string | null {
  try {
    return new URL(address).hostname.replace(/\.+$/, '') || null;
  } catch {
    return null;
  }
}
