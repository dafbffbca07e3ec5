// Compiles public/data/companies.json: which company owns a domain, what for, and how far it reaches.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '..');
const output = join(root, 'public/data/companies.json');

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

/**
 * Writes companies.json as `{ companies: [[name, reach, tracks]], domains: { domain: [company, ...activities] } }`.
 * Source: npm third-party-web (MIT), corrected by src/core/knowledge/supplement.json, whose entries win.
 */
export function compileCompanies() {
  const require = createRequire(import.meta.url);
  const base = join(dirname(require.resolve('third-party-web/package.json')), 'dist/entities.json');
  const entities = JSON.parse(readFileSync(base, 'utf8'));
  const supplement = JSON.parse(
    readFileSync(join(root, 'src/core/knowledge/supplement.json'), 'utf8'),
  );
  const reach = new Map();
  const domains = new Map();
  for (const entity of entities) {
    const company = entity.company ?? entity.name;
    const share = Math.min(1, (entity.totalOccurrences ?? 0) / PAGES_CRAWLED);
    reach.set(company, Math.max(reach.get(company) ?? 0, share));
    for (const domain of entity.domains)
      domains.set(domain.replace(/^\*\./, ''), [company, ACTIVITY[entity.category] ?? 'unknown']);
  }
  for (const [domain, [company, ...activities]] of Object.entries(supplement.domains)) {
    if (!reach.has(company)) reach.set(company, supplement.reach[company] ?? 0);
    domains.set(domain, [company, ...activities]);
  }
  const tracks = new Set(
    [...domains.values()]
      .filter(([, ...activities]) => activities.some((activity) => TRACKING.includes(activity)))
      .map(([company]) => company),
  );
  const names = [...reach.keys()].sort();
  const index = new Map(names.map((name, i) => [name, i]));
  const table = {
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
  mkdirSync(dirname(output), { recursive: true });
  writeFileSync(output, JSON.stringify(table));
}
