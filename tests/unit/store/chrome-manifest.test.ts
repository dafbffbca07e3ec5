import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { buildManifest } from '../../../scripts/manifest.ts';
import { locales, messagesOf } from '../locales/catalogue.ts';
import { read, ROOT } from '../sources.ts';
import { ChromeManifest } from './chrome-manifest.ts';

const { version } = JSON.parse(read('package.json')) as { version: string };
const source = JSON.parse(read('manifest.json')) as Record<string, unknown>;
const manifest = buildManifest(source, 'chromium', version);
const refused = (change: object) => v.safeParse(ChromeManifest, { ...manifest, ...change }).issues;

describe('the manifest for Chrome and Edge', () => {
  it('has only keys and values that Chrome knows', () => {
    expect(refused({})).toBeUndefined();
  });

  it.each([
    { browser_specific_settings: {} },
    { background: { scripts: ['background/index.js'] } },
    { version: '1.0.0-beta' },
    { version: '1.2.3.4.5' },
    { version: '1.70000' },
    { name: 'Fairshare' },
    { minimum_chrome_version: '110' },
  ])('would be refused with %j', (change) => {
    expect(refused(change)).toBeDefined();
  });

  it('takes its texts from every language', () => {
    const names = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(3);
    for (const locale of locales)
      for (const name of names)
        expect(messagesOf(locale)[name ?? '']?.message, `${locale} ${name}`).toBeTruthy();
  });

  it('has icons of the sizes that it says', () => {
    const icons = Object.entries(manifest['icons'] as Record<string, string>);
    expect(icons.map(([size]) => size)).toEqual(['16', '32', '48', '128']);
    for (const [size, file] of icons) {
      const png = readFileSync(join(ROOT, 'public', file));
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      // Width and height stand right behind the first chunk's name.
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number(size), Number(size)]);
    }
  });

  it('suggests no more keys than Chrome takes', () => {
    expect(Object.keys(manifest['commands'] as object).length).toBeLessThanOrEqual(4);
  });
});
