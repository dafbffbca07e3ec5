// Writes public/THIRD-PARTY-NOTICES.txt: every package whose code or data ships inside the extension.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shippedPackages } from './store/shipped.mjs';

const root = join(import.meta.dirname, '..');

/** The licence text that a package carries, or the name of its licence where it carries none. */
function licenceText(folder, licence) {
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)/i.test(name));
  return file ? readFileSync(join(folder, file), 'utf8').trim() : `Licence: ${licence}`;
}

/** One section for each package that ships. */
export function writeNotices() {
  const sections = shippedPackages()
    .map(
      ({ name, version, licence, homepage, folder }) =>
        `${name} ${version} (${licence})\n${homepage}\n\n${licenceText(folder, licence)}\n`,
    )
    .sort();
  const head =
    'Fairshare is free software under the Mozilla Public License 2.0.\n' +
    'It contains the following third-party software and data.\n';
  const rule = '\n' + '-'.repeat(72) + '\n';
  writeFileSync(join(root, 'public/THIRD-PARTY-NOTICES.txt'), [head, ...sections].join(rule));
}
