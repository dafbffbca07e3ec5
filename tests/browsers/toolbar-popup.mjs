import { writeFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

/** @typedef {{ targetId: string, type: string, url: string }} Target */

/**
 * Presses the extension's real toolbar button for a page and gives access to the popup that the
 * browser opens and sizes. Playwright does not know such popups, so this speaks to them itself.
 *
 * @param {import('@playwright/test').BrowserContext} context
 * @param {string} extensionId
 * @param {import('@playwright/test').Page} page The page on whose tab the button is pressed.
 */
export async function openToolbarPopup(context, extensionId, page) {
  const browser = context.browser();
  if (!browser) throw new Error('no browser-level connection');
  /** @type {any} Newer than Playwright's typed protocol. */
  const session = await browser.newBrowserCDPSession();
  await page.bringToFront();
  const targets = async (/** @type {string} */ type) =>
    /** @type {Target[]} */ (
      (await session.send('Target.getTargets', { filter: [{ type }] })).targetInfos
    );
  // The button belongs to a tab; the page inside it is a target of its own that is refused.
  const tab = (await targets('tab')).find((target) => target.url === page.url());
  if (!tab) throw new Error(`no tab with ${page.url()}`);
  const isPopup = (/** @type {Target} */ target) =>
    target.url.startsWith(`chrome-extension://${extensionId}/popup`);
  const before = new Set((await targets('page')).filter(isPopup).map((t) => t.targetId));
  await session.send('Extensions.triggerAction', { id: extensionId, targetId: tab.targetId });

  let popup;
  for (let attempt = 0; attempt < 100 && !popup; attempt += 1) {
    popup = (await targets('page')).find((t) => isPopup(t) && !before.has(t.targetId));
    if (!popup) await delay(50);
  }
  if (!popup) throw new Error('the toolbar button opened no popup');
  const { sessionId } = await session.send('Target.attachToTarget', {
    targetId: popup.targetId,
    flatten: false,
  });

  /** @type {Map<number, { resolve: Function, reject: Function }>} */
  const waiting = new Map();
  let nextId = 1;
  session.on('Target.receivedMessageFromTarget', (/** @type {any} */ event) => {
    if (event.sessionId !== sessionId) return;
    const { id, result, error } = JSON.parse(event.message);
    if (error) waiting.get(id)?.reject(new Error(error.message));
    else waiting.get(id)?.resolve(result);
    waiting.delete(id);
  });
  /**
   * @param {string} method
   * @param {Record<string, unknown>} params
   * @returns {Promise<any>}
   */
  const send = (method, params = {}) =>
    new Promise((resolve, reject) => {
      const id = nextId++;
      waiting.set(id, { resolve, reject });
      const message = JSON.stringify({ id, method, params });
      session.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
    });

  /**
   * Value of an expression in the popup.
   *
   * @param {string} expression
   */
  async function evaluate(expression) {
    const { result, exceptionDetails } = await send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    return result.value;
  }
  const loaded = `location.protocol !== 'about:' && document.readyState === 'complete'`;
  for (let attempt = 0; attempt < 100 && !(await evaluate(loaded)); attempt += 1) await delay(50);

  return {
    evaluate,
    /** @param {string} file */
    async screenshot(file) {
      const { data } = await send('Page.captureScreenshot', { format: 'png' });
      writeFileSync(file, Buffer.from(data, 'base64'));
    },
    async close() {
      await session.send('Target.closeTarget', { targetId: popup.targetId });
      await session.detach();
    },
  };
}
