/**
 * Translations, see docs/translating.md:
 *   node scripts/locale.mjs missing <locale>             prints what is to be translated, as JSON
 *   node scripts/locale.mjs take <locale> <texts.json>   takes {"key": "text"} into the locale's file
 * A locale is a folder of public/_locales (`de`, `pt_BR`). Which English text a translation was made from is
 * kept in scripts/locale/sources/, which no package contains.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { merge, missingOf } from './locale/merge.mjs';

const ROOT = path.join(import.meta.dirname, '..');
const messagesFile = (locale) => path.join(ROOT, 'public/_locales', locale, 'messages.json');
const sourcesFile = (locale) => path.join(ROOT, 'scripts/locale/sources', `${locale}.json`);

/** @param {string} file */
const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {});

/** @param {string} file  @param {object} content */
function write(file, content) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
}

const [command, locale = '', file = ''] = process.argv.slice(2);
if (!['missing', 'take'].includes(command) || !/^[a-z]{2,3}(?:_[A-Z]{2})?$/.test(locale)) {
  console.error('node scripts/locale.mjs missing <locale> | take <locale> <texts.json>');
  process.exit(2);
}
if (locale === 'en') throw new Error('English is written by hand');

const english = read(messagesFile('en'));
const tag = locale.replace('_', '-');
const translated = read(messagesFile(locale));
const sources = read(sourcesFile(locale));

if (command === 'missing') {
  const lines = Object.entries(missingOf(english, tag, translated, sources)).map(
    ([key, text]) => `${JSON.stringify(key)}:${JSON.stringify(text)}`,
  );
  console.log(`{${lines.join(',\n')}}`);
} else {
  const texts = JSON.parse(readFileSync(file, 'utf8'));
  const taken = merge(english, tag, translated, sources, texts);
  write(messagesFile(locale), taken.messages);
  write(sourcesFile(locale), taken.sources);
  const left = Object.keys(missingOf(english, tag, taken.messages, taken.sources)).length;
  console.log(`${locale}: ${Object.keys(texts).length} taken, ${left} left`);
}
