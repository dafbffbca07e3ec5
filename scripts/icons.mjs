// Renders public/icons/icon.svg into the PNG sizes that browsers and stores ask for.
// Run by hand after the drawing changed: node scripts/icons.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';

const folder = new URL('../public/icons/', import.meta.url);
const svg = readFileSync(new URL('icon.svg', folder), 'utf8');
/** Stores want 16 px of air around the largest one; in the bar every pixel counts. */
const BOX = { 16: '8 8 112 112', 32: '6 6 116 116', 48: '4 4 120 120', 128: '-14 -14 156 156' };

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage({ deviceScaleFactor: 1 });
for (const [size, box] of Object.entries(BOX)) {
  const px = Number(size);
  await page.setViewportSize({ width: px, height: px });
  const drawn = svg.replace(/viewBox="[^"]*"/, `viewBox="${box}" width="${px}" height="${px}"`);
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${drawn}`);
  writeFileSync(new URL(`icon-${px}.png`, folder), await page.screenshot({ omitBackground: true }));
}
await browser.close();
