import { shippedPackages } from './shipped.mjs';

/** Licences under which a package may ship in a free extension under MPL-2.0. */
export const ALLOWED = [
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'MPL-2.0',
];

/** What of the package comes from no npm package, or from within one under a licence of its own. */
const DATA = [
  ['data/companies.json', 'third-party-web, and src/core/knowledge/supplement', 'MIT, MPL-2.0'],
  ['data/consent-rules.json', '@duckduckgo/autoconsent', 'MPL-2.0'],
  ['the list of public suffixes', 'publicsuffix.org, inside tldts', 'MPL-2.0'],
  ['_locales, icons, words to read pages by', 'Fairshare', 'MPL-2.0'],
];

/**
 * The licence report: every package and data file inside the extension, as a Markdown document.
 */
export function licenceReport() {
  const row = (/** @type {string[]} */ cells) => `| ${cells.join(' | ')} |`;
  return [
    '# Licences of what is inside the package',
    '',
    'Fairshare itself: MPL-2.0. The texts of all licences are in `THIRD-PARTY-NOTICES.txt`.',
    '',
    row(['package', 'version', 'licence', 'where it is from']),
    row(['---', '---', '---', '---']),
    ...shippedPackages().map((one) => row([one.name, one.version, one.licence, one.homepage])),
    '',
    row(['data', 'from', 'licence']),
    row(['---', '---', '---']),
    ...DATA.map(row),
    '',
  ].join('\n');
}
