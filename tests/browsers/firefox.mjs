import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { createProfile } from './firefox-profile.mjs';
import { connectMarionette } from './marionette.mjs';
import { removeProfile } from './remove-profile.mjs';

/**
 * @typedef {object} FirefoxOptions
 * @property {string} extension Folder of the built extension.
 * @property {{ port: number }} sites What `startSites` returned.
 * @property {string} executablePath
 * @property {boolean} [headless]
 * @property {Record<string, unknown>} [preferences] More of about:config.
 */

/** The key under which the protocol wraps an element's handle. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/**
 * @param {string} profile
 * @param {import('node:child_process').ChildProcess} firefox
 */
async function marionettePort(profile, firefox) {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    if (firefox.exitCode !== null) throw new Error(`Firefox ended with code ${firefox.exitCode}`);
    try {
      const port = Number(readFileSync(path.join(profile, 'MarionetteActivePort'), 'utf8'));
      if (port > 0) return port;
    } catch {
      // Not up yet.
    }
    await delay(100);
  }
  throw new Error('Firefox did not open its remote control');
}

/**
 * Ends Firefox, asking first.
 *
 * @param {import('node:child_process').ChildProcess} firefox
 */
async function waitForExit(firefox) {
  if (firefox.exitCode !== null || firefox.signalCode !== null) return;
  const exited = new Promise((resolve) => firefox.once('exit', resolve));
  const killer = setTimeout(() => firefox.kill('SIGKILL'), 10_000);
  await exited;
  clearTimeout(killer);
}

/**
 * Starts Firefox with the extension as a temporary add-on, in which the demo sites are the whole web.
 *
 * @param {FirefoxOptions} options
 */
export async function launchFirefox({ extension, sites, executablePath, ...options }) {
  const { headless = true, preferences } = options;
  const manifest = JSON.parse(readFileSync(path.join(extension, 'manifest.json'), 'utf8'));
  const extensionId = manifest.browser_specific_settings.gecko.id;
  const uuid = randomUUID();
  const profile = createProfile({ port: sites.port, extensionId, uuid, preferences });
  const firefox = spawn(
    executablePath,
    [
      ...(headless ? ['--headless'] : []),
      '--no-remote',
      '--profile',
      profile,
      '--marionette',
      // Extension pages count as part of the browser.
      '--remote-allow-system-access',
    ],
    // Only with this does a release build let its remote settings be pointed nowhere.
    { stdio: 'ignore', env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' } },
  );
  /** @type {Awaited<ReturnType<typeof connectMarionette>> | undefined} */
  let remote;

  // A script that throws must not leave a browser running behind it.
  const kill = () => firefox.kill('SIGKILL');
  process.once('exit', kill);

  async function close() {
    const quitting = remote?.send('Marionette:Quit', { flags: ['eForceQuit'] });
    await Promise.race([quitting, delay(5000, null, { ref: false })]).catch(() => undefined);
    remote?.close();
    if (!quitting) firefox.kill();
    await waitForExit(firefox);
    process.off('exit', kill);
    await removeProfile(profile);
  }

  try {
    remote = await connectMarionette(await marionettePort(profile, firefox));
    await remote.send('WebDriver:NewSession', { acceptInsecureCerts: true });
    await remote.send('Addon:Install', {
      path: extension,
      temporary: true,
      allowPrivateBrowsing: true,
    });
  } catch (error) {
    await close();
    throw error;
  }
  const { send } = remote;

  /**
   * Runs a function, or the text of a function's body, in the current page.
   *
   * @param {string | ((...args: any[]) => unknown)} code
   * @param {unknown[]} [args]
   * @returns {Promise<any>}
   */
  async function evaluate(code, args = []) {
    const script = typeof code === 'function' ? `return (${code})(...arguments);` : code;
    // Without a sandbox name the script sees the page's own globals, `browser` among them.
    const { value } = await send('WebDriver:ExecuteScript', { script, args, sandbox: null });
    return value;
  }

  /**
   * Runs the text of a function's body in the browser's own context.
   *
   * @param {string} script
   * @param {unknown[]} [args]
   */
  async function evaluateInBrowser(script, args = []) {
    await send('Marionette:SetContext', { value: 'chrome' });
    try {
      const result = await send('WebDriver:ExecuteScript', { script, args, sandbox: null });
      return result.value;
    } finally {
      await send('Marionette:SetContext', { value: 'content' });
    }
  }

  /** @param {string} selector */
  async function find(selector) {
    const { value } = await send('WebDriver:FindElement', {
      using: 'css selector',
      value: selector,
    });
    return { id: value[ELEMENT] };
  }

  /**
   * Repeats something until it succeeds; what is not there yet may come.
   *
   * @template T
   * @param {() => Promise<T>} attempt
   * @param {number} [timeout]
   * @returns {Promise<T>}
   */
  async function retry(attempt, timeout = 10_000) {
    const deadline = Date.now() + timeout;
    for (;;) {
      try {
        return await attempt();
      } catch (error) {
        if (Date.now() > deadline) throw error;
        await delay(100);
      }
    }
  }

  return {
    extensionId,
    profile,
    send,
    evaluate,
    evaluateInBrowser,
    close,
    extensionUrl: (/** @type {string} */ file) => `moz-extension://${uuid}/${file}`,

    /** @param {string} url */
    async navigate(url) {
      await send('WebDriver:Navigate', { url });
    },
    /**
     * Clicks an element, once it is there and can be clicked.
     *
     * @param {string} selector
     */
    click: (selector) =>
      retry(async () => {
        await send('WebDriver:ElementClick', await find(selector));
      }),
    /**
     * Waits until a function of the page returns something true, and returns that.
     *
     * @param {string | ((...args: any[]) => unknown)} code
     * @param {unknown[]} [args]
     * @param {number} [timeout]
     */
    waitFor: (code, args = [], timeout = 10_000) =>
      retry(async () => {
        const value = await evaluate(code, args);
        if (!value) throw new Error(`waited in vain for ${code}`);
        return value;
      }, timeout),
    /**
     * @param {string} selector
     * @param {string} text
     */
    async type(selector, text) {
      await send('WebDriver:ElementSendKeys', { ...(await find(selector)), text });
    },
    /** @param {string} file */
    async screenshot(file) {
      const { value } = await send('WebDriver:TakeScreenshot', { full: false });
      writeFileSync(file, Buffer.from(value, 'base64'));
    },
    /** Opens a tab and makes it current; returns its handle. */
    async newTab() {
      const { handle } = await send('WebDriver:NewWindow', { type: 'tab', focus: true });
      await send('WebDriver:SwitchToWindow', { handle, focus: true });
      return handle;
    },
    /** Handles of all tabs. */
    tabs: () => send('WebDriver:GetWindowHandles'),
    /** @param {string} handle */
    async switchTo(handle) {
      await send('WebDriver:SwitchToWindow', { handle, focus: true });
    },
    /** Closes the current tab. The caller then switches to another. */
    closeTab: () => send('WebDriver:CloseWindow'),
    /** Number of the current page's tab, as the extension sees it. */
    tabId: () =>
      evaluateInBrowser(
        `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
         return ExtensionParent.apiManager.global.tabTracker.getId(window.gBrowser.selectedTab);`,
      ),
    /** `running`, `stopped`, or what else the event page is. */
    backgroundState: () =>
      evaluateInBrowser(
        'return WebExtensionPolicy.getByID(arguments[0]).extension.backgroundState;',
        [extensionId],
      ),
    /** Stops the event page as the browser does when idle; the next event starts it again. */
    terminateBackground: () =>
      evaluateInBrowser(
        `return WebExtensionPolicy.getByID(arguments[0]).extension
           .terminateBackground({ ignoreDevToolsAttached: true }).then(() => null);`,
        [extensionId],
      ),
  };
}
