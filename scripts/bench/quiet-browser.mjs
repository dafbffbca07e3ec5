// A Chromium that no driver listens to: Playwright hears of every request of every page, which the browser
// has to tell it, and that would be measured too.
import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { launchArguments, preparePreferences } from '../../tests/browsers/chromium.mjs';
import { removeProfile } from '../../tests/browsers/remove-profile.mjs';
import { until } from '../consent-lab/until.mjs';
import { openPipe } from './devtools-pipe.mjs';
import { cpuOf } from './process-cpu.mjs';

const LEAVES_WITHIN = 8000;

/**
 * @typedef {object} Target
 * @property {string} targetId
 * @property {string} type
 * @property {string} url
 *
 * @typedef {object} Session One target, spoken to.
 * @property {string} targetId
 * @property {(method: string, params?: object) => Promise<any>} send
 * @property {(expression: string) => Promise<any>} evaluate Value of an expression in it, awaited.
 * @property {() => Promise<void>} detach
 * @property {() => Promise<void>} close
 *
 * @typedef {Awaited<ReturnType<typeof startBrowser>>} QuietBrowser
 */

/** What a driver would say so that pages that nobody sees run as those that are seen. */
const STEADY = [
  '--headless=new',
  '--remote-debugging-pipe',
  '--disable-gpu',
  '--disable-default-apps',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--disable-hang-monitor',
  '--disable-ipc-flooding-protection',
  '--no-default-browser-check',
  '--password-store=basic',
  '--use-mock-keychain',
  '--window-size=1280,800',
  '--lang=en-US',
];

/**
 * @param {{ executablePath: string, sites: { resolverRules: string }, extension?: string, profile?: string }} options
 *   without a `profile` a fresh one, which is deleted at the end
 */
export async function startBrowser({ executablePath, sites, extension, profile }) {
  const folder = profile ?? mkdtempSync(path.join(tmpdir(), 'fairshare-quiet-'));
  preparePreferences(folder);
  const child = spawn(
    executablePath,
    [
      ...launchArguments({ executablePath, sites, extension }),
      ...STEADY,
      `--user-data-dir=${folder}`,
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const ended = new Promise((done) => child.once('exit', done));
  const kill = () => child.kill('SIGKILL');
  // Whoever gives up in the middle leaves no browser behind.
  process.once('exit', kill);
  const [, , , to, from] = /** @type {any[]} */ (child.stdio);
  const { send, on } = openPipe(to, from);
  await send('Target.setDiscoverTargets', { discover: true });

  const targets = async (/** @type {string} */ type) =>
    /** @type {Target[]} */ ((await send('Target.getTargets', { filter: [{ type }] })).targetInfos);

  /** @param {string} targetId @returns {Promise<Session>} */
  async function attach(targetId) {
    const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
    const ask = (/** @type {string} */ method, params = {}) => send(method, params, sessionId);
    return {
      targetId,
      send: ask,
      async evaluate(expression) {
        const { result, exceptionDetails } = await ask('Runtime.evaluate', {
          ...{ expression, awaitPromise: true, returnByValue: true, userGesture: true },
        });
        if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
        return result.value;
      },
      detach: async () => void (await send('Target.detachFromTarget', { sessionId })),
      close: async () => void (await send('Target.closeTarget', { targetId })),
    };
  }

  const workerOf = async () =>
    (await targets('service_worker')).find(({ url }) => url.startsWith('chrome-extension://'));

  let extensionId = '';
  if (extension) {
    await until(workerOf, { step: 20 });
    extensionId = new URL((await workerOf())?.url ?? '').host;
  }

  return {
    profile: folder,
    extensionId,
    extensionUrl: (/** @type {string} */ file) => `chrome-extension://${extensionId}/${file}`,
    send,
    on,
    targets,
    attach,
    /** What its processes have used since the start; null where that cannot be read. */
    cpu: cpuOf(/** @type {number} */ (child.pid)),
    /** A new tab. */
    async page(url = 'about:blank') {
      const page = await attach((await send('Target.createTarget', { url })).targetId);
      await page.send('Page.enable');
      return page;
    },
    /** The extension's worker, where it runs. */
    worker: async () => {
      const target = await workerOf();
      return target ? attach(target.targetId) : null;
    },
    isAwake: async () => Boolean(await workerOf()),
    /** Ends the worker as the browser does after a while, and sees it gone. */
    async stopWorker() {
      const gone = async () => {
        const target = await workerOf();
        // An event that is under way starts it again.
        if (target) await send('Target.closeTarget', { targetId: target.targetId }).catch(() => {});
        else await delay(250);
        return !target && !(await workerOf());
      };
      if (!(await until(gone, { step: 50 }))) throw new Error('the worker does not stop');
    },
    async close() {
      send('Browser.close').catch(() => undefined);
      const late = delay(LEAVES_WITHIN, null, { ref: false });
      await Promise.race([ended, late]);
      process.off('exit', kill);
      kill();
      if (!profile) await removeProfile(folder);
    },
  };
}
