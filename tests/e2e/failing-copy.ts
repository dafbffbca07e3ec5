import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * A copy of the built extension in which our script in a page's own world fails: a file of ours, put
 * before it, makes something of that world throw a RangeError with these words.
 */
export function failingCopy(extension: string, words: string): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'fairshare-failing-'));
  cpSync(extension, copy, { recursive: true });
  writeFileSync(
    path.join(copy, 'content/failing.js'),
    `const get = () => { throw new RangeError(${JSON.stringify(words)}); };
    Object.defineProperty(window, 'HTMLIFrameElement', { configurable: true, get });`,
  );
  const file = path.join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as {
    content_scripts: { js: string[] }[];
  };
  for (const { js } of manifest.content_scripts)
    if (js[0] === 'content/main.js') js.unshift('content/failing.js');
  writeFileSync(file, JSON.stringify(manifest));
  return copy;
}
