import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressTokens } from '../../../src/core/identifiers/address-tokens.ts';
import { clickIds } from '../../../src/core/identifiers/click-ids.ts';

const ID = '7c9e6679-7425-40de-944b-e07fc1f90ae7';
const tokens = (url: string) => addressTokens(url).map(({ token }) => token);

describe('marks in an address', () => {
  it.each([
    ['a parameter', `https://b.test/m?uid=${ID}`],
    ['the path', `https://b.test/m/${ID}/p.gif`],
    ['the fragment', `https://b.test/m#uid=${ID}`],
    ['an address inside', `https://b.test/m?r=${encodeURIComponent(`https://c.test/?u=${ID}`)}`],
    ['base64 of a record', `https://b.test/m?d=${btoa(JSON.stringify({ id: ID }))}`],
  ])('are found in %s', (_, url) => expect(tokens(url)).toContain(ID));

  it('have the name of their parameter', () => {
    expect(addressTokens(`https://b.test/m?uid=${ID}`)).toEqual([{ name: 'uid', token: ID }]);
  });

  it.each([
    'https://b.test/',
    'https://b.test/shop/blue-running-shoes?page=2&sort=price&lang=de-DE',
    'https://b.test/?t=1700000000000&d=2026-01-02',
    'https://b.test/?gdpr=1&gdpr_consent=CPc8RgAPc8RgAAKAvAENCXCgAAAAAAAAAAAAAAAAAAAA.YAAAAAAAAAA',
    'not an address',
    '',
  ])('are not seen in %s', (url) => expect(tokens(url)).toEqual([]));

  it('never throw and never flood', () => {
    const many = Array.from(
      { length: 900 },
      (_, n) => `p${n}=${ID.replace('7c9e', String(n + 1000))}`,
    );
    expect(addressTokens(`https://b.test/?${many.join('&')}`).length).toBeLessThanOrEqual(60);
    fc.assert(fc.property(fc.string(), (text) => void addressTokens(`https://b.test/${text}`)));
  });
});

describe('marks of a click', () => {
  it.each([
    ['gclid', 'EAIaIQobChMI3Kb9qv7fgAMVxqHVCh0abQ8z'],
    ['fbclid', 'IwAR2xLAbKq0o8ZpQ9'],
    ['msclkid', '0123456789abcdef0123456789abcdef'],
    ['ttclid', 'E.C.P.CqcBabc123def456'],
    ['li_fat_id', ID],
    ['mc_eid', '0f3a5b7c9d'],
    ['_hsenc', 'p2ANqtz-8xYz0123456789'],
    ['irclickid', 'xYz0123456789AbCdEfG'],
    ['wbraid', 'CjgKCAjwvfmoBhAVEigAabcdef'],
  ])('%s', (name, value) =>
    expect(clickIds(`https://s.test/?utm_source=x&${name}=${value}`)).toEqual([name]),
  );

  it.each([
    'https://s.test/?utm_source=google&utm_campaign=spring-2026-Sale',
    'https://s.test/?gclid=',
    'https://s.test/?gclid=test',
    'https://s.test/?gclid=undefined',
    'https://s.test/?clickid=homepage-banner1',
    'https://s.test/gclid/EAIaIQobChMI3Kb9qv7fgAM',
    'https://s.test/?q=gclid%3DEAIaIQobChMI3Kb9qv7fgAM',
    'about:blank',
    '',
  ])('are not seen in %s', (url) => expect(clickIds(url)).toEqual([]));
});
