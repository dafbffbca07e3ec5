import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { companyTable, packed } from '../../../scripts/companies.mjs';
import { Companies, type CompanyTable } from '../../../src/core/knowledge/companies.ts';
import { ACTIVITIES } from '../../../src/core/model/purpose.ts';
import { ROOT } from '../sources.ts';

const table = companyTable() as {
  companies: CompanyTable['companies'];
  domains: Record<string, [company: number, ...activities: string[]]>;
};
const companies = new Companies(packed(table) as CompanyTable);
const folder = join(ROOT, 'src/core/knowledge/supplement');
const files = readdirSync(folder);
const part = (name: string) =>
  JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<string, unknown>;

describe('the table', () => {
  it('is the same every time', () => {
    expect(JSON.stringify(companyTable())).toBe(JSON.stringify(table));
  });

  it('is small enough to be read with the first flush', () => {
    expect(JSON.stringify(packed(table)).length).toBeLessThan(400_000);
    expect(Object.keys(table.domains).length).toBeGreaterThan(5000);
  });

  it('is in order, and every row of it is whole', () => {
    const domains = Object.keys(table.domains);
    expect(domains).toEqual([...domains].sort());
    const names = table.companies.map(([name]) => name);
    expect(names).toEqual([...new Set(names)].sort());
    for (const [domain, [company, ...activities]] of Object.entries(table.domains)) {
      expect(domain).toMatch(/^[a-z\d.-]+\.[a-z\d-]+$/);
      expect(table.companies[company]).toBeDefined();
      expect(activities.filter((one) => !(ACTIVITIES as readonly string[]).includes(one))).toEqual(
        [],
      );
      expect(activities.length).toBeGreaterThan(0);
    }
    for (const [, reach] of table.companies) expect(reach >= 0 && reach <= 1).toBe(true);
  });

  it('is shipped with every row of it', () => {
    for (const [domain, [company, ...activities]] of Object.entries(table.domains))
      expect(companies.whoIs(domain)).toMatchObject({
        company: table.companies[company]?.[0],
        activities,
      });
    expect([...companies.entries()].map(([domain]) => domain)).toEqual(Object.keys(table.domains));
  });

  it('has every domain of the supplement once', () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const file of files.filter((name) => !['names.json', 'reach.json'].includes(name)))
      for (const rows of Object.values(part(file)))
        for (const hosts of typeof rows === 'string' ? [rows] : Object.values(rows as object))
          for (const domain of String(hosts).split(' ')) {
            if (seen.has(domain)) twice.push(`${domain}: ${seen.get(domain)}, ${file}`);
            seen.set(domain, file);
          }
    expect(twice).toEqual([]);
    expect(Object.keys(part('families.json')).length).toBeGreaterThanOrEqual(150);
  });

  it('has no company under a name of yesterday', () => {
    const names = new Set(table.companies.map(([name]) => name));
    // Two companies bear this one.
    names.delete('Plaid');
    const old = Object.entries(part('names.json')).filter(([before]) => names.has(before));
    expect(old).toEqual([]);
  });
});

describe('who answers', () => {
  it.each([
    ['connect.facebook.net', 'Meta', 'social'],
    ['www.clarity.ms', 'Microsoft', 'recording'],
    ['bat.bing.com', 'Microsoft', 'advertising'],
    ['www.googletagmanager.com', 'Google', 'tag-manager'],
    ['www.google-analytics.com', 'Google', 'analytics'],
    ['region1.analytics.google.com', 'Google', 'analytics'],
    ['stats.g.doubleclick.net', 'Google', 'advertising'],
    ['fonts.googleapis.com', 'Google', 'hosting'],
    ['maps.googleapis.com', 'Google', 'utility'],
    ['www.google.com', 'Google', 'utility'],
    ['www.recaptcha.net', 'Google', 'fraud-prevention'],
    ['www.youtube-nocookie.com', 'Google', 'media'],
    ['pay.google.com', 'Google', 'payments'],
    ['ib.adnxs.com', 'Microsoft', 'advertising'],
    ['pixel.rubiconproject.com', 'Magnite', 'advertising'],
    ['match.adsrvr.org', 'The Trade Desk', 'advertising'],
    ['api-js.mixpanel.com', 'Mixpanel', 'analytics'],
    ['o42.ingest.sentry.io', 'Sentry', 'monitoring'],
    ['bam.nr-data.net', 'New Relic', 'monitoring'],
    ['browser-intake-datadoghq.eu', 'Datadog', 'monitoring'],
    ['cdn.lr-in.com', 'LogRocket', 'recording'],
    ['rp.liadm.com', 'LiveIntent', 'data-broker'],
    ['idsync.rlcdn.com', 'LiveRamp', 'data-broker'],
    ['adobedc.demdex.net', 'Adobe', 'analytics'],
    ['dpm.demdex.net', 'Adobe', 'data-broker'],
    ['metrics.sc.omtrdc.net', 'Adobe', 'analytics'],
    ['mc.yandex.ru', 'Yandex', 'analytics'],
    ['hm.baidu.com', 'Baidu', 'analytics'],
    ['top-fwz1.mail.ru', 'VK', 'analytics'],
    ['wcs.naver.net', 'Naver', 'analytics'],
    ['static.klaviyo.com', 'Klaviyo', 'advertising'],
    ['js.stripe.com', 'Stripe', 'payments'],
    ['widget.intercom.io', 'Intercom', 'support'],
    ['cdn.cookielaw.org', 'OneTrust', 'consent-manager'],
    ['www.dwin1.com', 'Awin', 'advertising'],
    ['cdn.jsdelivr.net', 'jsDelivr', 'hosting'],
    ['abc.eulerian.net', 'Eulerian', 'analytics'],
  ])('%s: %s, %s', (host, company, main) => {
    const who = companies.whoIs(host);
    expect([who.company, who.activities[0]]).toEqual([company, main]);
  });

  it.each(['', 'localhost', 'nobody.test', 'doubleclick.net.evil.test', 'mydoubleclick.net'])(
    'at %j is nobody we know',
    (host) => expect(companies.whoIs(host).company).toBeNull(),
  );
});

describe('one owner', () => {
  it.each([
    ['www.youtube.com', 'doubleclick.net'],
    ['www.google.de', 'fonts.gstatic.com'],
    ['www.instagram.com', 'scontent.fbcdn.net'],
    ['www.whatsapp.com', 'connect.facebook.net'],
    ['www.linkedin.com', 'www.clarity.ms'],
    ['github.com', 'github.githubassets.com'],
    ['x.com', 'pbs.twimg.com'],
    ['www.bbc.co.uk', 'static.files.bbci.co.uk'],
    ['www.amazon.de', 'm.media-amazon.com'],
    ['www.ebay.co.uk', 'i.ebayimg.com'],
    ['en.wikipedia.org', 'upload.wikimedia.org'],
    ['www.netflix.com', 'assets.nflxext.com'],
    ['www.nytimes.com', 'static01.nyt.com'],
    ['www.theguardian.com', 'i.guim.co.uk'],
    ['www.airbnb.com', 'a0.muscache.com'],
    ['www.booking.com', 'cf.bstatic.com'],
    ['www.tiktok.com', 'lf16.tiktokcdn.com'],
    ['www.etsy.com', 'i.etsystatic.com'],
    ['stackoverflow.com', 'cdn.sstatic.net'],
    ['www.zalando.de', 'img01.ztat.net'],
  ])('of %s and %s', (a, b) => expect(companies.sameOwner(a, b)).toBe(true));

  it.each([
    ['www.bbc.co.uk', 'www.theguardian.com'],
    ['a.github.io', 'github.com'],
    ['a.herokuapp.com', 'b.herokuapp.com'],
    ['www.google.com', 'www.facebook.com'],
    ['a.cloudfront.net', 'www.amazon.com'],
  ])('is not that of %s and %s', (a, b) => expect(companies.sameOwner(a, b)).toBe(false));
});
