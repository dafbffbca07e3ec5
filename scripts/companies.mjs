// Compiles public/data/companies.json: which company owns a domain, what for, and how far it reaches.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '..');
const output = join(root, 'public/data/companies.json');
const supplement = join(root, 'src/core/knowledge/supplement');

/** Pages in the HTTP Archive crawl that third-party-web counts occurrences in (about 16 million). */
const PAGES_CRAWLED = 16e6;

/** third-party-web's categories in our terms (src/core/model/purpose.ts). */
const ACTIVITY = {
  ad: 'advertising',
  analytics: 'analytics',
  social: 'social',
  'tag-manager': 'tag-manager',
  cdn: 'hosting',
  hosting: 'hosting',
  utility: 'utility',
  video: 'media',
  content: 'media',
  marketing: 'advertising',
  'customer-success': 'support',
  'consent-provider': 'consent-manager',
  other: 'unknown',
};

/** A company that does one of these on other people's sites also learns from a visit to its own. */
const TRACKING = ['advertising', 'social', 'data-broker'];

/** Files of the supplement that are not `company -> activities -> domains`. */
const APART = ['names.json', 'families.json', 'reach.json'];

const parse = (path) => JSON.parse(readFileSync(path, 'utf8'));
const part = (name) => parse(join(supplement, name));

/**
 * What companies do where, as [company, activities, domain]: the words of one row are activities, main
 * one first. From what the companies say of themselves on their own product pages.
 */
function* supplemented() {
  const files = readdirSync(supplement).filter((name) => !APART.includes(name));
  for (const file of files.sort())
    for (const [company, rows] of Object.entries(part(file)))
      for (const [activities, hosts] of Object.entries(rows))
        for (const domain of hosts.split(' ')) yield [company, activities.split(' '), domain];
}

/**
 * The table `{ companies: [[name, reach, tracks]], domains: { domain: [company, ...activities] } }`.
 * Source: npm third-party-web (MIT), under the companies' names of today (names.json), corrected by
 * src/core/knowledge/supplement/, whose entries win. Domains of one owner that do nothing on other
 * sites (families.json) are there so that a site's own other domain is not taken for a third party.
 */
export function companyTable() {
  const require = createRequire(import.meta.url);
  const base = join(dirname(require.resolve('third-party-web/package.json')), 'dist/entities.json');
  const names = part('names.json');
  const reach = new Map();
  const domains = new Map();
  for (const entity of parse(base)) {
    const named = entity.company ?? entity.name;
    const company = names[named] ?? named;
    const share = Math.min(1, (entity.totalOccurrences ?? 0) / PAGES_CRAWLED);
    reach.set(company, Math.max(reach.get(company) ?? 0, share));
    for (const domain of entity.domains)
      domains.set(domain.replace(/^\*\./, '').toLowerCase(), [
        company,
        ACTIVITY[entity.category] ?? 'unknown',
      ]);
  }
  const added = part('reach.json');
  const known = (company) => reach.has(company) || reach.set(company, added[company] ?? 0);
  for (const [company, activities, domain] of supplemented()) {
    known(company);
    domains.set(domain, [company, ...activities]);
  }
  for (const [company, hosts] of Object.entries(part('families.json')))
    for (const domain of hosts.split(' ')) {
      known(company);
      const [, ...activities] = domains.get(domain) ?? [company, 'unknown'];
      domains.set(domain, [company, ...activities]);
    }
  return sorted(reach, domains);
}

/** The same input gives the same bytes: everything is in the order of its name. */
function sorted(reach, domains) {
  const owners = new Set([...domains.values()].map(([company]) => company));
  const tracks = new Set(
    [...domains.values()]
      .filter(([, ...activities]) => activities.some((activity) => TRACKING.includes(activity)))
      .map(([company]) => company),
  );
  const names = [...owners].sort();
  const index = new Map(names.map((name, i) => [name, i]));
  return {
    companies: names.map((name) => [
      name,
      Number(reach.get(name).toPrecision(3)),
      tracks.has(name) ? 1 : 0,
    ]),
    domains: Object.fromEntries(
      [...domains]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([domain, [company, ...activities]]) => [domain, [index.get(company), ...activities]]),
    ),
  };
}

/** The same as it is shipped (`CompanyTable` of src/core/knowledge/companies.ts): a line for each domain, in their order. */
export const packed = ({ companies, domains }) => ({
  companies,
  domains: Object.entries(domains)
    .map(([domain, row]) => [domain, ...row].join(' '))
    .join('\n'),
});

export function compileCompanies() {
  mkdirSync(dirname(output), { recursive: true });
  writeFileSync(output, JSON.stringify(packed(companyTable())));
}
