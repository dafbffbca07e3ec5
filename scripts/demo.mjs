import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchChromium } from '../tests/browsers/chromium.mjs';
import { DIRECTORY_HOST } from '../tests/sites/directory.mjs';
import { startSites } from '../tests/sites/server.mjs';
import { findChromium } from './browsers.mjs';
import { tour } from './demo/tour.mjs';
import { ROOT } from './setup.mjs';

const EXTENSION = path.join(ROOT, 'dist', 'chromium');

/** Whether a window would be seen by anybody. */
function hasDisplay() {
  const { DISPLAY, WAYLAND_DISPLAY, CI } = process.env;
  if (CI) return false;
  return process.platform !== 'linux' || Boolean(DISPLAY ?? WAYLAND_DISPLAY);
}

/**
 * Opens the extension's welcome page and the list of demo sites, and stays until the visitor closes
 * the browser.
 *
 * @param {Awaited<ReturnType<typeof launchChromium>>} browser
 */
async function show({ context, extensionUrl }) {
  const closed = new Promise((resolve) => context.once('close', resolve));
  const list = context.pages()[0] ?? (await context.newPage());
  await list.goto(`https://${DIRECTORY_HOST}/`);
  // The extension opens its first run by itself; in a profile that knows it already it does not.
  const opened = context.pages().find((page) => page.url().includes('#/welcome'));
  const welcome = opened ?? (await context.newPage());
  await welcome.goto(extensionUrl('dashboard/index.html#/welcome'));
  await welcome.bringToFront();
  console.log('Fairshare is running in the browser window. Close the window to end the demo.');
  await closed;
}

/**
 * Shows the built extension on the demo sites: in a window where there is one to show it in, as a
 * scripted tour with screenshots in out/demo otherwise.
 *
 * @param {string[]} [args] `--headless` asks for the tour in any case, `--language=de` for a browser in
 *   that language.
 */
export async function demo(args = []) {
  if (!existsSync(path.join(EXTENSION, 'manifest.json'))) {
    throw new Error('The extension is not built: run npm run build first.');
  }
  const language = args.find((arg) => arg.startsWith('--language='))?.slice('--language='.length);
  const out = path.join(ROOT, 'out', language ? `demo-${language}` : 'demo');
  const headless = args.includes('--headless') || !hasDisplay();
  const executablePath = await findChromium({ install: true });
  const sites = await startSites();
  try {
    const browser = await launchChromium({
      extension: EXTENSION,
      sites,
      executablePath,
      headless,
      ...(language ? { language } : {}),
    });
    try {
      if (headless) await tour({ browser, sites, out });
      else await show(browser);
    } finally {
      await browser.close();
    }
  } finally {
    await sites.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await demo(process.argv.slice(2));
  } catch (error) {
    console.error(process.env.DEBUG ? error : /** @type {Error} */ (error).message);
    process.exitCode = 1;
  }
}
