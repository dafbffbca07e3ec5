import { expect, test } from './fairshare.ts';

const EVIL = 'evil.example';
const MARK = '<img src=x onerror="window.hacked=1">';

/** Tries what a page could: forged events, names made of markup, natives replaced, fields full of script. */
const attack = `<!doctype html><title>${MARK}</title><h1>Attack</h1>
<form><label>${MARK.replaceAll('<', '&lt;')} E-mail <input type="email" name="&lt;script&gt;"></label></form>
<script>
document.cookie = '<img src=x onerror=alert(1)>=1; path=/; max-age=99999';
const forged = JSON.stringify({ detector: 'permission', payload: { permission: 'camera', trigger: 'load' }, first: 1, last: 2, total: 5 });
for (const name of ['fs-hello', 'fs-hello-again', 's', 'signal', 'd', 'y', 'message'])
  for (const target of [document, window, document.documentElement]) {
    target.dispatchEvent(new CustomEvent(name, { detail: forged }));
    target.dispatchEvent(new MouseEvent(name, { relatedTarget: new EventTarget() }));
    target.addEventListener(name, (event) => { if (!event.isTrusted && event.detail !== forged) window.heard = name; });
  }
postMessage({ name: 'content>background.observed', ask: { timeOrigin: 1, told: [] } }, '*');
// The test's own questions need the natives back: a key press returns them.
const originals = [JSON.stringify, Array.prototype.push, Reflect.apply, EventTarget.prototype.dispatchEvent, Function.prototype.call];
addEventListener('keydown', () => {
  [JSON.stringify, Array.prototype.push, Reflect.apply, EventTarget.prototype.dispatchEvent, Function.prototype.call] = originals;
  delete Object.prototype.toJSON;
});
JSON.stringify = () => { (window.spied ??= []).unshift("stringify"); return '{}'; };
Array.prototype.push = function () { throw new Error('pushed'); };
Object.prototype.toJSON = () => { (window.spied ??= []).unshift("toJSON"); return {}; };
Reflect.apply = () => { (window.spied ??= []).unshift("apply"); };
EventTarget.prototype.dispatchEvent = function () { (window.spied ??= []).unshift("dispatchEvent"); return true; };
Function.prototype.call = function () { (window.spied ??= []).unshift("call"); };
navigator.geolocation.getCurrentPosition(() => {}, () => {});
const canvas = document.createElement('canvas');
canvas.width = 200; canvas.height = 50;
const pen = canvas.getContext('2d');
pen.fillText('abcdefghijklmnop 123456', 2, 20);
window.picture = canvas.toDataURL().length > 100;
window.plain = String(HTMLCanvasElement.prototype.toDataURL) + Function.prototype.toString.toString();
</script>`;

test.use({
  extraSites: [
    {
      id: 'evil',
      host: EVIL,
      title: 'Evil',
      describe: '',
      paths: ['/'],
      routes: { [EVIL]: { '/': attack } },
      truth: { always: [] },
    },
  ],
});

test('a hostile page forges nothing, spies on nothing, breaks nothing and runs nowhere', async ({
  fairshare,
}) => {
  await fairshare.start();
  const errors: string[] = [];
  const page = await fairshare.browser.page();
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`https://${EVIL}/`);
  await expect
    .poll(async () => {
      await fairshare.ask('ui>background.flush', { tab: null });
      return (await fairshare.rows('observations'))
        .map((row) => `${String(row['kind'])} ${String(row['key'])}`)
        .sort();
    })
    .toEqual([
      `cookie <img src@${EVIL}`,
      'field email',
      `fingerprint canvas:${EVIL}`,
      'permission geolocation:load',
    ]);
  await page.bringToFront();
  await page.keyboard.press('r');
  const seen = await page.evaluate(() => {
    const { heard, spied, picture, plain } = window as unknown as Record<string, unknown>;
    return { heard, spied, picture, plain };
  });
  expect(seen.heard).toBeUndefined();
  expect(seen.spied).toBeUndefined();
  expect(seen.picture).toBe(true);
  expect(String(seen.plain)).toMatch(/^function toDataURL\(\) \{ \[native code\] \}/);
  expect(errors).toEqual([]);
  for (const view of [
    await fairshare.popup(page),
    await (async () => {
      const site = await fairshare.browser.page();
      await site.goto(fairshare.browser.extensionUrl(`dashboard/index.html#/site/${EVIL}`));
      return site;
    })(),
  ]) {
    await expect(view.locator('body')).toContainText(EVIL);
    await view.evaluate(() =>
      document.querySelectorAll('details').forEach((one) => (one.open = true)),
    );
    await expect(view.locator('img[src="x"]')).toHaveCount(0);
    expect(
      await view.evaluate(() => (window as unknown as { hacked?: number }).hacked),
    ).toBeUndefined();
  }
});

test('messages from a page’s content script cannot act as the person', async ({ fairshare }) => {
  await fairshare.start();
  await fairshare.visit('https://slow-garden.example/');
  // A content script of ours is as near as a compromised page could come.
  const worker = await fairshare.browser.worker();
  const answers = await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://slow-garden.example/*' });
    const [result] = await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? 0 },
      func: async () => {
        const send = (name: string, ask: object) =>
          Promise.race([
            chrome.runtime.sendMessage({ name, ask }).then(
              (answer: unknown) => (answer === undefined ? 'unanswered' : 'answered'),
              () => 'refused',
            ),
            new Promise((done) => setTimeout(() => done('unanswered'), 1500)),
          ]);
        return [
          await send('ui>background.forget', { site: null }),
          await send('ui>background.prefer', {
            scope: 'everywhere',
            purpose: 'selling',
            allow: true,
          }),
          await send('nobody', {}),
        ];
      },
    });
    return result?.result as unknown as string[];
  });
  expect(answers).not.toContain('answered');
  expect(await fairshare.rows('preferences')).toEqual([]);
  await expect.poll(async () => (await fairshare.rows('visits')).length).toBe(1);
});
