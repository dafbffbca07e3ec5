import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Companies, NOBODY, type CompanyTable } from '../../../src/core/knowledge/companies.ts';
import { placeOf } from '../../../src/core/pipeline/place.ts';
import { companies } from '../detectors/place.ts';
import { runs } from '../runs.ts';

describe('whose a host is', () => {
  it.each([
    ['ads.example', 'Ads'],
    ['deep.down.ads.example', 'Ads'],
    ['badads.example', null],
    ['ads.example.evil.test', null],
    ['example', null],
    ['', null],
    ['.', null],
    ['ads.example.', null],
    ['192.0.2.7', null],
    ['[2001:db8::1]', null],
  ])('%s: %s', (host, company) => expect(companies.whoIs(host).company).toBe(company));

  it('is told by the longest name that is known', () => {
    const table = new Companies({
      companies: [
        ['Cloud', 0.1, 0],
        ['Tenant', 0.2, 1],
      ],
      domains: ['ads.cloud.example 1 advertising', 'cloud.example 0 hosting'].join('\n'),
    });
    expect(table.whoIs('x.cloud.example').company).toBe('Cloud');
    expect(table.whoIs('x.ads.cloud.example')).toEqual({
      company: 'Tenant',
      activities: ['advertising'],
      reach: 0.2,
      tracks: true,
      tenant: false,
    });
  });

  it.each(['constructor.prototype', 'a.__proto__', 'hasOwnProperty.toString', 'a.valueOf'])(
    'is not what every object has: %s',
    (host) => expect(companies.whoIs(host)).toBe(NOBODY),
  );

  it('houses somebody else under a name that it gives away: not its owner', () => {
    const table = new Companies({
      companies: [['Host', 0.1, 1]],
      domains: ['github.io 0 hosting', 'host.example 0 advertising'].join('\n'),
    });
    expect(table.whoIs('someone.github.io')).toMatchObject({ tenant: true, tracks: false });
    expect(table.whoIs('www.host.example')).toMatchObject({ tenant: false, tracks: true });
    expect(table.sameOwner('a.github.io', 'b.github.io')).toBe(false);
    expect(table.sameOwner('a.github.io', 'host.example')).toBe(false);
  });

  it('is asked again by the same answer', () => {
    expect(companies.whoIs('ads.example')).toBe(companies.whoIs('ads.example'));
    for (let n = 0; n < 5000; n++) companies.whoIs(`${n}.made-up.test`);
    expect(companies.whoIs('ads.example').company).toBe('Ads');
  });
});

describe('the lines of a table', () => {
  const name = fc
    .array(fc.constantFrom('a', 'b', '-', '1', 'ü', 'shop'), { minLength: 1, maxLength: 4 })
    .map((parts) => `${parts.join('')}.example`);
  it('are found as rows of an object are', () =>
    fc.assert(
      fc.property(fc.uniqueArray(name, { maxLength: 40 }), fc.array(name), (domains, others) => {
        const sorted = [...domains].sort();
        const table = new Companies({
          companies: sorted.map((domain) => [domain, 0, 0]),
          domains: sorted.map((domain, n) => `${domain} ${n} media`).join('\n'),
        });
        for (const domain of [...domains, ...others])
          expect(table.whoIs(domain).company).toBe(domains.includes(domain) ? domain : null);
        expect([...table.entries()].map(([domain]) => domain)).toEqual(sorted);
      }),
      runs(200),
    ));
});

describe('a broken table', () => {
  const broken = new Companies({
    companies: [['Whole', 0.1, 0], ['No reach'], null, 'text', [7, 0.1, 1]],
    domains: [
      'empty.test',
      'far.test 99 advertising',
      'gone.test 2',
      'half.test 1 advertising',
      'number.test 4',
      'odd.test 0 advertising mind-reading 5',
      'text.test advertising',
      'word.test 3',
    ].join('\n'),
  } as unknown as CompanyTable);

  it.each(['text', 'empty', 'far', 'half', 'gone', 'word', 'number'])(
    'names nobody for %s.test, and throws nothing',
    (name) => expect(broken.whoIs(`www.${name}.test`)).toBe(NOBODY),
  );

  it('keeps what is right in a row', () => {
    expect(broken.whoIs('odd.test')).toMatchObject({
      company: 'Whole',
      activities: ['advertising'],
    });
  });
});

describe('a third party', () => {
  const isThird = (host: string, site: string) => placeOf(site, site, companies).isThirdParty(host);
  it.each([
    ['another company', 'ads.example', 'site.example', true],
    ['somebody unknown', 'x.test', 'site.example', true],
    ['the site', 'www.site.example', 'site.example', false],
    ['another domain of the owner', 'sitecdn.example', 'site.example', false],
    ['two unknown ones, which need not be the same', 'a.test', 'b.test', true],
    ['two people on one host of sites', 'a.github.io', 'b.github.io', true],
  ])('%s', (_, host, site, third) => expect(isThird(host, site)).toBe(third));

  it('needs a known owner to be the same', () => {
    expect(companies.sameOwner('a.test', 'a.test')).toBe(false);
    expect(companies.sameOwner('ads.example', 'x.adnet.example')).toBe(true);
    expect(companies.sameOwner('ads.example', 'counter.example')).toBe(false);
  });
});
