// Makes the pictures of the README from the demo: run after `npm start -- --headless`.
import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './setup.mjs';

/** Name in docs/pictures, and what the tour calls it. */
const PICTURES = {
  'popup-shop': 'popup-shop-light',
  'popup-tickets': 'popup-tickets-light',
  'popup-weather': 'popup-weather-dark',
  'dashboard-overview': 'dashboard-first-screen',
};

const folder = path.join(ROOT, 'docs/pictures');
mkdirSync(folder, { recursive: true });
for (const [name, source] of Object.entries(PICTURES))
  copyFileSync(path.join(ROOT, 'out/demo', `${source}.png`), path.join(folder, `${name}.png`));
