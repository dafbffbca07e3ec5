/**
 * The stores' pictures, made from the demo's: five of 1280x800 (Chrome, Edge, Firefox) and Chrome's
 * tile of 440x280, in store/pictures/<language>. Run after `npm start -- --headless [--language=de]`,
 * with the same language here.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from '../browsers.mjs';
import { ROOT } from '../setup.mjs';
import { listings } from './listing.mjs';

/** What each picture shows: which of the demo's, and which paragraph of the description stands beside. */
const PICTURES = [
  { name: '1-see', shows: 'popup-tickets-light', paragraph: 1, isPopup: true },
  { name: '2-overview', shows: 'dashboard-first-screen' },
  { name: '3-judge', shows: 'dashboard-site-curtain-tickets-example', paragraph: 2 },
  { name: '4-decide', shows: 'dashboard-preferences', paragraph: 3 },
  { name: '5-prove', shows: 'dashboard-receipts', paragraph: 5 },
];

const asked = process.argv
  .find((arg) => arg.startsWith('--language='))
  ?.slice('--language='.length);
const locale = (asked ?? 'en').replace('-', '_');
const listing = listings().find((one) => one.locale === locale);
if (!listing) throw new Error(`There is no language ${locale} in public/_locales.`);
const from = path.join(ROOT, 'out', asked ? `demo-${asked}` : 'demo');
if (!existsSync(from)) throw new Error(`Run npm start -- --headless first: ${from} is not there.`);
const { direction } = JSON.parse(
  readFileSync(path.join(ROOT, 'public/_locales', locale, 'messages.json'), 'utf8'),
);

const text = (/** @type {string} */ file) => readFileSync(path.join(ROOT, file), 'utf8');
const source = (/** @type {string} */ type, /** @type {Buffer} */ bytes) =>
  `data:${type};base64,${bytes.toString('base64')}`;
const demo = (/** @type {string} */ name) =>
  source('image/png', readFileSync(path.join(from, `${name}.png`)));
const icon = source('image/svg+xml', readFileSync(path.join(ROOT, 'public/icons/icon.svg')));
const escaped = (/** @type {string} */ raw) => raw.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A page around what is shown, in the extension's own colours and type. */
const page = (/** @type {string} */ body) => `<!doctype html>
<html lang="${locale.replace('_', '-')}" dir="${direction.message}">
<style>${text('src/ui/tokens.css')}
* { box-sizing: border-box; margin: 0 }
body { font-family: var(--font); color: var(--ink); background: var(--accent-quiet) }
.whole { display: block; inline-size: 1280px; block-size: 800px; object-fit: cover; object-position: top }
.popup { display: grid; block-size: 800px; align-items: center; grid-template-columns: 1fr 380px;
  gap: 56px; padding-inline: 120px 160px }
.popup h1 { font-size: 44px; line-height: 1.15; margin-block-end: 20px }
.popup p { font-size: 26px; line-height: 1.5 }
/* As high as the popup is: what follows in the demo's picture would be scrolled to. */
.popup .shown { block-size: 600px; overflow: hidden; border-radius: 12px; box-shadow: var(--shadow) }
.view { display: grid; block-size: 800px; grid-template-rows: 150px 650px; overflow: hidden }
.view > div:first-child { display: grid; grid-template-columns: auto 1fr; gap: 40px;
  align-items: center; padding-inline: 48px }
.view h1 { font-size: 40px }
.view p { font-size: 20px; line-height: 1.45 }
.view .shown { border-block-start: 1px solid var(--line); background: var(--surface) }
.shown img { display: block }
h1 { color: var(--accent) }
.tile { display: grid; align-content: center; justify-items: center; inline-size: 440px;
  block-size: 280px; gap: 14px; padding: 24px 40px; text-align: center }
.tile img { inline-size: 76px }
.tile h1 { font-size: 40px }
.tile p { font-size: 19px; line-height: 1.4; color: var(--ink-2) }
</style>${body}`;

/** One paragraph of the description as heading and text: `• See: which …`. */
function told(/** @type {number} */ number) {
  const [, heading = '', rest = ''] =
    /^• ([^:：]+)[:：]\s*(.*)$/s.exec(listing?.description[number] ?? '') ?? [];
  if (!heading) throw new Error(`Paragraph ${number} of ${locale} has no heading.`);
  const sentence = rest.charAt(0).toLocaleUpperCase(locale.replace('_', '-')) + rest.slice(1);
  return `<div><h1>${escaped(heading)}</h1><p>${escaped(sentence)}</p></div>`;
}

const folder = path.join(ROOT, 'store/pictures', locale);
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: await findChromium() });
try {
  const view = await browser.newPage({ colorScheme: 'light' });
  /** @param {string} name @param {number} width @param {number} height @param {string} body */
  const take = async (name, width, height, body) => {
    await view.setViewportSize({ width, height });
    await view.setContent(page(body));
    await view.evaluate(() => Promise.all([...document.images].map((one) => one.decode())));
    await view.screenshot({ path: path.join(folder, `${name}.png`) });
  };
  for (const { name, shows, paragraph, isPopup } of PICTURES) {
    const shown = `<img alt="" src="${demo(shows)}">`;
    const body =
      paragraph === undefined
        ? shown.replace('<img', '<img class="whole"')
        : `<div class="${isPopup ? 'popup' : 'view'}">${told(paragraph)}<div class="shown">${shown}</div></div>`;
    await take(name, 1280, 800, body);
  }
  const tile = `<div class="tile"><img alt="" src="${icon}"><h1>${escaped(listing.name)}</h1>
    <p>${escaped(listing.short)}</p></div>`;
  await take('tile', 440, 280, tile);
} finally {
  await browser.close();
}
console.log(`pictures for ${locale} are in ${folder}`);
