import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { removeProfile } from './remove-profile.mjs';

/**
 * @typedef {object} ChromiumOptions
 * @property {string} [extension] Folder of the built extension; none for a plain browser.
 * @property {{ resolverRules: string }} sites What `startSites` returned.
 * @property {string} executablePath
 * @property {boolean} [headless]
 * @property {boolean} [incognito] Allow the extension in private windows.
 * @property {string} [profile] Folder to use and keep; a throw-away one otherwise.
 * @property {{ width: number, height: number }} [viewport]
 * @property {string} [locale]
 * @property {string} [language] Language of the browser itself, and so of the extension (`de`, `pt-BR`).
 * @property {string} [url] Page to open the first window with.
 */

/**
 * A user agent without "Headless", at the sight of which many trackers stay silent.
 *
 * @param {string} executablePath
 */
function userAgent(executablePath) {
  // On Windows the browser prints nothing; a plausible number does there.
  let major = '150';
  try {
    const printed = execFileSync(executablePath, ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 15_000,
    });
    major = /(\d+)\.\d+\.\d+/.exec(printed)?.[1] ?? major;
  } catch {
    // Same as printing nothing.
  }
  const platforms = {
    darwin: 'Macintosh; Intel Mac OS X 10_15_7',
    win32: 'Windows NT 10.0; Win64; x64',
  };
  const platform =
    platforms[/** @type {keyof typeof platforms} */ (process.platform)] ?? 'X11; Linux x86_64';
  return `Mozilla/5.0 (${platform}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${major}.0.0.0 Safari/537.36`;
}

/** @param {string} profile */
export function preparePreferences(profile) {
  const file = path.join(profile, 'Default', 'Preferences');
  if (existsSync(file)) return;
  mkdirSync(path.dirname(file), { recursive: true });
  const preferences = {
    // Without developer mode a reloaded unpacked extension stays disabled.
    extensions: { ui: { developer_mode: true } },
    // Third-party cookies are what most people's browsers still allow.
    profile: { cookie_controls_mode: 0 },
    // A download must not open a dialog that nobody answers.
    download: { prompt_for_download: false },
  };
  writeFileSync(file, JSON.stringify(preferences));
}

/** @param {ChromiumOptions} options */
export function launchArguments(options) {
  const { extension, sites, headless = true, incognito, executablePath, language } = options;
  return [
    `--host-resolver-rules=${sites.resolverRules}`,
    '--disable-blink-features=AutomationControlled',
    // Playwright lets the test certificate pass page by page; a window that the extension opens may be
    // on its way before Playwright has seen it.
    '--ignore-certificate-errors',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-search-engine-choice-screen',
    '--enable-unsafe-extension-debugging',
    ...(language ? [`--lang=${language}`] : []),
    ...(headless ? [`--user-agent=${userAgent(executablePath)}`] : []),
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(extension && !incognito
      ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]
      : []),
  ];
}

/**
 * Starts a Chromium-based browser with the extension, in which the demo sites are the whole web.
 *
 * @param {ChromiumOptions} options
 */
export async function launchChromium(options) {
  const { extension, incognito = false, headless = true, executablePath } = options;
  const profile = options.profile ?? mkdtempSync(path.join(tmpdir(), 'fairshare-chromium-'));
  preparePreferences(profile);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    ignoreHTTPSErrors: true,
    acceptDownloads: true,
    // With a real window the page should follow the window's size.
    viewport: options.viewport ?? (headless ? { width: 1280, height: 800 } : null),
    locale: options.locale ?? 'en-US',
    args: launchArguments(options),
    // Chromium on Linux takes its own language from the environment.
    ...(options.language ? { env: { ...process.env, LANGUAGE: options.language } } : {}),
    // Pages are kept for going back in people's browsers.
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
  });

  const isOurs = (/** @type {import('@playwright/test').Worker} */ worker) =>
    worker.url().startsWith('chrome-extension://');

  /** The extension's worker, started if need be by the event that the caller causes. */
  const worker = async () =>
    context.serviceWorkers().find(isOurs) ??
    (await context.waitForEvent('serviceworker', { predicate: isOurs, timeout: 20_000 }));

  let extensionId = '';
  if (extension) {
    if (incognito) {
      const browser = context.browser();
      if (!browser) throw new Error('no browser-level connection');
      const session = await browser.newBrowserCDPSession();
      // Not in Playwright's typed protocol yet.
      await /** @type {any} */ (session).send('Extensions.loadUnpacked', {
        path: extension,
        enableInIncognito: true,
      });
      await session.detach();
    }
    const started = await worker();
    // Before the first navigation the worker must have registered its listeners.
    await started.evaluate(() => 1);
    extensionId = new URL(started.url()).host;
  }

  const extensionUrl = (/** @type {string} */ file) => `chrome-extension://${extensionId}/${file}`;

  return {
    context,
    profile,
    extensionId,
    extensionUrl,
    worker,
    page: () => context.newPage(),

    /** Kills the worker as the browser does after a while; the next event starts it again. */
    async stopWorker() {
      // A worker can only be addressed from a page of its own origin.
      const page = await context.newPage();
      await page.goto(extensionUrl('manifest.json'));
      const session = await context.newCDPSession(page);
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await page.close();
    },

    /**
     * The browser's number of a tab, as the extension sees it.
     *
     * @param {import('@playwright/test').Page} page
     * @returns {Promise<number>}
     */
    async tabId(page) {
      const helper = await context.newPage();
      try {
        await helper.goto(extensionUrl('manifest.json'));
        const ids = await helper.evaluate(async (url) => {
          const tabs = await /** @type {any} */ (globalThis).chrome.tabs.query({});
          return tabs
            .filter((/** @type {{ url?: string }} */ tab) => tab.url === url)
            .map((/** @type {{ id: number }} */ tab) => tab.id);
        }, page.url());
        if (ids.length === 0) throw new Error(`the extension sees no tab with ${page.url()}`);
        return ids.at(-1);
      } finally {
        await helper.close();
      }
    },

    async close() {
      await context.close();
      if (options.profile) return;
      await removeProfile(profile);
    },
  };
}
