import { domainToASCII, domainToUnicode } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromPunycode } from '../../../src/core/web/punycode.ts';
import { readableHost } from '../../../src/core/web/readable-host.ts';
import { runs } from '../runs.ts';

describe('a host of another writing', () => {
  it.each([
    'münchen.de',
    'straße.de',
    'www.café-crème.fr',
    'łódź.pl',
    'żółw.pl',
    'почта.рф',
    'ара.рф',
    'москва.com',
    'παράδειγμα.ελ',
    'παράδειγμα.com',
    'ישראל.co.il',
    'موقع.وزارة-الاتصالات.مصر',
    'भारत.com',
    'ตัวอย่าง.com',
    '한국어.kr',
    '例え.テスト',
    'ラーメン.jp',
    '北京大学.中国',
  ])('%s is shown as it is written', (host) => {
    const rules = domainToASCII(host);
    expect(rules).toContain('xn--');
    const expected = /ł/.test(host) ? rules : host;
    expect(readableHost(rules)).toBe(expected);
  });

  it.each([
    ['Cyrillic alone that looks Latin', 'аррӏе.com'],
    ['Cyrillic alone that looks Latin', 'сахо.com'],
    ['Cyrillic among Latin', 'pаypal.com'],
    ['Greek among Latin', 'gοogle.com'],
    ['Greek alone that looks Latin', 'νιο.com'],
    ['a dotless i', 'wıkipedia.org'],
    ['a letter with a stroke', 'paypał.com'],
    ['a script g', 'ɡoogle.com'],
    ['a dot below', 'googlẹ.com'],
    ['Armenian', 'օօ.com'],
    ['Cherokee', 'ꭺꭺ.com'],
    ['two writings in a label', 'россияroma.com'],
    ['Arabic digits', '٤٥.com'],
    ['Arabic that looks like l and o', 'اهل.com'],
    ['Han that looks like a dash', '一.com'],
    ['Katakana that looks like Han', 'カ.jp'],
    ['a long mark for a dash', '例ー.jp'],
    ['marks on marks', 'á́.com'],
    ['a symbol', '☃.net'],
    ['one such label among good ones', 'аррӏе.münchen.de'],
  ])('stays as rules write it: %s', (_, host) => {
    const rules = domainToASCII(host);
    expect(rules).toContain('xn--');
    expect(readableHost(rules)).toBe(rules);
  });

  it.each(['example.com', 'xn--', 'xn--a', 'xn--zzzzzzzzzzzzzzz.com', 'xn--abc-.de', '[::1]', ''])(
    '%j is left alone',
    (host) => expect(readableHost(host)).toBe(host),
  );

  it('is read as Node reads it, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), (text) => {
        const label = domainToASCII(text);
        if (!/^xn--[a-z0-9-]+$/.test(label)) return;
        expect(fromPunycode(label.slice(4))).toBe(domainToUnicode(label));
      }),
      runs(2000),
    );
  });

  it('is never thrown at, and what is shown always leads back to where it came from', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^xn--[a-z0-9-]{0,20}\.(?:com|xn--p1ai)$/), (host) => {
        const shown = readableHost(host);
        if (shown !== host) expect(domainToASCII(shown)).toBe(host);
      }),
      runs(5000),
    );
  });
});
