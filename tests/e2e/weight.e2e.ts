import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

const DIST = path.resolve(import.meta.dirname, '../../dist');
/** Scripts and styles of the popup that are loaded before it shows anything, packed (bytes). */
const MOST = 60 * 1024;

/** What a page loads by itself: its tags, and what its scripts import statically. */
function loadedBy(page: string): Map<string, string> {
  const files = new Map<string, string>();
  const add = (file: string) => {
    if (files.has(file)) return;
    const text = readFileSync(file, 'utf8');
    files.set(file, text);
    if (!file.endsWith('.js')) return;
    for (const [, target = ''] of text.matchAll(
      /(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+\.js)["']/g,
    ))
      add(path.resolve(path.dirname(file), target));
  };
  const html = readFileSync(page, 'utf8');
  for (const [, target = ''] of html.matchAll(/(?:src|href)="(\.{1,2}\/[^"]+\.(?:js|css))"/g))
    add(path.resolve(path.dirname(page), target));
  return files;
}

for (const target of readdirSync(DIST)) {
  test(`the popup of ${target} is light`, () => {
    const files = loadedBy(path.join(DIST, target, 'popup/index.html'));
    const names = [...files.keys()].map((file) => path.extname(file));
    expect(names).toContain('.js');
    expect(names).toContain('.css');
    const sizes = [...files].map(([file, text]) => [path.basename(file), gzipSync(text).length]);
    const sum = sizes.reduce((all, [, size]) => all + Number(size), 0);
    expect(sum, JSON.stringify(sizes)).toBeLessThan(MOST);
    expect(sum, 'something is missing').toBeGreaterThan(20_000);
    const code = [...files.values()].join('\n');
    // Names that minifying keeps: of the list of public suffixes, and of the database library.
    expect(code).not.toContain('detectSpecialUse');
    expect(code).not.toContain('DexieError');
  });
}

test('the measure follows imports', () => {
  const dashboard = loadedBy(path.join(DIST, 'chromium/dashboard/index.html'));
  const code = [...dashboard.values()].join('\n');
  for (const mark of ['DexieError', 'detectSpecialUse']) expect(code).toContain(mark);
});
