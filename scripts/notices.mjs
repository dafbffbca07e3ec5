// Writes public/THIRD-PARTY-NOTICES.txt: every package whose code or data ships inside the extension.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const packageFolder = (name) => join(root, 'node_modules', name);
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** Build-time packages whose data is compiled into the package. */
const COMPILED_IN = ['third-party-web', '@duckduckgo/autoconsent'];

/** The licence text that a package carries, or the name of its licence where it carries none. */
function licenceText(folder, licence) {
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)/i.test(name));
  return file ? readFileSync(join(folder, file), 'utf8').trim() : `Licence: ${licence}`;
}

/** Walks the runtime dependencies, and theirs, and writes one section for each. */
export function writeNotices() {
  const own = readJson(join(root, 'package.json'));
  const queue = [...Object.keys(own.dependencies), ...COMPILED_IN];
  const seen = new Set();
  const sections = [];
  for (const name of queue) {
    const folder = packageFolder(name);
    if (seen.has(name) || !existsSync(folder)) continue;
    seen.add(name);
    const { version, license, homepage, dependencies } = readJson(join(folder, 'package.json'));
    if (!COMPILED_IN.includes(name)) queue.push(...Object.keys(dependencies ?? {}));
    sections.push(
      `${name} ${version} (${license})\n${homepage ?? ''}\n\n${licenceText(folder, license)}\n`,
    );
  }
  sections.sort();
  const head =
    'Fairshare is free software under the Mozilla Public License 2.0.\n' +
    'It contains the following third-party software and data.\n';
  const rule = '\n' + '-'.repeat(72) + '\n';
  writeFileSync(join(root, 'public/THIRD-PARTY-NOTICES.txt'), [head, ...sections].join(rule));
}
