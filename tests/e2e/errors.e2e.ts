import { readFileSync, rmSync } from 'node:fs';
import { launchChromium } from '../browsers/chromium.mjs';
import { startSites } from '../sites/server.mjs';
import { violations } from './accessibility.ts';
import { failingCopy } from './failing-copy.ts';
import { EXTENSION, expect, Fairshare, test } from './fairshare.ts';

const PLAIN = 'slow-garden.example';
const NOISY = 'noisy.example';
/** What no list of errors may hold. */
const SECRET = 'https://secret-clinic.example/patients/4711';

interface KeptError {
  part: string;
  name: string;
  message: string;
  places: string[];
  count: number;
}
const errorsOf = (fairshare: Fairshare) =>
  fairshare.desk.evaluate(
    async () => ((await chrome.storage.local.get('errors'))['errors'] ?? []) as KeptError[],
  );
const parts = async (fairshare: Fairshare) =>
  (await errorsOf(fairshare)).map(({ part, name }) => `${part} ${name}`).sort();

/** A page that does all it can to have errors of its own taken for ours. */
const noisy = (id: string) => `<!doctype html><title>Noisy</title><h1>Noisy</h1><script>
const own = 'chrome-extension://${id}/content/isolated.js';
setTimeout(() => { throw new TypeError('${SECRET}'); });
Promise.reject(new RangeError('${SECRET}'));
const forged = new Error('${SECRET}');
forged.stack = 'Error: x\\n    at look (' + own + ':1:2)';
for (const target of [window, document]) {
  target.dispatchEvent(new ErrorEvent('error', { error: forged, message: 'forged', filename: own, lineno: 1 }));
  target.dispatchEvent(new PromiseRejectionEvent('unhandledrejection', { reason: forged, promise: Promise.resolve() }));
  target.dispatchEvent(new CustomEvent('f', { detail: '{"name":"Error","message":"forged","stack":""}' }));
}
reportError(forged);
Promise.reject(forged);
(0, eval)('setTimeout(() => { throw new SyntaxError("forged"); });\\n//# sourceURL=' + own);
(0, eval)('const trap = { get platform() { throw new Error("forged"); }, toString() { throw new Error("forged"); } };' +
  'try { Object.getOwnPropertyDescriptor(Navigator.prototype, "platform").get.call(trap); } catch {}' +
  'try { localStorage.setItem(trap, trap); } catch {}' +
  'try { document.createElement("canvas").toDataURL(trap); } catch {}\\n//# sourceURL=' + own.replace('isolated', 'main'));
setTimeout(() => { document.title = 'Done'; }, 50);
</script>`;

test('errors of every part are kept without content, shown under Help, saved and deleted', async ({
  fairshare,
}) => {
  await fairshare.start();
  const { desk } = fairshare;
  await desk.goto(fairshare.browser.extensionUrl('dashboard/index.html#/help'));
  await expect(desk.locator('[data-errors="0"]')).toBeVisible();
  const page = await fairshare.visit(`https://${PLAIN}/`);
  const popup = await fairshare.popup(page);
  const fail = (secret: string) => {
    setTimeout(() => {
      throw new TypeError(`Cannot read properties of undefined (reading '${secret}')`);
    });
    void Promise.reject(new RangeError(`Failed to fetch ${secret}`));
  };
  await popup.evaluate(fail, SECRET);
  await desk.evaluate(fail, SECRET);
  const worker = await fairshare.browser.worker();
  await worker.evaluate(fail, SECRET);
  await worker.evaluate(
    async ([host, secret]) => {
      const [tab] = await chrome.tabs.query({ url: `https://${host}/*` });
      await chrome.scripting.executeScript({
        target: { tabId: tab?.id ?? 0 },
        args: [secret ?? ''],
        func: (words: string) => {
          setTimeout(() => {
            throw new TypeError(`Cannot read properties of undefined (reading '${words}')`);
          });
          void Promise.reject(new RangeError(`Failed to fetch ${words}`));
        },
      });
    },
    [PLAIN, SECRET],
  );
  const expected = ['background', 'content', 'dashboard', 'popup'].flatMap((part) => [
    `${part} RangeError`,
    `${part} TypeError`,
  ]);
  await expect.poll(() => parts(fairshare)).toEqual(expected);
  const errors = await errorsOf(fairshare);
  expect(new Set(errors.map(({ message }) => message))).toEqual(
    new Set(['Cannot read properties of undefined (reading …', 'Failed to fetch …']),
  );
  const local = JSON.stringify(await desk.evaluate(() => chrome.storage.local.get(null)));
  for (const word of ['secret-clinic', '4711', 'patients']) expect(local).not.toContain(word);

  // The same once more counts up.
  await popup.evaluate(fail, SECRET);
  await expect
    .poll(async () =>
      (await errorsOf(fairshare)).filter(({ part }) => part === 'popup').map(({ count }) => count),
    )
    .toEqual([2, 2]);

  await expect(desk.locator('[data-errors="8"]')).toBeVisible();
  await desk.locator('[data-action="report-problem"]').click();
  await desk.locator('textarea').fill('It stopped <b>here</b>.');
  const shown = await desk.locator('[data-report]').innerText();
  expect(shown).toContain('It stopped <b>here</b>.');
  expect(shown).toContain('Failed to fetch …');
  expect(shown).not.toContain('secret-clinic');
  expect(await violations(desk)).toEqual([]);
  const before = fairshare.sites.log.length;
  const download = desk.waitForEvent('download');
  await desk.locator('[data-action="save-report"]').click();
  const file = await (await download).path();
  expect(readFileSync(file, 'utf8').trim()).toBe(shown.trim());
  expect(fairshare.sites.log.slice(before)).toEqual([]);

  await desk.locator('[data-action="clear-errors"]').click();
  await expect(desk.locator('[data-errors="0"]')).toBeVisible();
  expect(await errorsOf(fairshare)).toEqual([]);
  await desk.evaluate(fail, SECRET);
  await expect(desk.locator('[data-errors="2"]')).toBeVisible();
  await fairshare.ask('ui>background.forget', { site: null });
  await expect(desk.locator('[data-errors="0"]')).toBeVisible();
});

test.describe('a page', () => {
  // The extension's id follows from the key in its manifest.
  const id = 'FAIRSHARE_ID';
  test.use({
    extraSites: [
      {
        id: 'noisy',
        host: NOISY,
        title: 'Noisy',
        describe: '',
        paths: ['/'],
        routes: { [NOISY]: { '/': '<!doctype html><title>Empty</title>' } },
        truth: { always: [] },
      },
    ],
  });

  test('can neither fill nor forge the list of errors', async ({ fairshare }) => {
    await fairshare.start();
    const page = await fairshare.browser.page();
    const html = noisy(id).replaceAll(id, fairshare.browser.extensionId);
    await page.route(`https://${NOISY}/`, (route) =>
      route.fulfill({ contentType: 'text/html', body: html }),
    );
    await page.goto(`https://${NOISY}/`);
    await expect(page).toHaveTitle('Done');
    await fairshare.settled();
    // What comes after it is heard: nothing is still on its way.
    const worker = await fairshare.browser.worker();
    await worker.evaluate(() => void Promise.reject(new Error('of our own')));
    await expect.poll(() => parts(fairshare)).toEqual(['background Error']);
  });
});

test('what our script in a page’s own world keeps from the page is told; private windows tell nothing', async () => {
  const executablePath = process.env['CHROMIUM'];
  test.skip(!executablePath, 'this machine has no Chromium');
  const copy = failingCopy(EXTENSION, `Failed to load ${SECRET}`);
  const sites = await startSites({});
  const browser = await launchChromium({
    extension: copy,
    sites,
    executablePath: executablePath ?? '',
    incognito: true,
  });
  const fairshare = await Fairshare.in(browser, sites);
  await fairshare.start();
  const worker = await browser.worker();
  await worker.evaluate(async (url) => {
    await chrome.windows.create({ incognito: true, url });
  }, 'https://quickloan-today.example/');
  await expect.poll(() => sites.requestsTo('quickloan-today.example').length).toBeGreaterThan(0);
  await sites.untilQuiet();
  await fairshare.settled();
  expect(await errorsOf(fairshare)).toEqual([]);

  const errors: string[] = [];
  const page = await browser.page();
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`https://${PLAIN}/`);
  await expect.poll(() => parts(fairshare)).toEqual(['page RangeError']);
  expect(await errorsOf(fairshare)).toMatchObject([{ message: 'Failed to load …' }]);
  expect(errors).toEqual([]);
  await browser.close();
  await sites.close();
  rmSync(copy, { recursive: true, force: true });
});
