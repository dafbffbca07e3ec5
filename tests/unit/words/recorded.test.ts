import { describe, expect, it } from 'vitest';
import { bare, recorded } from '../../../src/ui/recorded.ts';

/** Turns all that follows, and ends the markup around it for the reading direction. */
const TURNING = 'a\u202eb\u2067c';

describe('a string that a site wrote', () => {
  it('turns nothing around it, in a sentence or in markup of its own', () => {
    expect(bare(TURNING)).toBe('abc');
    expect(recorded(TURNING)).toBe('abc');
    expect(recorded(`\u65e5${TURNING}`)).toBe('\u2068\u65e5abc\u2069');
  });

  it('has hosts as people write them, wherever they stand, if they look like no other', () => {
    expect(bare('https://www.xn--mnchen-3ya.de/')).toBe('https://www.m\u00fcnchen.de/');
    expect(recorded('xn--mnchen-3ya.de')).toBe('\u2068m\u00fcnchen.de\u2069');
    expect(bare('xn--mgbh0fb.com')).toBe('\u200e\u0645\u062b\u0627\u0644.com');
    expect(bare('xn--80ak6aa92e.com')).toBe('xn--80ak6aa92e.com');
  });

  it('is as it is otherwise', () => {
    for (const text of ['', '<b>', '\u65e5\u672c', '\u05d0\u05d1']) expect(bare(text)).toBe(text);
  });
});
