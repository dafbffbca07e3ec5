import { describe, expect, it } from 'vitest';
import { Companies } from '../../../src/core/knowledge/companies.ts';
import { isExpected, isOther } from '../../../src/core/leaks/destination.ts';

const companies = new Companies({
  companies: [
    ['Shop', 0.01, 0],
    ['Pay', 0.1, 0],
    ['Places', 0.1, 0],
    ['Ads', 0.3, 1],
  ],
  domains: [
    'ads.example 3 advertising',
    'pay.example 1 payments',
    'places.example 2 utility',
    'shop-cdn.example 0 hosting',
    'shop.example 0 unknown',
  ].join('\n'),
});

describe('who may have what was typed', () => {
  const sites = ['shop.example', 'frame.example'];
  it.each(['shop.example', 'www.shop.example', 'api.shop-cdn.example', 'x.frame.example'])(
    '%s is the site, its owner or the frame that was typed in',
    (host) => expect(isOther(host, sites, companies)).toBe(false),
  );
  it.each(['ads.example', 'shop.example.evil.test', 'unknown.test'])(
    '%s is somebody else',
    (host) => expect(isOther(host, sites, companies)).toBe(true),
  );

  it('lets who takes the payment have the card, and nothing else', () => {
    expect(isExpected('payment-card', 'js.pay.example', companies)).toBe(true);
    expect(isExpected('email', 'js.pay.example', companies)).toBe(false);
    expect(isExpected('payment-card', 'ads.example', companies)).toBe(false);
  });

  it('lets who completes addresses have the address, and nothing else', () => {
    expect(isExpected('address', 'places.example', companies)).toBe(true);
    expect(isExpected('name', 'places.example', companies)).toBe(false);
  });
});
