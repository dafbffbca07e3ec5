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

const PROBING = 'probing.example';
/** Looks at watched functions, getters, setters and classes in every way that tells natives apart. */
const probe = `<!doctype html><title>Probing</title><body><script>
let heard = '';
const spy = (name) => { heard += name + ' '; };
const of = (owner, name, slot) => Object.getOwnPropertyDescriptor(owner, name)[slot];
const watched = {
  platform: of(Navigator.prototype, 'platform', 'get'),
  cookie: of(Document.prototype, 'cookie', 'set'),
  offsetWidth: of(HTMLElement.prototype, 'offsetWidth', 'get'),
  innerHTML: of(Element.prototype, 'innerHTML', 'set'),
  toDataURL: HTMLCanvasElement.prototype.toDataURL,
  setItem: Storage.prototype.setItem,
  createObjectURL: URL.createObjectURL,
  OscillatorNode,
  toString: Function.prototype.toString,
};
const attempt = (run) => { try { return run(); } catch (error) { return error.name; } };
const frame = document.createElement('iframe');
document.body.append(frame);
const theirs = frame.contentWindow.Function.prototype.toString;
window.probes = Object.fromEntries(Object.entries(watched).map(([name, fn]) => [name, {
  text: String(fn),
  elsewhere: theirs.call(fn),
  keys: Reflect.ownKeys(fn).sort().join(),
  callable: attempt(() => new fn()),
  ring: attempt(() => { Object.setPrototypeOf(fn, Object.create(fn)); return 'allowed'; }),
  wrong: attempt(() => fn.call({ toString: () => { spy(name); } }, ...(name === 'setItem' ? ['a', 'b'] : []))),
}]));
window.constructor = OscillatorNode.prototype.constructor === OscillatorNode;
window.shape = JSON.stringify(['platform', 'cookie'].map((name) => {
  const { get, set, ...rest } = Object.getOwnPropertyDescriptor(name === 'cookie' ? Document.prototype : Navigator.prototype, name);
  return [typeof get, get.name, get.length, typeof set, set?.name, set?.length, rest];
}));
const blame = (run) => { try { run(); } catch (error) { return String(error.stack); } };
window.blamed = [() => watched.platform.call({}), () => new OscillatorNode({}), () => Function.prototype.toString.call({})].map(blame).join();
// A page may write stacks itself: as a list, or on one line.
const filesOf = (frames) => frames.map((frame) => frame.getFileName());
window.written = [(error, frames) => filesOf(frames), (error, frames) => error + ' < ' + filesOf(frames).join(' < ')].map((prepare) => {
  Error.prepareStackTrace = prepare;
  try { watched.platform.call({}); } catch (error) { return [String(error.stack), Error.prepareStackTrace === prepare]; }
});
delete Error.prepareStackTrace;

// From here on nothing of the language can be relied on.
const natives = [];
for (const owner of [Array.prototype, Map.prototype, Set.prototype, WeakMap.prototype, String.prototype, RegExp.prototype, Promise.prototype])
  for (const name of Reflect.ownKeys(owner)) {
    const descriptor = Object.getOwnPropertyDescriptor(owner, name);
    if (name === 'constructor' || typeof descriptor.value !== 'function') continue;
    natives.unshift([owner, name, descriptor]);
    owner[name] = function () { spy(String(name)); return Reflect.apply(descriptor.value, this, arguments); };
  }
const { assign, create, defineProperty } = Object;
const trap = (owner, name, label) => defineProperty(owner, name, assign(create(null), {
  configurable: true,
  get() { if (label === 'Object') spy('get ' + name); },
  set(value) {
    spy('set ' + name);
    defineProperty(this, name, assign(create(null), { value, writable: true, enumerable: true, configurable: true }));
  },
}));
for (const index of [0, 1, 2]) trap(Array.prototype, index, 'Array');
const POLLUTED = ['half', 'host', 'properties', 'opacityProperty', 'value', 'apply', 'construct', 'set', 'get'];
for (const name of POLLUTED) trap(Object.prototype, name, 'Object');
Error.prepareStackTrace = (error, frames) => { spy('stack'); return error.stack; };
Error.stackTraceLimit = 0;
heard = '';
const many = (run) => { for (let i = 0; i < 200; i++) run(i); };
many(() => [navigator.platform, navigator.vendor, navigator.plugins, navigator.languages, navigator.maxTouchPoints]);
localStorage.setItem('probe', '7d9f2c1e-4b8a-4e63-9c05-1f2a3b4c5d6e');
document.cookie = 'mark=7d9f2c1e-4b8a-4e63-9c05-1f2a3b4c5d6e; max-age=99999999';
// The same, where only those see it who ask the class that errors are of.
delete Error.prepareStackTrace;
Function.prototype.prepareStackTrace = (error, frames) => { spy('inherited stack'); return error.stack; };
const canvas = document.createElement('canvas');
const pen = canvas.getContext('2d');
pen.fillText('abcdefghijklmnop 123456', 2, 20);
canvas.toDataURL();
const box = document.createElement('span');
document.body.append(box);
many((i) => { box.style.fontFamily = 'Family' + i; return box.offsetWidth; });
setTimeout(() => {
  const said = heard;
  for (const name of POLLUTED) delete Object.prototype[name];
  for (const index of [0, 1, 2]) delete Array.prototype[index];
  for (const [owner, name, descriptor] of natives) defineProperty(owner, name, descriptor);
  delete Function.prototype.prepareStackTrace;
  Error.stackTraceLimit = 10;
  window.heard = said;
  console.log('probed');
}, 1900);
</script>`;

test.use({
  extraSites: [
    {
      id: 'evil',
      host: EVIL,
      title: 'Evil',
      describe: '',
      paths: ['/'],
      routes: { [EVIL]: { '/': attack }, [PROBING]: { '/': probe } },
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
      await fairshare.settled();
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

test('watched functions look native, and are not heard using a page’s language', async ({
  fairshare,
}) => {
  await fairshare.start();
  const errors: string[] = [];
  const page = await fairshare.browser.page();
  page.on('pageerror', (error) => errors.push(error.message));
  // Until then, questions of the test's own would be heard.
  const probed = page.waitForEvent('console', (message) => message.text() === 'probed');
  await page.goto(`https://${PROBING}/`);
  await probed;
  expect(errors).toEqual([]);
  expect(await page.evaluate(() => (window as { heard?: string }).heard)).toBe('');
  const seen = await page.evaluate(() => {
    const { probes, ...seen } = window as unknown as Record<string, unknown>;
    const { shape, blamed, written, constructor } = seen;
    return {
      probes: probes as Record<string, Record<string, string>>,
      ...{ shape, blamed, written, constructor },
    };
  });
  for (const [name, { text, elsewhere, keys, callable, ring, wrong }] of Object.entries(
    seen.probes,
  )) {
    const printed = expect.stringMatching(/^function (?:[gs]et )?\w+\(\) \{ \[native code\] \}$/);
    expect([name, text, elsewhere]).toEqual([name, printed, text]);
    expect([name, callable]).toEqual([name, 'TypeError']);
    expect([name, ring]).toEqual([name, 'TypeError']);
    expect([name, keys]).toEqual([
      name,
      name === 'OscillatorNode' ? 'length,name,prototype' : 'length,name',
    ]);
    expect([name, wrong]).toEqual([
      name,
      expect.stringMatching(/^(?:TypeError|InvalidStateError)$/),
    ]);
  }
  expect(seen.shape).toBe(
    '[["function","get platform",0,"undefined",null,null,{"enumerable":true,"configurable":true}],' +
      '["function","get cookie",0,"function","set cookie",1,{"enumerable":true,"configurable":true}]]',
  );
  expect(seen.constructor).toBe(true);
  expect(seen.blamed).not.toContain('extension');
  const here = `https://${PROBING}/`;
  expect(seen.written).toEqual([
    [expect.stringContaining(here), true],
    [expect.stringContaining(`TypeError: Illegal invocation < ${here}`), true],
  ]);
  expect(String(seen.written)).not.toContain('extension');
  // And all of it was seen all the same.
  await expect
    .poll(async () => {
      await fairshare.settled();
      return (await fairshare.rows('observations'))
        .filter(({ kind }) => kind === 'fingerprint' || kind === 'storage')
        .map(({ key }) => String(key))
        .sort();
    })
    .toEqual([
      `canvas:${PROBING}`,
      `cookie:mark@${PROBING}`,
      `fonts:${PROBING}`,
      `local:probe@${PROBING}`,
      `navigator:${PROBING}`,
    ]);
});
