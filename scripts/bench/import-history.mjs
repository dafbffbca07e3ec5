// A history is added from a file, as a person would: by the dashboard's page "My data".
import { launchChromium } from '../../tests/browsers/chromium.mjs';
import { watched } from './memory.mjs';

/** The longest that anything may take (milliseconds). */
export const LONG = 30 * 60_000;

/**
 * The dashboard's page "My data" of a new browser.
 *
 * @param {{ resolverRules: string }} sites
 * @param {{ extension: string, executablePath: string, profile?: string }} options
 */
export async function openMyData(sites, { extension, executablePath, profile }) {
  const browser = await launchChromium({
    extension,
    sites,
    executablePath,
    profile,
  });
  const desk = await browser.page();
  desk.setDefaultTimeout(LONG);
  await desk.goto(browser.extensionUrl('dashboard/index.html#/welcome'));
  await desk.locator('[data-action="start"]').click();
  await desk.locator('[data-tour="verdict"]').waitFor();
  const myData = async () => {
    await desk.goto('about:blank');
    await desk.goto(browser.extensionUrl('dashboard/index.html#/my-data'));
    await desk.locator('[data-table="observations"]').waitFor();
  };
  await myData();
  return { browser, desk, myData };
}

/**
 * Chooses a file, looks at what is new, and adds it.
 *
 * @param {import('@playwright/test').Page} desk
 * @param {string} file
 * @param {string | false} [passphrase]
 */
export async function add(desk, file, passphrase) {
  const preview = desk.locator('[data-preview]');
  const looked = await watched(desk, async () => {
    await desk.locator('[data-action="import"]').setInputFiles(file);
    if (passphrase) {
      await desk.locator('[data-passphrase] input').fill(passphrase);
      await desk.locator('[data-action="open-backup"]').click();
    }
    await preview.or(desk.locator('[data-problem]')).waitFor();
  });
  const problem = desk.locator('[data-problem]');
  if (await problem.isVisible()) throw new Error(await problem.innerText());
  const added = await watched(desk, async () => {
    await desk.locator('[data-action="confirm-import"]').click();
    await preview.waitFor({ state: 'detached' });
  });
  await desk.locator('[data-action="undo-import"]').waitFor();
  return { looked, added };
}
